from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.curriculum.mastery import Gaussian, chance
from runner.curriculum.standing import Word, interval, solves_to_solid, standings
from runner.curriculum.state import GOAL, State, rebuild
from tests.support.learning import START, attempt, failed


@given(st.floats(-8, 8), st.floats(0.001, 1))
def test_the_interval_holds_the_estimate(mean, variance):
    low, high = interval(Gaussian(mean, variance))
    assert 0 < low <= chance(Gaussian(mean, variance)) <= high < 1


def test_more_evidence_makes_it_narrower():
    def width(count):
        log = [attempt(f"p{n}", failed_checks=n % 2) for n in range(count)]
        (standing,) = standings(rebuild(log), ["t"], START)
        return standing.high - standing.low

    assert width(0) > width(5) > width(20)


def test_with_no_evidence_every_topic_is_untested():
    found = standings(State(), ["a", "b"], START)
    assert [s.word for s in found] == [Word.UNTESTED, Word.UNTESTED]
    assert [round(100 * part) for part in (found[0].p, found[0].low, found[0].high)] == [60, 33, 83]


def test_words_compare_the_interval_with_the_goal():
    log = [attempt(f"{t}{n}", (t,)) for n in range(12) for t in "abc"] + [failed("d0", ("d",))]
    found = {s.topic: s for s in standings(rebuild(log), "abcde", START)}
    assert [found[topic].word for topic in "ade"] == [Word.SOLID, Word.ON_THE_WAY, Word.UNTESTED]
    assert found["a"].low > GOAL
    assert solves_to_solid(rebuild(log), "d", START) == 1  # other topics alone make none solid
    often = rebuild(failed(f"d{n}", ("d",)) for n in range(12))
    (weak,) = standings(often, ["d"], START)
    assert weak.word is Word.NEEDS_WORK
    assert weak.high < GOAL


def test_all_topics_can_be_solid_at_once():
    log = [attempt(f"{t}{n}", (t,)) for n in range(12) for t in "abc"]
    assert {s.word for s in standings(rebuild(log), "abc", START)} == {Word.SOLID}


def test_the_solves_that_are_missing_are_those_that_it_takes():
    state, needed = State(), solves_to_solid(State(), "t", START)
    for number in range(needed):
        assert standings(state, ["t"], START)[0].low <= GOAL
        state = rebuild(attempt(f"p{n}") for n in range(number + 1))
    assert standings(state, ["t"], START)[0].word is Word.SOLID
    assert solves_to_solid(state, "t", START) == 0
    assert solves_to_solid(rebuild(failed(f"p{n}") for n in range(300)), "t", START) is None


def test_the_gain_compares_with_the_last_week_before_this_one():
    last_week, monday = START - timedelta(days=3), START
    (standing,) = standings(rebuild([failed("p", at=last_week), attempt("q", at=monday)]), ["t"], monday)
    assert standing.gain > 0
    (rested,) = standings(rebuild([failed("p", at=last_week)]), ["t"], monday)
    assert rested.gain is None


def test_the_trend_looks_back_four_weeks():
    weak = [failed(f"p{n}", at=START + timedelta(days=n)) for n in range(3)]
    later = START + timedelta(days=42)
    better = [attempt(f"q{n}", at=later) for n in range(4)]
    (standing,) = standings(rebuild([*weak, *better]), ["t"], later)
    assert standing.trend > 0.1
    (early,) = standings(rebuild(weak), ["t"], START + timedelta(days=3))
    assert early.trend is None


def test_there_is_no_trend_without_practice_then_and_now():
    log = [failed("p"), attempt("q")]
    (unpracticed,) = standings(rebuild(log), ["t"], START + timedelta(days=42))
    assert unpracticed.trend is None
    later = START + timedelta(days=200)
    (after_a_break,) = standings(rebuild([*log, attempt("r", at=later)]), ["t"], later)
    assert after_a_break.trend is None


def test_the_evidence_is_next_to_the_estimate():
    (standing,) = standings(rebuild([attempt("p"), failed("q")]), ["t"], START)
    assert (standing.evidence.solved, standing.evidence.attempts) == (1, 2)
    assert standing.evidence.last == START
    assert standing.p == pytest.approx(rebuild([attempt("p"), failed("q")]).p_topic("t", START))


@pytest.mark.parametrize(("days", "has_trend"), [(27, False), (28, True), (56, True), (63, False)])
def test_the_trend_compares_with_a_week_of_the_four_before_the_last_four(days, has_trend):
    """Both are Mondays, on which weeks are booked: a week counts from the day it is 28 until the day it is 56 days old."""
    monday = START.replace(hour=12)
    assert monday.weekday() == 0
    now = monday + timedelta(days=days)
    (standing,) = standings(rebuild([failed("p", at=monday), attempt("q", at=now)]), ["t"], now)
    assert (standing.trend is not None) is has_trend


@pytest.mark.parametrize(("days", "has_trend"), [(27, True), (28, False)])
def test_there_is_no_trend_for_a_topic_that_rested_for_four_weeks(days, has_trend):
    before, last = START - timedelta(days=21), START.replace(hour=12)
    now = last + timedelta(days=days)
    (standing,) = standings(rebuild([failed("p", at=before), attempt("q", at=last)]), ["t"], now)
    assert (standing.trend is not None) is has_trend
