"""What the table of topics means: its signs, words and columns, and what is missing for the best word."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from runner.render.numbers import percent
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

SCALE = "0 % to 100 %"
"""The title of the column with the bars."""

_COLUMNS = {
    "trend": "Trend: points in four weeks. ",
    "accepted": "Accepted: of your attempts. ",
    "time": "Time: 0.8\N{MULTIPLICATION SIGN} is 0.8 of the minutes that the problems name. ",
}


def add_legend(page: Page, titles: Collection[str], goal: float) -> None:
    """Explain the signs, the words and the numbers of the table that has these columns."""
    signs = f"─ is the interval, • the estimate, │ the goal of {percent(goal)}, ◆ both in one place. "
    words = "Solid: the whole interval is above the goal. Needs work: below it. On the way: not clear yet. "
    page.wrapped(
        (signs if SCALE in titles else f"The goal is {percent(goal)}. ")
        + words
        + "".join(text for title, text in _COLUMNS.items() if title in titles)
        + "A result moves all estimates a little, that of its own topic most.",
        indent=2,
        style="dim",
    )


def add_missing(page: Page, topics: Sequence[View]) -> None:
    """Add how many clean solves each topic is short of the best word, and what the bank has left where that is less."""
    missing = [topic for topic in topics if topic["solves_to_solid"] != 0]
    if not missing:
        return
    by_number: dict[str, list[str]] = {}
    for topic in sorted(missing, key=_solves):
        number = "many" if topic["solves_to_solid"] is None else str(topic["solves_to_solid"])
        left = f" ({topic['unseen']} left)" if topic["unseen"] < _solves(topic) else ""
        by_number.setdefault(number, []).append(f"{topic['name']}{left}")
    named = "; ".join(f"{number} in {', '.join(names)}" for number, names in by_number.items())
    is_short = any(topic["unseen"] < _solves(topic) for topic in missing)
    left = " Left: the unseen problems of the bank, if they are fewer; reviews help there." if is_short else ""
    page.wrapped(f"Clean solves of fresh medium problems until solid: {named}.{left}", indent=2)


def _solves(topic: View) -> float:
    return math.inf if topic["solves_to_solid"] is None else float(topic["solves_to_solid"])
