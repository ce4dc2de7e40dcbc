"""What the events of a mock add up to, and its clock."""

from __future__ import annotations

import pytest

from runner.interview.mock.clock import announcement, clock_words, deadline, is_alone, pause_left, seconds_left
from runner.interview.mock.setup import body_of, setup_of
from runner.interview.mock.state import elapsed_at
from tests.support.mocks import ITEM, OTHER, SPOKEN, START, later, setup, step, told


def test_a_setup_is_read_as_it_was_written():
    wanted = setup(ITEM, SPOKEN, minutes=25, interviewer=False, only="ask", friend=True)
    assert setup_of(body_of(wanted)) == wanted


def test_items_are_done_one_after_the_other():
    mock = told(step("item", 0, item=0), of=setup(ITEM, OTHER))
    assert (mock.current, mock.items[0].shown, mock.items[1].shown) == (0, 0, None)
    mock = told(step("item", 5, item=0), step("submitted", 60, item=0, by="key", code="x"), of=setup(ITEM, OTHER))
    assert (mock.current, mock.items[0].done, mock.items[0].code, mock.items[0].by) == (1, 60, "x", "key")
    done = told(
        *[step("submitted", 60 + n, item=n, by="key", code="x") for n in (0, 1)],
        step("ended", 70),
        of=setup(ITEM, OTHER),
    )
    assert (done.current, done.ended) == (None, 70)


def test_the_first_run_is_kept_and_the_last_program():
    mock = told(
        step("item", 10, item=0),
        step("tried", 100, item=0, text="nums=[1]", agrees=False, code="one"),
        step("ran", 160, item=0, passed=1, of=2, code="two"),
        step("nudged", 170, item=0, number=1),
        step("nudged", 180, item=0, number=1),
    )
    state = mock.items[0]
    assert (state.first_run, state.runs, state.tries, state.passed, state.nudges) == (100, 1, 1, 1, 1)
    assert state.code == "two"


def test_a_judged_or_abandoned_mock_changes_no_more():
    judged = told(step("judged", 50, results=[{"verdict": "AC"}]), step("planned", 60, item=0, text="late"))
    assert judged.is_over
    assert judged.items[0].plan == ""
    assert judged.results == ({"verdict": "AC"},)
    assert told(step("abandoned", 50), step("planned", 60, item=0, text="late")).items[0].plan == ""


@pytest.mark.parametrize(
    "steps",
    [
        [step("planned", 1, item=7, text="x")],
        [step("telepathy", 1, item=0)],
        [step("telepathy", 1)],
        [step("judged", 1)],
        [step("ran", 1, item=0), step("asked", 2, item=0), step("nudged", 3, item=0), step("submitted", 4, item=0)],
    ],
)
def test_steps_of_a_newer_drill_or_without_values_stop_nothing(steps):
    assert told(*steps).elapsed == steps[-1].at.timestamp() - START.timestamp()


def test_the_clock_goes_on_while_drill_is_closed():
    mock = told(step("item", 10, item=0))
    assert seconds_left(mock, later(600)) == 1200
    assert seconds_left(mock, later(4000)) == 0
    assert deadline(mock) == later(1800)


def test_a_pause_of_five_minutes_does_not_count_and_no_more():
    paused = told(step("item", 0, item=0), step("paused", 100))
    assert [elapsed_at(paused, later(at)) for at in (100, 300, 400, 460)] == [100, 100, 100, 160]
    assert [pause_left(paused, later(at)) for at in (100, 300, 460)] == [300, 100, 0]
    assert deadline(paused) == later(2100)
    assert pause_left(told(step("item", 0, item=0)), later(9)) == 0
    resumed = told(step("paused", 100), step("resumed", 300))
    assert (resumed.elapsed, resumed.paused, resumed.had_pause) == (100, False, True)
    assert told(step("paused", 100), step("resumed", 460)).elapsed == 160


def test_a_clock_that_was_set_back_gives_no_time_and_takes_none():
    mock = told(step("planned", 600, item=0, text="x"), step("asked", -3000, item=0, text="q", keyword=""))
    assert mock.elapsed == 600
    assert seconds_left(mock, later(-2940)) == 1140
    noticed = told(step("planned", 600, item=0, text="x"), step("clock", -3000, elapsed=900.0))
    assert noticed.elapsed == 900
    assert told(step("planned", 600, item=0, text="x"), step("clock", 700, elapsed=1.0)).elapsed == 700


def test_the_clock_stops_with_the_end():
    mock = told(step("ended", 700), step("answered", 900, about="well", value="x"))
    assert elapsed_at(mock, later(5000)) == 700


def test_half_time_ten_and_five_minutes_are_announced_once():
    mock = told()
    assert announcement(mock, 1800, 1799) == ""
    assert announcement(mock, 901, 900) == "Half time"
    assert announcement(mock, 900, 899) == ""
    assert announcement(mock, 601, 599) == "10 minutes left"
    assert announcement(mock, 301, 299) == "5 minutes left"
    assert announcement(mock, 1000, 250) == "5 minutes left", "after a long prompt, only the latest"
    assert announcement(told(of=setup(minutes=12)), 361, 360) == "Half time"


def test_it_is_abandoned_an_hour_after_the_last_key_or_save():
    mock = told(step("item", 60, item=0))
    assert not is_alone(mock, START, later(3660))
    assert is_alone(mock, START, later(3661))
    assert not is_alone(mock, later(1000), later(3661)), "a file was saved since"
    assert is_alone(mock, later(9000), later(3661)), "a time stamp in the future proves nothing"
    assert not is_alone(told(step("judged", 5)), START, later(9999))


def test_a_clock_is_read_as_people_do():
    assert [clock_words(each) for each in (0, 59.9, 760, 3600)] == ["0:00", "0:59", "12:40", "60:00"]
