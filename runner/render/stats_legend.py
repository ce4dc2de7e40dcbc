"""What the table of topics means: its signs, words and columns, and what is missing for the best word."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from runner.render.numbers import counted, percent
from runner.render.page import Page
from runner.render.stats_parts import points

if TYPE_CHECKING:
    from runner.render.view import View

SCALE = "0 % to 100 %"
"""The title of the column with the bars."""

MOST = 6
"""How many topics are named with their numbers, the nearest first."""

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
    """Add how many clean solves each topic is short of the best word, and what the bank has left if that is less."""
    missing = [topic for topic in topics if topic["solves_to_solid"] != 0]
    if not missing:
        return
    by_number: dict[str, list[str]] = {}
    nearest = sorted(missing, key=_solves)[:MOST]
    for topic in nearest:
        number = "many" if topic["solves_to_solid"] is None else str(topic["solves_to_solid"])
        left = f" ({topic['unseen']} left)" if topic["unseen"] < _solves(topic) else ""
        by_number.setdefault(number, []).append(f"{topic['name']}{left}")
    named = "; ".join(f"{number} in {', '.join(names)}" for number, names in by_number.items())
    if others := len(missing) - len(nearest):
        named += f"; as many or more in {others} others"
    is_short = any(topic["unseen"] < _solves(topic) for topic in nearest)
    left = " Left: the unseen problems of the bank, if they are fewer; reviews help there." if is_short else ""
    page.wrapped(f"Such solves until solid, in one topic alone: {named}.{left}", indent=2)


def add_ahead(page: Page, ahead: View | None) -> None:
    """Add what one solve does, and how many in turns do it for all topics: fewer than the sum over the topics."""
    if ahead is None:
        return
    clean, helped = counted(points(ahead["clean"]), "point"), points(ahead["helped"])
    elsewhere = f", each other topic by about {points(ahead['elsewhere'])}" if points(ahead["elsewhere"]) > 0 else ""
    with_help = f" With one hint, or one or two failed checks, it lifts it by {helped}." if helped > 0 else ""
    first = f"A clean solve of a fresh medium problem lifts its topic by about {clean}{elsewhere}."
    page.wrapped(f"{first}{with_help}{_turns(ahead)}", indent=2)


def _turns(ahead: View) -> str:
    if ahead["elsewhere"] is None:
        return ""
    below, solid = ahead["none_below"], ahead["all_solid"]
    ways = [f"none needs work after about {below}"] if below else []
    ways += [f"all are solid after about {solid}"] if solid else []
    return f" Solved in turns, {' and '.join(ways)} in all." if ways else ""


def _solves(topic: View) -> float:
    return math.inf if topic["solves_to_solid"] is None else float(topic["solves_to_solid"])
