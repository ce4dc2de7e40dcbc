"""Commands killed at random instants lose nothing and break nothing: a few of what `benchmarks.kills` does."""

import pytest

from benchmarks.kills import KINDS, measure


def test_a_few_kills_do_no_harm():
    counts, harms = measure(len(KINDS), seed=2)
    assert not harms
    assert [counts[kind] for kind in KINDS] == [1] * len(KINDS)


@pytest.mark.bank  # four minutes; `test_under_fire` kills a few dozen times in the gate
def test_three_hundred_kills_do_no_harm():
    _, harms = measure(300, seed=1)
    assert not harms
