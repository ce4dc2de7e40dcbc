"""`drill next`: serve a problem, with a stub to write the answer into."""

from __future__ import annotations

from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import choice_options, json_option, language_option, problem_argument, yes_option
from runner.practice.asked import Asked
from runner.practice.due_practice import remember_saying, sentences
from runner.practice.serve import STILL_OPEN, Served, serve, served_view, would_leave


@click.command(short_help="Get the next problem to practice.")
@problem_argument()
@click.option("--problem", "named", hidden=True)  # as the commands that take an input or a file spell it
@choice_options
@language_option
@click.option("--review", is_flag=True, help="Only a review that is due.")
@click.option("--new", is_flag=True, help="Only a problem that you have not tried.")
@click.option("--edit", is_flag=True, help="Open the stub in the editor.")
@click.option("--why", is_flag=True, help="Say why this problem, with all scores; that gives its topic away.")
@yes_option
@json_option
@pass_app
def command(app: App, /, problem: str | None, named: str | None, edit: bool, yes: bool, **asked: Any) -> None:  # noqa: FBT001 - click passes options so
    """Get the next problem to practice, and a stub for your answer.

    PROBLEM is an id, a title, the number on LeetCode, a unique part of a name, or a solution file.

    A problem that is still open is shown again. If you ask for another one, drill asks before it leaves the open one.
    A review comes with a fresh stub; the earlier solution is archived, and shown when the new one is accepted.

    \b
    Example:
      drill next
      drill next --why
      drill next two-sum
      drill next --topic graphs --edit
      drill next two-sum --language javascript
      drill next second-highest-salary --language pandas
    """
    why, as_json = asked.pop("why"), asked.pop("as_json")
    wanted = Asked(problem=problem or named, **asked)
    _ask_before_leaving(app, wanted, yes=yes)
    served = show_next(app, wanted, why=why, as_json=as_json)
    if edit:
        from runner.cli.terminal.editor import body_line, open_editor

        open_editor(app.workspace, served.path, body_line(served.path))


def _ask_before_leaving(app: App, asked: Asked, *, yes: bool) -> None:
    left = would_leave(app.workspace, asked)
    if left:
        entry = app.workspace.bank.entries.get(left.problem)
        title = entry.title if entry else left.problem
        question = f"{title} is still open. Leave it? Your file stays."
        from runner.cli.terminal.confirm import confirm

        confirm(question, yes=yes, refusal=f"{title} is still open, and this would leave it")


def show_next(app: App, asked: Asked | None = None, *, why: bool = False, as_json: bool = False) -> Served:
    """Serve a problem and show it."""
    asked = asked or Asked()
    served = serve(app.workspace, asked, why=why)
    if as_json:
        app.json(served_view(app.workspace, served, why=why))
    else:
        _print(app, served, why=why)
    if served.ground != STILL_OPEN:
        from runner.practice.choose import read_ahead

        read_ahead(app.workspace, asked.topic or "")
    return served


def _print(app: App, served: Served, *, why: bool) -> None:
    """Print the problem, where its stub is, and what to do."""
    from runner.practice.sheet_cache import sheet
    from runner.render.problem_page import add_hidden, add_why, problem_page

    first, last = sentences(app.workspace, served.due, is_again=served.ground == STILL_OPEN)
    for text in first:
        app.say(text)
    shown = sheet(app.workspace, served.entry, served.path)
    page = problem_page(shown, app.width, app.table_width, beside=served.ground)
    page.labeled("Stub:" if served.made else "Your file:", app.workspace.short(served.path))
    if served.entry.replaces:
        path = app.workspace.short(served.entry.path)
        page.labeled("Your own:", f"it replaces drill's `{served.entry.replaces}`, as {path} says.")
    if served.archived:
        page.wrapped("Your earlier solution is in the archive; you see it next to the new one once that is accepted.")
    if why:
        add_why(page, served.choice, served.because)
        add_hidden(page, served.entry, app.workspace.bank.topics)
    elif served.sentence:
        page.labeled("Why this one:", f"{served.sentence} (`drill next --why` says more).")
    if served.reviews_due:
        page.labeled("Reviews due:", f"{served.reviews_due} (`drill next --review`)")
    if served.prompt:
        page.labeled("Keep in mind:", served.prompt)
    page.wrapped("Write your answer there, then `drill check`.")
    for text in last:
        page.wrapped(text)
    app.show(page, light=True)
    remember_saying(app.workspace, served.due)
