"""Parts of the statistics that the overview and the page of one topic share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from runner.render.numbers import counted
from runner.render.page import Page
from runner.render.view import View

MOST = 6


def add_failing(page: Page, topics: Sequence[View]) -> None:
    """Name the kinds of input that keep failing, a topic a line: where to look before the next check."""
    found = [(groups[0]["times"], topic, groups) for topic in topics if (groups := _keep_failing(topic))]
    if not found:
        return
    page.blank()
    page.line(("Inputs that keep failing", "label"))
    for times, topic, groups in sorted(found, key=lambda entry: -entry[0])[:MOST]:
        names = ", ".join(group["name"] for group in groups)
        share = f"{'each ' * (len(groups) > 1)}in {times} of {topic['failed_checks']} failed checks"
        page.wrapped(f"{topic['name']}: {names} ({share})", indent=2, hang=2)


def _keep_failing(topic: View) -> list[View]:
    """Give the groups that failed most often, of equals two; none where nothing failed twice."""
    groups: list[View] = [group for group in topic["failing_groups"] if group["times"] > 1]
    return [group for group in groups if group["times"] == groups[0]["times"]][:2]


def add_reviews(page: Page, reviews: View) -> None:
    """Say what is due now and in the next days."""
    parts = [f"{reviews['due']} now"] if reviews["due"] else []
    parts += [f"{day['reviews']} on {_short_date(day['date'])}" for day in reviews["days"]]
    if reviews["interview"]:
        parts.append(f"interview on {_short_date(reviews['interview'])}")
    if parts:
        page.blank()
        page.labelled("Reviews due:", " · ".join(parts))


def time_ratio(timed: View) -> str:
    """Write how long solved problems took against the minutes that they ask for; "" where that is not known."""
    if not timed["solves"] or not timed["target"]:
        return ""
    return f"{timed['minutes'] / timed['target']:.1f}\N{MULTIPLICATION SIGN}"


def time_words(timed: View) -> str:
    """Say the same as a sentence."""
    took, asked = round(timed["minutes"]), timed["target"]
    return f"{counted(timed['solves'], 'timed solve')} took {took} min where their problems ask for {asked}."


def _short_date(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day:%a} {day.day} {day:%b}"
