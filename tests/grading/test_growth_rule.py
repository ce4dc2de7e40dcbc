"""The rule that decides SLOW, on made-up times: right solutions of any constant, slow ones of any class, noise."""

import math
from random import Random

import pytest

from runner.grading.growth_rule import MOST_SWEEPS, Decision, conclusion, decide, is_too_slow, steepest
from runner.grading.report import GrowthRow

SIZES = [1562, 3125, 6250, 12500, 25000, 50000, 100000]
REFERENCE = {n: 0.015 * n / 100000 for n in SIZES}
CUT = 1.0


def measured(yours, random=None, noise=0.0, sweeps=1, sizes=SIZES):
    """The least times over some sweeps, in which now and then the machine was busy elsewhere."""
    rows = []
    for n in sizes:
        factor = [1 + (random.expovariate(1) * noise if random else 0) for _ in range(2 * sweeps)]
        mine = min(yours(n) * f for f in factor[:sweeps])
        rows.append(GrowthRow(n, min(mine, CUT), REFERENCE[n] * min(factor[sweeps:])))
        if mine >= CUT:
            break
    return rows


def verdict(yours, random=None, noise=0.0):
    for sweeps in range(1, MOST_SWEEPS + 1):
        rows = measured(yours, random, noise, sweeps)
        decision = decide(rows, sweeps, cut=rows[-1].yours >= CUT)
        if decision is not Decision.SWEEP_AGAIN:
            return decision
    raise AssertionError("it never ended")


@pytest.mark.parametrize("constant", [0.1, 0.5, 1, 1.9, 2.5, 5, 12, 40])
def test_the_same_class_is_accepted_with_any_constant(constant):
    assert verdict(lambda n: constant * REFERENCE[n]) is Decision.ACCEPT


@pytest.mark.parametrize("constant", [1, 3, 6])
def test_a_log_factor_is_never_called_slow(constant):
    assert verdict(lambda n: constant * REFERENCE[n] * math.log2(n) / math.log2(SIZES[0])) is Decision.ACCEPT


@pytest.mark.parametrize(("power", "start"), [(1.5, 1), (1.5, 4), (2, 0.3), (2, 1), (2, 4), (3, 0.3), (3, 4)])
def test_a_worse_class_is_slow(power, start):
    ratio = lambda n: start * (n / SIZES[0]) ** (power - 1)  # noqa: E731
    assert verdict(lambda n: ratio(n) * REFERENCE[n]) is Decision.SLOW


def test_no_false_alarm_and_no_miss_under_noise():
    random = Random(7)
    for _ in range(300):
        constant = random.choice([0.7, 1, 2, 4, 8])
        assert verdict(lambda n, c=constant: c * REFERENCE[n], random, noise=0.2) is Decision.ACCEPT
        quadratic = lambda n, c=constant: c * REFERENCE[n] * (n / SIZES[0])  # noqa: E731
        assert verdict(quadratic, random, noise=0.2) is Decision.SLOW


def test_a_quick_one_is_accepted_after_one_sweep():
    assert decide(measured(lambda n: 1.9 * REFERENCE[n]), 1, cut=False) is Decision.ACCEPT


def test_a_suspicion_takes_three_sweeps_or_two_with_a_cut():
    rows = measured(lambda n: REFERENCE[n] * n / 10000)
    assert [decide(rows, sweeps, cut=False) for sweeps in (1, 2, 3)] == [
        Decision.SWEEP_AGAIN,
        Decision.SWEEP_AGAIN,
        Decision.SLOW,
    ]
    cut = measured(lambda n: REFERENCE[n] * n / 100)
    assert [decide(cut, sweeps, cut=True) for sweeps in (1, 2)] == [Decision.SWEEP_AGAIN, Decision.SLOW]


def test_what_is_near_the_line_has_to_be_so_in_eight_sweeps():
    rows = measured(lambda n: REFERENCE[n] * (n / SIZES[0]) ** 0.5)
    assert is_too_slow(rows)
    decisions = [decide(rows, sweeps, cut=False) for sweeps in range(1, MOST_SWEEPS + 1)]
    assert decisions == [Decision.SWEEP_AGAIN] * (MOST_SWEEPS - 1) + [Decision.SLOW]
    quieter = measured(lambda n: 2.9 * REFERENCE[n])
    assert decide(quieter, 4, cut=False) is Decision.ACCEPT


def test_noise_that_lasts_for_three_sweeps_raises_no_alarm():
    """Times of a right solution, as they were measured while five other jobs had the machine."""
    noisy = [1.9, 1.5, 1.8, 2.5, 2.0, 4.1, 3.1]
    rows = [GrowthRow(n, ratio * REFERENCE[n], REFERENCE[n]) for n, ratio in zip(SIZES, noisy, strict=True)]
    assert is_too_slow(rows[:-1])
    assert decide(rows[:-1], 3, cut=False) is Decision.SWEEP_AGAIN


def test_a_ratio_past_hope_needs_no_growth():
    assert is_too_slow([GrowthRow(1000, 0.6, 0.01), GrowthRow(8000, 0.8, 0.015)])


def test_growth_is_detected_over_wide_spans_only():
    assert steepest([GrowthRow(1000, 0.001, 0.001), GrowthRow(4000, 0.016, 0.001)]) == 0.0
    assert steepest([GrowthRow(1000, 0.001, 0.001), GrowthRow(8000, 0.008, 0.001)]) == pytest.approx(1.0)


def test_what_takes_no_time_is_never_slow():
    assert decide([GrowthRow(8, 0.0001, 0.00001), GrowthRow(64, 0.0019, 0.00001)], 1, cut=False) is Decision.ACCEPT
    assert decide([], 1, cut=False) is Decision.ACCEPT


def test_the_conclusion_says_what_was_found():
    slow = measured(lambda n: REFERENCE[n] * n / 10000)
    assert "at n = 100,000 it takes 10 times as long" in conclusion(slow, Decision.SLOW).lower()
    assert "gap grows" in conclusion(slow, Decision.SLOW)
    assert (
        conclusion(measured(lambda n: REFERENCE[n]), Decision.ACCEPT)
        == "Grows like the reference solution (input size n up to 100,000)."
    )
    cut = [GrowthRow(1000, 0.5, 0.001), GrowthRow(8000, 1.0, 0.008, is_cut=True)]
    assert conclusion(cut, Decision.SLOW).startswith("At n = 8,000 it takes at least 125 times as long")
    assert "Too fast" in conclusion([GrowthRow(10, 0.0001, 0.00001)], Decision.ACCEPT)
    assert conclusion([], Decision.ACCEPT) == "Growth could not be measured."
    assert conclusion(slow, Decision.ACCEPT, "A reason.") == "A reason."


def test_what_is_far_off_and_does_not_grow_is_accepted_by_the_third_sweep_and_not_before():
    rows = measured(lambda n: 6 * REFERENCE[n])
    assert [decide(rows, sweeps, cut=False) for sweeps in (1, 2, 3)] == [
        Decision.SWEEP_AGAIN,
        Decision.SWEEP_AGAIN,
        Decision.ACCEPT,
    ]
    assert decide(rows, 2, cut=True) is Decision.SWEEP_AGAIN
