"""A whole mock in the terminal: from where it is to its verdict, item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.terminal.mock_ask import AskScreen
from runner.cli.terminal.mock_desk import Desk
from runner.cli.terminal.mock_problem import ProblemScreen
from runner.cli.terminal.mock_question import ask_question
from runner.cli.terminal.mock_wrap import ask_wrap, show_verdict
from runner.interview.mock.clock import clock_words
from runner.interview.mock.steps import Step
from runner.practice.mock_judge import judge

if TYPE_CHECKING:
    from runner.cli.app import App
    from runner.practice.mock import RunningMock


def play(app: App, running: RunningMock) -> None:
    """Play it until its verdict, or until it is closed: then it can be gone on with."""
    desk = Desk(app, running)
    try:
        with desk:
            is_over = _play(desk)
    except (click.Abort, KeyboardInterrupt):
        click.echo()
        _say_how_to_go_on(desk)
        raise KeyboardInterrupt from None
    if not is_over:
        _say_how_to_go_on(desk)


def _play(desk: Desk) -> bool:
    """Play it. Returns False if drill was closed before the verdict."""
    running = desk.running
    desk.announce()
    while running.mock.ended is None:
        if running.end_if_over():
            break
        number = running.mock.current
        if number is None:
            running.confirm(Step.ENDED)
        elif not _item(desk, number):
            return False
    if running.mock.setup.only:
        judge(running)  # closes it; there is nothing to judge
        return True
    if running.mock.expired:
        desk.say("The time is over. What was saved in time was submitted.", heading=True)
    before = " before the verdict" if running.mock.setup.has_code else ""
    desk.say(f"The wrap: a few questions{before}. Each can be skipped.", heading=True)
    if not ask_wrap(desk):
        return False
    show_verdict(desk)
    return True


def _item(desk: Desk, number: int) -> bool:
    if desk.running.mock.setup.only:
        return AskScreen(desk, number).run()
    if not desk.running.mock.items[number].item.is_code:
        return ask_question(desk, number)
    return desk.resume() and ProblemScreen(desk, number).run()


def _say_how_to_go_on(desk: Desk) -> None:
    running = desk.running
    if running.mock.is_over:
        return
    left = f" The clock goes on: {clock_words(running.left)} left." if running.mock.ended is None else ""
    desk.say(f"Closed; all of it is kept.{left} `drill mock` goes on with it.")
