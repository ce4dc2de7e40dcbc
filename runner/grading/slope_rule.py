"""Whether a solution in another language grows like the reference: by the slope of the ratio of their times.

Times of two languages cannot be compared by their ratio alone: right solutions in JavaScript took from 0.03 to 4 times
the time of a reference in Python. But the ratio of two programs of the same class does not grow with the size. The
slope of log(ratio) over log(n) is the exponent by which the solution is worse. It is the median of the slopes between
all pairs of sizes (Theil 1950, Sen 1968), with or without the largest size, whichever is smaller: one size from which a
right solution needs a garbage collection, or outgrows the processor's cache, is no growth. A factor of √n may be
missed.

The constants were chosen by measurement, with six to thirteen other jobs on two cores. Next to a quadratic reference, a
memo of pairs as strings came to slopes of up to 0.52, and cubic solutions began at 0.69. Next to a linear one, right
solutions came to 0.25, and slow ones began at 0.63, but for one that is between 0.34 and 0.66. The line of least
squares called right solutions slow.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import chain, combinations
from statistics import median

from runner.grading.growth_rule import SPAN
from runner.grading.report import GrowthRow

TELLABLE = 0.0002
"""Seconds of the solution below which a timing says nothing about how it grows."""

FEWEST = 3
"""A slope needs so many timings."""

AT_ONCE = 0.2
"""A solution whose slope is below this after two workers is accepted."""

EXPONENT = 0.4
"""A solution is slow if its slope is above this over sizes that differ by `SPAN`. Over a shorter span it has to be so
much steeper that the ratio grows by the same factor, and next to a quadratic reference by half as much again: a right
solution may keep a memo of n² entries, and the cost of memory grows with its size.
"""

SHORTEST_SPAN = 4.0
"""Over less than this, no slope counts."""

QUICK = 0.005
"""Seconds: a solution that is faster than this at the largest size is never slow."""

LEVEL = 1.5
"""A solution that takes less than this many times the reference's time at the largest size is never slow.

Programs in JavaScript are usually quicker than the same ones in Python. An LRU cache on a `Map`, where `keys().next()`
passes over what was deleted, came to slopes of up to 0.79 on a busy machine, and to half of the reference's time.
"""

WORKERS = 3
"""The slope is that of the shortest times in so many new workers: other work can only make a timing longer."""


def slope(rows: Sequence[GrowthRow]) -> float | None:
    """Estimate the exponent with which the ratio grows; None if there are too few timings for it."""
    points = [(math.log(row.n), math.log(row.ratio)) for row in _telling(rows)]
    if len(points) < FEWEST:
        return None
    return min(_median_slope(points), _median_slope(points[:-1]))


def _median_slope(points: Sequence[tuple[float, float]]) -> float:
    return median((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2))


def span(rows: Sequence[GrowthRow]) -> float:
    """Return the factor between the smallest and the largest size whose timing is long enough to say something."""
    telling = _telling(rows)
    return telling[-1].n / telling[0].n if telling else 1.0


def _telling(rows: Sequence[GrowthRow]) -> list[GrowthRow]:
    return [row for row in rows if row.yours >= TELLABLE]


def is_clearly_quick(rows: Sequence[GrowthRow]) -> bool:
    """Whether further timings cannot make it slow: a reference that was disturbed takes up to twice its time."""
    return rows[-1].yours < QUICK or rows[-1].ratio < LEVEL / 2


def needs_a_sweep(rows: Sequence[GrowthRow], sweeps: int) -> bool:
    """Whether the shortest times of so many sweeps are too few to accept it. One alone may have been disturbed."""
    return sweeps == 0 or (_takes_long(rows) and (sweeps == 1 or is_steeper(rows, AT_ONCE)))


def is_steeper(rows: Sequence[GrowthRow], bound: float) -> bool:
    """Whether it takes long, and the slope is above a bound; over a short span, above a higher one."""
    found = slope(rows)
    if found is None or not _takes_long(rows) or span(rows) < SHORTEST_SPAN:
        return False
    own = _median_slope([(math.log(row.n), math.log(row.reference)) for row in _telling(rows)])
    return found > bound * (1 + max(1.0, own)) / 2 * max(1.0, math.log(SPAN) / math.log(span(rows)))


def _takes_long(rows: Sequence[GrowthRow]) -> bool:
    return bool(rows) and rows[-1].yours >= QUICK and rows[-1].ratio >= LEVEL


def shortest(sweeps: Sequence[Sequence[GrowthRow]]) -> list[GrowthRow]:
    """Return the shortest times of each size over some sweeps. A disturbed one may have ended at a small size."""
    by_size: dict[int, list[GrowthRow]] = {}
    for row in chain.from_iterable(sweeps):
        by_size.setdefault(row.n, []).append(row)
    return [_shortest_at(n, rows) for n, rows in sorted(by_size.items())]


def _shortest_at(n: int, rows: Sequence[GrowthRow]) -> GrowthRow:
    yours, reference = min(row.yours for row in rows), min(row.reference for row in rows)
    return GrowthRow(n, yours, reference, is_cut=all(row.is_cut for row in rows))


def conclusion(rows: Sequence[GrowthRow], *, is_slow: bool) -> str:
    """Write a sentence that says what the measurement means."""
    if not rows:
        return "Growth could not be measured."
    last, found = rows[-1], slope(rows)
    if is_slow and found is not None:
        first = _telling(rows)[0]
        yours, reference = last.yours / first.yours, last.reference / first.reference
        sizes = f"From n = {first.n:,} to n = {last.n:,}"
        return f"{sizes} your time grows {yours:,.0f}-fold, the reference's {reference:,.0f}-fold."
    if found is None or last.yours < QUICK:
        return f"Too fast to compare with the reference (n up to {last.n:,})."
    return f"Grows like the reference (n up to {last.n:,})."
