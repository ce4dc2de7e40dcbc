"""The wrap in the terminal: the questions before the verdict, the verdict with the facts, and the follow-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.terminal.key_desk import CLOSE
from runner.interview.mock.facts import claimed_in
from runner.interview.mock.rubric import LEVELS
from runner.interview.mock.steps import GIVEN_UP, Step
from runner.interview.mock.wrap import DIFFERENTLY, FRIEND, WELL, WrapQuestion, next_question, proposal
from runner.practice.mock_judge import Judged, judge
from runner.practice.mock_view import mock_view

if TYPE_CHECKING:
    from runner.cli.terminal.mock_desk import Desk
    from runner.interview.mock.setup import MockSetup

SKIP = "-"

_LINES = {WELL: "What went well", DIFFERENTLY: "One thing to do differently next time"}


def ask_wrap(desk: Desk) -> bool:
    """Ask what has no answer yet; each answer is kept at once. Returns False if drill was closed."""
    running = desk.running
    handed = False
    while question := next_question(running.mock):
        if question.who == FRIEND and not handed:
            handed = True
            desk.say("Now your friend rates. Hand over the keyboard and look away: keys are not shown.", heading=True)
        if question.criterion:
            value: int | str | None = _rating(desk, question)
            if value == CLOSE:
                return False
        else:
            value = _line(desk, question)
        running.confirm(Step.ANSWERED, about=question.about, value=value)
        if question.criterion:
            desk.say(_noted(running.mock.setup, value))
    return True


def show_verdict(desk: Desk) -> None:
    """Judge what was submitted and show it with the facts, then the follow-ups one by one."""
    from runner.cli.terminal.progress import stages_shown
    from runner.render.mock_page import follow_ups_of, mock_page

    with stages_shown() as on_stage:
        judged = judge(desk.running, on_stage)
    for each, state in zip(judged, desk.running.mock.items, strict=True):
        if state.by != GIVEN_UP:
            _report(desk, each)
    view = mock_view(desk.app.workspace, desk.running.mock)
    click.echo()
    desk.app.show(mock_page(view, desk.app.width))
    follow_ups = follow_ups_of(view)
    if follow_ups:
        desk.say("Answer each follow-up aloud; then a key shows what a good answer says, and q ends.", heading=True)
    for number, follow_up in enumerate(follow_ups, start=1):
        desk.say(f"Follow-up {number} of {len(follow_ups)}, on {follow_up['title']}", heading=True)
        desk.say(f"  {follow_up['question']}")
        if desk.key() == CLOSE:
            break
        desk.say(f"  {follow_up['answer']}")
    desk.say(
        "Saved. `drill mock show` shows it again, `drill debrief --mock` takes more notes, and `drill next` goes on.",
        heading=True,
    )


def _rating(desk: Desk, question: WrapQuestion) -> int | str | None:
    """Ask for a rating by one key, which is not shown. `CLOSE` closes drill, Enter skips."""
    criterion = question.criterion
    assert criterion is not None
    who = "Your friend rates" if question.who == FRIEND else "Rate yourself"
    desk.say(f"{who}: {criterion.name} (1 to 4, Enter skips)", heading=True)
    for level, anchor in zip(LEVELS, criterion.anchors, strict=True):
        desk.say(f"  {level} {anchor}")
    while True:
        key = desk.key()
        if key == CLOSE:
            return key
        if key == "\n":
            return None
        if key in map(str, LEVELS):
            return int(key)
        desk.say("Press 1, 2, 3 or 4; Enter skips.")


def _noted(setup: MockSetup, value: int | str | None) -> str:
    """Say what was noted. With a friend no rating is shown before all are in."""
    if value is None:
        return "  Skipped."
    return "  Noted." if setup.friend else f"  Noted: {value}."


def _line(desk: Desk, question: WrapQuestion) -> str | None:
    if question.item is not None:
        title = desk.running.mock.items[question.item].item.title
        desk.say(title, heading=True)
        return _complexity(desk)
    proposed = proposal(desk.running.mock, question.about)
    desk.say(_LINES[question.about], heading=True)
    if proposed:
        desk.say(f"  Suggestion: {proposed}.")
    enter = f"Enter takes it, {SKIP} skips" if proposed else "Enter skips"
    answer = desk.line(f"In your words ({enter})") or proposed
    return None if answer in ("", SKIP) else answer


def _complexity(desk: Desk) -> str | None:
    """Ask for the complexity until there is one in the answer, or it is skipped."""
    while (answer := desk.line("Time and space, such as O(n), O(1) (Enter skips)")) not in ("", SKIP):
        if claimed_in(answer)[0]:
            return answer
        desk.say("  I find no complexity in that. Write it like O(n log n).")
    return None


def _report(desk: Desk, judged: Judged) -> None:
    """Show a verdict as `drill check` does."""
    if judged.report is None or judged.problem is None:
        return
    from runner.render.report_page import report_page
    from runner.render.view import view_of

    desk.say(judged.problem.title, heading=True)
    view = view_of(judged.report, judged.problem)
    desk.app.show(report_page(view, desk.app.width, desk.app.table_width))
