from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.curriculum.mastery import Gaussian, chance
from runner.curriculum.standing import Word, interval, own_average, standings
from runner.curriculum.state import State, rebuild
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


def test_with_no_evidence_every_topic_is_untested_and_no_average_is_made_up():
    found = standings(State(), ["a", "b"], START)
    assert [s.word for s in found] == [Word.UNTESTED, Word.UNTESTED]
    assert own_average(State(), ["a", "b"], START) is None
    assert [round(100 * part) for part in (found[0].p, found[0].low, found[0].high)] == [60, 33, 83]


def test_weak_needs_evidence_that_likely_weak_does_not_have():
    log = [attempt(f"{t}{n}", (t,)) for n in range(12) for t in "abc"] + [failed("d0", ("d",))]
    once = {s.topic: s.word for s in standings(rebuild(log), "abcd", START)}
    assert once["d"] == Word.LIKELY_WEAK
    often = rebuild([*log, *(failed(f"d{n}", ("d",)) for n in range(1, 12))])
    found = standings(often, "abcde", START)
    assert {s.topic: s.word for s in found}["d"] == Word.WEAK
    assert found[0].topic == "d"
    assert found[0].high < own_average(often, "abcd", START)
    assert {s.topic: s.word for s in found}["e"] == Word.UNTESTED


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
    (unpractised,) = standings(rebuild(log), ["t"], START + timedelta(days=42))
    assert unpractised.trend is None
    later = START + timedelta(days=200)
    (after_a_break,) = standings(rebuild([*log, attempt("r", at=later)]), ["t"], later)
    assert after_a_break.trend is None


def test_the_evidence_stands_beside_the_estimate():
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
