"""What was done lately, and what further solves would do: for the statistics and the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from runner.curriculum.further_solves import in_turns, lift
from runner.store.activity_counts import ActivityCounts

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace

SPAN = timedelta(days=14)
"""So many days are compared with as many before them."""

ENOUGH = 5
"""With fewer attempts in either span their comparison is chance."""


def lately(days: Mapping[str, dict[str, Any]], today: date) -> dict[str, Any] | None:
    """Compare the attempts of the last days with those of the days before; None if there are too few."""
    now, before = _span(days, today), _span(days, today - SPAN)
    if min(now["attempts"], before["attempts"]) < ENOUGH:
        return None
    return {"days": SPAN.days, **now, "before": before}


def ahead(state: State, topics: Sequence[str], now: datetime) -> dict[str, Any] | None:
    """Say what further solves would do in these topics, the lowest first; None without any."""
    if not topics:
        return None
    one, turns = lift(state, topics[0], topics[-1], now), in_turns(state, topics, now)
    return {
        "clean": one.clean,
        "helped": one.helped,
        "elsewhere": one.elsewhere if len(topics) > 1 else None,
        "none_below": turns.none_below,
        "all_solid": turns.all_solid,
    }


def minutes_on(workspace: Workspace, day: date) -> int:
    """Return the minutes on task of the attempts that ended on a day."""
    counts = workspace.store.state(ActivityCounts()).get(f"day/{day}")
    return round(counts["minutes"]) if counts else 0


def _span(days: Mapping[str, dict[str, Any]], last: date) -> dict[str, int]:
    first = last - SPAN
    inside = [counts for day, counts in days.items() if first.isoformat() < day <= last.isoformat()]
    return {what: sum(counts[what] for counts in inside) for what in ("attempts", "clean")}
