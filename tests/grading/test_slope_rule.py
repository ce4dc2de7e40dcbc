"""The rule for a language whose times cannot be compared with the reference's, on timings made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.grading.report import GrowthRow
from runner.grading.slope_rule import EXPONENT, conclusion, is_clearly_quick, is_steeper, needs_a_sweep, shortest, slope

SIZES = (500, 1000, 2000, 4000, 8000)


def is_too_steep(timings):
    return is_steeper(timings, EXPONENT)


def rows(exponent, factor=1.0, sizes=SIZES):
    """Timings of a reference that is linear, and of a solution that is worse by n to this exponent."""
    return [GrowthRow(n, factor * 1e-6 * n * (n / 500) ** exponent, 1e-6 * n, is_cut=False) for n in sizes]


@pytest.mark.parametrize("exponent", [-0.5, 0, 0.2, 0.5, 1, 2])
def test_the_slope_is_the_exponent(exponent):
    assert slope(rows(exponent, 10)) == pytest.approx(exponent)


@pytest.mark.parametrize("factor", [1, 4, 40])
def test_a_constant_factor_does_not_matter(factor):
    assert not is_too_steep(rows(0, factor))
    assert is_too_steep(rows(1, factor))


def test_what_is_nearly_as_quick_as_the_reference_is_never_slow():
    many = (50_000, 100_000, 200_000, 400_000, 800_000)
    steep = [GrowthRow(n, 1e-6 * n * n / 600_000, 1e-6 * n, is_cut=False) for n in many]
    assert slope(steep) == pytest.approx(1)
    assert not is_too_steep(steep)
    assert is_too_steep([replace(row, yours=1.2 * row.yours) for row in steep])


def test_one_size_from_which_it_is_slower_is_no_growth():
    """Timings of a right solution that groups words: 10,000 of them fill the young generation of V8."""
    yours = (0.29, 0.50, 1.30, 3.11, 6.44, 11.32, 44.39)
    reference = (0.52, 1.11, 2.29, 3.67, 6.39, 13.79, 16.44)
    sizes = (156, 312, 625, 1250, 2500, 5000, 10_000)
    words = [GrowthRow(n, y / 1000, r / 1000, is_cut=False) for n, y, r in zip(sizes, yours, reference, strict=True)]
    assert words[-1].ratio / words[0].ratio > 4
    assert not is_too_steep(words)


def test_a_step_at_the_largest_size_is_no_growth():
    """Timings of the reference of the course schedule, from several sweeps on a busy machine."""
    yours, reference = (0.33, 0.78, 1.46, 9.02), (0.55, 1.08, 2.27, 4.45)
    sizes = (250, 500, 1000, 2000)
    assert not is_too_steep(
        [GrowthRow(n, y / 1000, r / 1000, is_cut=False) for n, y, r in zip(sizes, yours, reference, strict=True)]
    )


def test_a_log_factor_is_never_slow():
    import math

    told = [GrowthRow(n, 1e-5 * n * math.log2(n), 1e-6 * n, is_cut=False) for n in SIZES]
    assert not is_too_steep(told)


def test_what_is_quick_at_the_largest_size_is_never_slow():
    assert not is_too_steep(rows(1, 0.03))
    assert conclusion(rows(1, 0.03), is_slow=False) == "Too fast to compare with the reference (n up to 8,000)."


def test_a_slope_needs_three_timings():
    assert slope(rows(1, 10, (1000, 8000))) is None
    assert not is_too_steep(rows(1, 10, (1000, 8000)))
    assert not is_too_steep([])


def test_over_a_short_span_it_has_to_be_steeper():
    assert not is_too_steep(rows(0.5, 10, (1000, 2000, 4000)))
    assert is_too_steep(rows(0.7, 10, (1000, 2000, 4000)))
    assert is_too_steep(rows(0.5, 10, (1000, 2000, 8000)))
    assert not is_too_steep(rows(2, 10, (1000, 1500, 2000)))


def test_beside_a_quadratic_reference_it_has_to_be_steeper():
    """Timings of a right palindrome that keeps a memo with strings as keys, of a linear reference, and of a cubic one."""
    sizes, yours = (31, 62, 125, 250, 500), (0.16, 0.57, 2.34, 12.84, 100.0)
    quadratic = (0.03, 0.08, 0.28, 1.01, 5.39)
    memo = [GrowthRow(n, y / 1000, r / 1000, is_cut=False) for n, y, r in zip(sizes, yours, quadratic, strict=True)]
    assert slope(memo) > EXPONENT
    assert not is_too_steep(memo)
    assert is_too_steep([replace(row, yours=row.n**3 / 1e8) for row in memo])


def test_what_is_far_from_slow_needs_no_further_turn():
    assert is_clearly_quick(rows(0, 0.5))
    assert is_clearly_quick(rows(0, 10, (100, 200))), "2 ms"
    assert not is_clearly_quick(rows(0, 1))


def test_what_takes_long_is_measured_again_before_it_is_accepted():
    assert needs_a_sweep([], 0)
    assert not needs_a_sweep([], 1), "no size could be timed"
    assert not needs_a_sweep(rows(0, 1), 1)
    assert needs_a_sweep(rows(0, 10), 1), "small sizes that are disturbed hide how it grows"
    assert not needs_a_sweep(rows(0.1, 10), 2)
    assert needs_a_sweep(rows(0.3, 10), 2)


def test_the_shortest_times_of_each_size_count():
    slower_reference = [replace(row, reference=2 * row.reference) for row in rows(0, 5)]
    pooled = shortest([rows(0, 10), slower_reference, rows(0, 20)])
    assert pooled == rows(0, 5)


def test_a_sweep_that_was_disturbed_and_ended_early_takes_no_size_away():
    assert shortest([rows(0, 10), rows(0, 20, SIZES[:2])]) == rows(0, 10)


def test_it_is_said_what_the_measurement_means():
    assert conclusion([], is_slow=False) == "Growth could not be measured."
    assert conclusion(rows(0, 10), is_slow=False) == "Grows like the reference (n up to 8,000)."
    slow = conclusion(rows(1, 10, (1000, 2000, 4000, 8000)), is_slow=True)
    assert slow == "From n = 1,000 to n = 8,000 your time grows 64-fold, the reference's 8-fold."
