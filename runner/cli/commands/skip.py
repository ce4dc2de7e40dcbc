"""`drill skip`: put the open problem aside."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app


@click.command(short_help="Put the open problem aside.")
@pass_app
def command(app: App) -> None:
    """Put the open problem aside. It ends the attempt without a verdict; your file stays where it is.

    \b
    Example:
      drill skip
      drill undo      # take it back
    """
    attempt = app.workspace.store.skip(app.workspace.now())
    _count(app)
    entry = app.workspace.bank.entries.get(attempt.problem)
    title = entry.title if entry else attempt.problem
    app.say(f"Skipped: {title}. `drill next` brings another, `drill undo` this one.")


def _count(app: App) -> None:
    """Let the attempt count now, so that `drill next` need not import what schedules its review."""
    from runner.practice.curriculum import course

    course(app.workspace)
