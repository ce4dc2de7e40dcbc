"""Parts of the statistics that the overview and the page of one topic share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from runner.render.numbers import counted
from runner.render.page import Page
from runner.render.view import View

MOST = 6
BAR = 16
"""The width of a bar, which leaves room for the evidence next to it."""


def interval_bar(low: float, estimate: float, high: float, goal: float) -> str:
    """Draw an interval with its estimate on a scale from 0 to 100 %, with a line at the goal."""
    first, middle, last, line = (min(BAR - 1, int(BAR * p)) for p in (low, estimate, high, goal))
    signs = ["─" if first <= cell <= last else " " for cell in range(BAR)]
    signs[line], signs[middle] = "│", "•"
    return "".join(signs)


def add_failing(page: Page, groups: Sequence[View]) -> None:
    """Add the kinds of input that keep failing, to look at before the next check."""
    if not groups:
        return
    page.blank()
    named = (f"{group['name']} (in {group['failed']} of {group['checks']} failed checks)" for group in groups[:MOST])
    page.labelled("Inputs that keep failing:", ", ".join(named))


def add_reviews(page: Page, reviews: View) -> None:
    """Add the reviews that are due now and in the next days."""
    start = f", at most {reviews['start_with']} today" if reviews["start_with"] else ""
    parts = [f"{reviews['due']} now{start} (`drill next --review`)"] if reviews["due"] else []
    parts += [f"{day['reviews']} on {_short_date(day['date'])}" for day in reviews["days"]]
    if reviews["interview"]:
        parts.append(f"interview on {_short_date(reviews['interview'])}")
    if parts:
        page.blank()
        page.labelled("Reviews due:", " · ".join(parts))


def time_ratio(timed: View) -> str:
    """Write the time of solved problems relative to their declared minutes; "" if unknown."""
    if not timed["solves"] or not timed["target"]:
        return ""
    return f"{timed['minutes'] / timed['target']:.1f}\N{MULTIPLICATION SIGN}"


def time_words(timed: View) -> str:
    """Write the same as a sentence."""
    took, asked = round(timed["minutes"]), timed["target"]
    return f"{counted(timed['solves'], 'timed solve')} took {took} min where their problems ask for {asked}."


def _short_date(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day:%a} {day.day} {day:%b}"
