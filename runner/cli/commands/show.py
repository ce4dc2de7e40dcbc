"""`drill show`: a problem, without opening it."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option, problem_argument
from runner.cli.terminal.pager import paged
from runner.practice.target import keep_to_mock, problem_or_open


@click.command(short_help="Show a problem.")
@problem_argument("name")
@click.option("--topic", "revealed", is_flag=True, help="Also its topics, difficulty and names elsewhere.")
@json_option
@pass_app
def command(app: App, name: str | None, revealed: bool, as_json: bool) -> None:  # noqa: FBT001
    """Show a problem: the open one, or another by its id or its name elsewhere.

    \b
    Example:
      drill show
      drill show two-sum --topic
    """
    problem_id = problem_or_open(app.workspace, name)
    keep_to_mock(app.workspace, problem_id)
    problem = app.workspace.bank.problem(problem_id)
    if as_json:
        from runner.render.problem_view import problem_view

        app.json(problem_view(problem, kind="problem", revealed=revealed))
        return
    from runner.languages import language_of
    from runner.render.problem_page import add_hidden, problem_page
    from runner.render.sheet import sheet_of

    path = app.workspace.solution_path(problem.id)
    page = problem_page(sheet_of(problem, language_of(path.name, problem.kind)), app.width)
    if path.exists():
        page.labeled("Your file:", app.workspace.short(path))
    if revealed:
        add_hidden(page, app.workspace.bank.entries[problem.id], app.workspace.bank.topics)
    with paged(color=app.has_color):
        app.show(page)
