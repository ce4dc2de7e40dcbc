"""Whether a solution in another language grows like the reference: by the slope of the ratio of their times.

Times of two languages cannot be compared by their ratio alone: right solutions in JavaScript took from 0.03 to 4 times
the time of a reference in Python. But the ratio of two programs of the same class does not grow with the size. The
slope of log(ratio) over log(n) is the exponent by which the solution is worse. A factor of √n may be missed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from runner.grading.growth_rule import SPAN
from runner.grading.report import GrowthRow

TELLABLE = 0.0005
"""Seconds of the solution below which a timing says nothing about how it grows."""

FEWEST = 3
"""A slope needs so many timings."""

AT_ONCE = 0.2
"""A solution whose slope is below this in one worker is accepted."""

EXPONENT = 0.4
"""A solution is slow if its slope is above this over sizes that differ by `SPAN`, or above twice this over half of it.

Right solutions came to 0.36 in quiet workers, where a hash table outgrows the processor's cache; slow ones began at
0.42.
"""

QUICK = 0.005
"""Seconds: a solution that is faster than this at the largest size is never slow."""

LEVEL = 2.0
"""A solution that takes less than this many times the reference's time at the largest size is never slow.

Programs in JavaScript are usually quicker than the same ones in Python. An LRU cache on a `Map`, where `keys().next()`
passes over what was deleted, came to slopes of up to 0.79 on a busy machine, and to half of the reference's time.
"""

WORKERS = 3
"""The slope is that of the shortest times in so many new workers: other work can only make a timing longer."""


def slope(rows: Sequence[GrowthRow]) -> float | None:
    """Fit the exponent with which the ratio grows; None if there are too few timings for it."""
    points = [(math.log(row.n), math.log(row.ratio)) for row in _telling(rows)]
    if len(points) < FEWEST:
        return None
    middle_x = sum(x for x, _ in points) / len(points)
    middle_y = sum(y for _, y in points) / len(points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)


def span(rows: Sequence[GrowthRow]) -> float:
    """Return the factor between the smallest and the largest size whose timing is long enough to say something."""
    telling = _telling(rows)
    return telling[-1].n / telling[0].n if telling else 1.0


def _telling(rows: Sequence[GrowthRow]) -> list[GrowthRow]:
    return [row for row in rows if row.yours >= TELLABLE]


def is_steeper(rows: Sequence[GrowthRow], bound: float) -> bool:
    """Whether it takes long, and the slope is above a bound; over a short span, above twice the bound."""
    found = slope(rows)
    if found is None or rows[-1].yours < QUICK or rows[-1].ratio < LEVEL or span(rows) < SPAN / 2:
        return False
    return found > (bound if span(rows) >= SPAN else 2 * bound)


def shortest(sweeps: Sequence[Sequence[GrowthRow]]) -> list[GrowthRow]:
    """Return the shortest timing of each size over some sweeps, for the sizes that all of them have reached."""
    by_size: list[Mapping[int, GrowthRow]] = [{row.n: row for row in rows} for rows in sweeps]
    common = [n for n in by_size[0] if all(n in rows for rows in by_size)]
    return [min((rows[n] for rows in by_size), key=lambda row: row.yours) for n in common]


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
