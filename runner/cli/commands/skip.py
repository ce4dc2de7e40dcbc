"""`drill skip`: put the open problem aside."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import problem_argument
from runner.practice.target import named_problem


@click.command(short_help="Put the open problem aside.")
@problem_argument("name")
@pass_app
def command(app: App, name: str | None) -> None:
    """Put the open problem aside, or another one that is open.

    It ends the attempt without a verdict; your file stays.

    \b
    Example:
      drill skip
      drill skip two-sum
      drill undo      # take it back
    """
    problem_id = named_problem(app.workspace, name) if name else None
    attempt = app.workspace.store.skip(app.workspace.now(), problem_id)
    _count(app)
    entry = app.workspace.bank.entries.get(attempt.problem)
    title = entry.title if entry else attempt.problem
    app.say(f"Skipped: {title}. `drill next` brings another one, `drill undo` brings it back.")


def _count(app: App) -> None:
    """Let the attempt count now, so that `drill next` need not import what schedules its review."""
    from runner.practice.curriculum import course

    course(app.workspace)
