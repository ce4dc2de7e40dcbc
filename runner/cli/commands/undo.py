"""`drill undo`: take back the last check, hint, skip, answer, mock interview or change of the calendar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import yes_option
from runner.cli.terminal.confirm import confirm
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.store.events import Event

_WORDS = {
    "check": "the check",
    "hint": "the hint",
    "skipped": "the skip",
    "answer": "the answer",
    "interview": "the change of the calendar",
    "mock-step": "the mock interview",
}


@click.command(short_help="Undo the last step, such as a check or an answer.")
@yes_option
@pass_app
def command(app: App, yes: bool) -> None:  # noqa: FBT001 - click passes options so
    """Undo the last check, hint, skip, answer, mock interview or change of the calendar.

    It stays in the log, but no longer counts. In a terminal drill says what it will undo, and asks. It starts with the
    problem that was shown last.

    \b
    Example:
      drill undo
      drill undo --yes
    """
    step = _named(app, app.workspace.store.last_step())
    confirm(f"This undoes {step}. Continue?", yes=yes or not sys.stdin.isatty(), refusal="")
    event = app.workspace.store.undo_last(app.workspace.now())
    app.say(f"Undid: {step}. It no longer counts.")
    current = app.workspace.store.open_problem()
    if current and event.problem == current.problem:
        app.say("The problem is open.")


def _named(app: App, event: Event) -> str:
    """Name what is taken back, with its problem, its verdict and its time."""
    entry = app.workspace.bank.entries.get(event.problem or "")
    of = f" of {entry.title}" if entry else _about(app, event)
    verdict = f" ({Verdict(event.body['verdict']).words})" if "verdict" in event.body else ""
    number = f" {event.body['number']}" if "number" in event.body else ""
    return f"{_WORDS.get(event.kind, event.kind)}{number}{of}{verdict} at {event.at:%H:%M on %Y-%m-%d}"


def _about(app: App, event: Event) -> str:
    """Name what a step is about that has no problem."""
    if "mock" in event.body:
        names = {each.start.id: each.start.body["name"] for each in app.workspace.store.mocks()}
        return f" ({names.get(event.body['mock'], 'unknown')}), with all that came of it,"
    if "question" in event.body:
        return f" to `{event.body['question']}`"
    planned = event.body.get("record")
    return f" ({planned.get('company') or 'an interview'}, {planned['date']})" if planned else ""
