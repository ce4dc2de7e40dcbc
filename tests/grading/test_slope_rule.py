"""The rule for a language whose times cannot be compared with the reference's, on timings made by hand."""

from __future__ import annotations

import pytest

from runner.grading.report import GrowthRow
from runner.grading.slope_rule import EXPONENT, conclusion, is_steeper, shortest, slope

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


def test_what_is_quicker_than_twice_the_reference_is_never_slow():
    many = (50_000, 100_000, 200_000, 400_000, 800_000)
    steep = [GrowthRow(n, 1e-6 * n * n / 5_000_000, 1e-6 * n, is_cut=False) for n in many]
    assert slope(steep) == pytest.approx(1)
    assert not is_too_steep(steep)


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


def test_over_a_short_span_it_has_to_be_twice_as_steep():
    assert not is_too_steep(rows(0.7, 10, (1000, 2000, 4000)))
    assert is_too_steep(rows(0.9, 10, (1000, 2000, 4000)))
    assert is_too_steep(rows(0.7, 10, (1000, 2000, 8000)))
    assert not is_too_steep(rows(2, 10, (1000, 1500, 2000)))


def test_the_shortest_time_of_each_size_counts():
    pooled = shortest([rows(0, 10), rows(0, 5), rows(0, 20, SIZES[:-1])])
    assert [(row.n, row.yours) for row in pooled] == [(row.n, row.yours) for row in rows(0, 5, SIZES[:-1])]


def test_it_is_said_what_the_measurement_means():
    assert conclusion([], is_slow=False) == "Growth could not be measured."
    assert conclusion(rows(0, 10), is_slow=False) == "Grows like the reference (n up to 8,000)."
    slow = conclusion(rows(1, 10, (1000, 2000, 4000, 8000)), is_slow=True)
    assert slow == "From n = 1,000 to n = 8,000 your time grows 64-fold, the reference's 8-fold."
