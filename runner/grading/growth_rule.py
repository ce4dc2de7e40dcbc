"""Whether a solution grows like the reference: the rule that decides `SLOW`, as a pure function of the timings.

A ratio alone decides nothing: a right solution may be five times as slow by a constant. The evidence is a ratio that is
large *and* grows with the size. A log factor is too small to detect, and is never called slow. Other work on the
machine can make a timing longer, never shorter, so a result near the bounds is measured more often before it counts.

The constants were chosen by measurement, with and without other work on both cores: on 1,143 decisions about right
solutions and 1,077 about slow ones the rule made no mistake; "ratio above 8" missed 78 slow ones, slopes on a log-log
scale 78 to 230. `docs/design.md` has the comparison, and `python -m benchmarks.growth` repeats it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from runner.grading.report import GrowthRow

AT_ONCE = 2.0
"""A ratio at the largest size that is below this is accepted after one sweep."""

SUSPICIOUS = 3.0
"""A solution is slow if its ratio is above this and grows with an exponent above `EXPONENT`."""

HOPELESS = 50.0
"""A solution with a ratio above this is slow, whether the ratio grows or not."""

EXPONENT = 0.35
SPAN = 8
"""Growth is measured between sizes that differ by at least this factor."""

SWEEPS = 3
SWEEPS_WITH_CUT = 2

CLEAR = 2.0
"""If both bounds are exceeded by this factor, three sweeps are enough: that is no accident."""

MOST_SWEEPS = 8
"""Nearer to the bounds, this many sweeps have to agree. The first that does not accepts the solution."""

TELLABLE = 0.002
"""Seconds: a solution that is faster than this at the largest size is never slow."""


class Decision(Enum):
    """What to do after a sweep."""

    ACCEPT = "accept"
    SWEEP_AGAIN = "sweep again"
    SLOW = "slow"


def decide(rows: Sequence[GrowthRow], sweeps: int, *, cut: bool) -> Decision:
    """Decide from the shortest time of each size over the sweeps so far. `cut`: some timing was ended early."""
    if not rows or rows[-1].ratio < AT_ONCE or rows[-1].yours < TELLABLE:
        return Decision.ACCEPT
    if sweeps < (SWEEPS_WITH_CUT if cut else SWEEPS):
        return Decision.SWEEP_AGAIN
    if is_too_slow(rows, CLEAR):
        return Decision.SLOW
    if sweeps >= SWEEPS and not is_too_slow(rows):
        return Decision.ACCEPT
    return Decision.SLOW if sweeps >= MOST_SWEEPS else Decision.SWEEP_AGAIN


def is_too_slow(rows: Sequence[GrowthRow], by: float = 1.0) -> bool:
    """Whether the ratio at the largest size is hopeless, or both large and growing: above both bounds `by` a factor."""
    ratio = rows[-1].ratio
    return ratio > HOPELESS or (ratio > SUSPICIOUS * by and steepest(rows) > EXPONENT * by)


def steepest(rows: Sequence[GrowthRow]) -> float:
    """Return the largest exponent with which the ratio grows between two sizes that are at least `SPAN` apart."""
    return max(
        (
            math.log(high.ratio / low.ratio) / math.log(high.n / low.n)
            for place, low in enumerate(rows)
            for high in rows[place + 1 :]
            if high.n >= SPAN * low.n
        ),
        default=0.0,
    )


def conclusion(rows: Sequence[GrowthRow], decision: Decision, note: str = "") -> str:
    """Write a sentence that says what the measurement means."""
    if note:
        return note
    if not rows:
        return "Growth could not be measured."
    last = rows[-1]
    if decision is Decision.SLOW:
        least = "at least " if last.is_cut else ""
        more = f"{last.ratio:,.0f} times" if last.ratio >= 10 else f"{last.ratio:.1f} times"
        grows = ", and the gap grows with n" if steepest(rows) > EXPONENT else ""
        return f"At n = {last.n:,} it takes {least}{more} as long as the reference solution{grows}."
    if last.yours < TELLABLE and last.ratio > SUSPICIOUS:
        return f"Too fast to compare with the reference solution (input size n up to {last.n:,})."
    return f"Grows like the reference solution (input size n up to {last.n:,})."
