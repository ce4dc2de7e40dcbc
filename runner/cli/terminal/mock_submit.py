"""The end of a problem of a mock: its one submission, or going on without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.interview.mock.steps import BY_KEY, GIVEN_UP, Step
from runner.render.numbers import counted

if TYPE_CHECKING:
    from runner.cli.terminal.mock_desk import Desk


def submit(desk: Desk, number: int, source: bytes) -> None:
    """Submit a program, if the person is sure after hearing what its last run said."""
    if not desk.is_sure(f"{_last_run(desk, number, source)} Submit it? You can submit only once."):
        desk.say("Nothing was submitted.")
    elif not desk.running.end_if_over():
        desk.running.confirm(Step.SUBMITTED, item=number, by=BY_KEY, code=source)
        desk.say("Submitted. The verdict comes when the mock is over.")


def give_up(desk: Desk, number: int, reason: str, source: bytes) -> None:
    """Offer to go on without having solved a problem. `reason` says why there is nothing to submit."""
    if not desk.is_sure(f"{reason} Give up this problem and go on? You cannot come back to it."):
        desk.say("The problem is still open.")
    elif not desk.running.end_if_over():
        desk.running.confirm(Step.SUBMITTED, item=number, by=GIVEN_UP, code=source)
        desk.say("Given up. It counts as not solved.")


def _last_run(desk: Desk, number: int, source: bytes) -> str:
    """Say what the last run of the examples said."""
    state = desk.running.mock.items[number]
    if state.passed is None:
        return "You did not run the examples."
    of = len(desk.app.workspace.bank.problem(state.item.id).examples)
    changed = "" if state.code == source.decode("utf-8", "surrogateescape") else ", and the file has changed since"
    return f"In your last run {state.passed} of {counted(of, 'example')} passed{changed}."
