"""Whether a solution grows like the reference: the rule that decides `SLOW`, as a pure function of what was measured.

A ratio alone says nothing: a right solution may be five times as slow by a constant. What tells is a ratio that is
large *and* grows with the size. A log factor is below what can be told and is never called slow. Other work on the
machine can make any single timing longer, and none shorter: what is near the line is measured more often before it
counts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from runner.grading.report import GrowthRow

AT_ONCE = 2.0
"""A ratio at the largest size that is below this is accepted after one sweep."""

SUSPICIOUS = 3.0
HOPELESS = 50.0
EXPONENT = 0.35
SPAN = 8
SWEEPS = 3
SWEEPS_WITH_CUT = 2

CLEAR = 2.0
"""What exceeds both bounds by this factor is no accident of three sweeps."""

MOST_SWEEPS = 8
"""The sweeps that have to agree on what is nearer to the bounds; it is accepted by the first that does not."""

TELLABLE = 0.002
"""Seconds: a solution that is quicker than this at the largest size is never slow."""


class Decision(Enum):
    """What to do after a sweep."""

    ACCEPT = "accept"
    SWEEP_AGAIN = "sweep again"
    SLOW = "slow"


def decide(rows: Sequence[GrowthRow], sweeps: int, *, cut: bool) -> Decision:
    """Decide from the least time of each size over the sweeps so far. `cut`: some timing was ended before its time."""
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
    """Say whether the ratio at the largest size is past hope, or large and growing: both `by` so many times."""
    ratio = rows[-1].ratio
    return ratio > HOPELESS or (ratio > SUSPICIOUS * by and steepest(rows) > EXPONENT * by)


def steepest(rows: Sequence[GrowthRow]) -> float:
    """Give the greatest exponent with which the ratio grows over any span of sizes wide enough to tell."""
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
    """Say in a sentence what the measurement means."""
    if note:
        return note
    if not rows:
        return "Growth could not be measured."
    last = rows[-1]
    if decision is Decision.SLOW:
        least = "at least " if last.is_cut else ""
        more = f"{last.ratio:,.0f} times" if last.ratio >= 10 else f"{last.ratio:.1f} times"
        grows = ", and the gap grows with n" if steepest(rows) > EXPONENT else ""
        return f"At n = {last.n:,} it takes {least}{more} as long as the reference{grows}."
    if last.yours < TELLABLE and last.ratio > SUSPICIOUS:
        return f"Too quick to be told apart from the reference (n up to {last.n:,})."
    return f"Grows like the reference (n up to {last.n:,})."
