"""The clock at the desk of a mock: what it announces, and what it does when the computer's clock is set back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from runner.cli.app import App
from runner.cli.terminal.mock_desk import Desk
from runner.interview.mock.state import mock_of
from runner.interview.mock.steps import Step
from runner.practice.mock import MockWish, begin, open_mock, setup_for
from tests.support.terminals import Terminal


@pytest.fixture
def desk(cli):
    with App(cli.environ, lambda: cli.clock) as app:
        running = begin(app.workspace, setup_for(app.workspace, MockWish(format="onsite")))
        running.confirm(Step.ITEM, item=0)
        yield Desk(app, running)


def test_half_time_and_the_last_minutes_are_said_once(desk, cli, capsys):
    said = []
    for _ in range(46):
        desk.announce()
        said.append(" ".join(capsys.readouterr().out.split()))
        cli.wait(minutes=1)
    assert [(number, each) for number, each in enumerate(said) if each] == [
        (23, "Half time: 22:00 on the clock."),
        (35, "10 minutes left: 10:00 on the clock."),
        (40, "5 minutes left: 5:00 on the clock."),
    ]


def test_a_clock_that_is_set_back_meanwhile_is_noticed(desk, cli, capsys):
    cli.wait(minutes=10)
    desk.announce()
    cli.wait(hours=-3)
    desk.announce()
    assert "was set back" in capsys.readouterr().out
    assert desk.running.left == 35 * 60
    cli.wait(minutes=1)
    assert desk.running.left == 34 * 60
    logged = desk.app.workspace.store.latest_mock()
    assert mock_of(logged.start, logged.steps) == desk.running.mock


def test_the_time_ends_while_a_key_is_awaited(desk, cli):
    cli.wait(minutes=45)
    assert desk.key(glance=lambda: desk.running.left <= 0) == ""
    assert desk.running.end_if_over()
    assert (desk.running.mock.expired, desk.running.mock.items[0].by) == (True, "clock")
    assert desk.running.mock.items[1].by == "", "what was not reached is not submitted"


def test_a_terminal_plays_it_by_keys_and_lines(cli):
    cli.clock = datetime.now(UTC) - timedelta(seconds=1)
    with Terminal(cli.environ, "mock") as terminal:
        terminal.wait_for("Enter starts the clock")
        terminal.press("\r")
        terminal.wait_for("q close")
        terminal.press("p")
        terminal.wait_for("Your plan in one line")
        terminal.press("two pointers\r")
        assert "q close" not in terminal.wait_for("? lists the keys"), "after a line the keys are not listed again"
        terminal.press("n")
        terminal.wait_for("? lists the keys")
        terminal.press("?")
        terminal.wait_for("q close")
        terminal.press("q")
        terminal.wait_for("`drill mock` goes on")
        assert terminal.end() == 0
    with App(cli.environ) as app:
        state = open_mock(app.workspace).mock.items[0]
    assert (state.plan, state.nudges) == ("two pointers", 1)


def test_in_a_terminal_a_sentence_is_a_question(cli):
    cli.clock = datetime.now(UTC) - timedelta(seconds=1)
    with Terminal(cli.environ, "mock", "--yes") as terminal:
        terminal.wait_for("q close")
        terminal.press("should I optimise for speed?\ry")  # the answer is typed ahead
        terminal.wait_for("complexity: Time comes before memory")
        terminal.wait_for("? lists the keys")
        terminal.press("\x03")
        terminal.wait_for("`drill mock` goes on")
        terminal.end()
    with App(cli.environ) as app:
        state = open_mock(app.workspace).mock.items[0]
    assert (state.planned, [each.keyword for each in state.asked]) == (None, ["complexity"])
    assert (state.done, state.nudges) == (None, 0), "the letters of the sentence were no keys"
