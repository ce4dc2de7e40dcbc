"""`drill undo`: take back the last check, hint or skip."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app

_WORDS = {"check": "the check", "hint": "the hint", "skipped": "skipping"}


@click.command(short_help="Take back the last check, hint or skip.")
@pass_app
def command(app: App) -> None:
    """Take back the last check, hint or skip. It stays in the log, but counts no more.

    \b
    Example:
      drill undo
    """
    event = app.workspace.store.undo_last(app.workspace.now())
    entry = app.workspace.bank.entries.get(event.problem or "")
    of = f" of {entry.title}" if entry else ""
    verdict = f" ({event.body['verdict']})" if "verdict" in event.body else ""
    app.say(f"Taken back: {_WORDS.get(str(event.kind), str(event.kind))}{of}{verdict}.")
    current = app.workspace.store.open_problem()
    if current and event.problem == current.problem:
        app.say("It is open.")
