"""`drill reset`: a fresh stub; the old solution goes to the archive."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import problem_argument
from runner.practice.target import problem_or_open


@click.command(short_help="Start the solution again; the old one is archived.")
@problem_argument("name")
@pass_app
def command(app: App, name: str | None) -> None:
    """Start the solution again. The old one moves to solutions/archive and is never deleted.

    \b
    Example:
      drill reset
    """
    from runner.languages import language_of
    from runner.solutions.files import archive, write_stub

    problem = app.workspace.bank.problem(problem_or_open(app.workspace, name))
    path = app.workspace.solution_path(problem.id)
    text = app.workspace.stub(problem, language_of(path.name, problem.kind))
    if path.exists():
        click.echo(f"Archived: {app.workspace.short(archive(path, app.workspace.now()))}")
    write_stub(path, text)
    click.echo(f"Stub: {app.workspace.short(path)}")
