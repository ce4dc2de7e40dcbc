"""Mocks over time: a series for each rating and each time, and the lines of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.record import record
from runner.render.numbers import DASH
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

LATEST = 12
"""How many mocks are shown: older ones say little about the learner today."""

_ROWS = 5

_TIMES = {
    "to_plan": "Minutes to the plan",
    "to_first_run": "Minutes to the first run",
    "to_submission": "Minutes to the submission",
}

Values = list[float | None]


@record
class Series:
    """A value of each mock, None where it is unknown. `others` are a friend's; `top` is the largest possible value."""

    name: str
    values: Values
    others: Values
    bottom: float
    top: float


def rating_series(mocks: list[View]) -> list[Series]:
    """Return the ratings over time, by criterion. A criterion that was never rated is left out."""
    names = {rating["id"]: rating["name"] for mock in mocks for rating in mock["ratings"]}
    found = [
        Series(name, _rated(mocks, id_, "self"), _rated(mocks, id_, "friend"), 1.0, 4.0) for id_, name in names.items()
    ]
    return [each for each in found if any(value is not None for value in (*each.values, *each.others))]


def time_series(mocks: list[View]) -> list[Series]:
    """Return the times over time. A time that is known of no mock is left out."""
    found = [(name, [mock["times"][key] for mock in mocks]) for key, name in _TIMES.items()]
    known = [(name, values, [value for value in values if value is not None]) for name, values in found]
    return [Series(name, values, [], 0.0, max(*some, 1.0)) for name, values, some in known if some]


def _rated(mocks: list[View], criterion: str, who: str) -> Values:
    rated = [{rating["id"]: rating[who] for rating in mock["ratings"]} for mock in mocks]
    return [each.get(criterion) for each in rated]


def values_words(values: Values) -> str:
    """Write the values in their order: `2 → 3.5`, with a dash for an unknown one; "" if none is known."""
    if all(value is None for value in values):
        return ""
    return " → ".join(DASH if value is None else f"{value:g}" for value in values)


def add_mocks(page: Page, mocks: list[View]) -> None:
    """Add the latest mocks and how they were rated."""
    if not mocks:
        return
    shown = mocks[-_ROWS:]
    page.blank()
    page.wrapped("Mock interviews, the latest last", style="label")
    rows = [("day", "format", "solved", "minutes")]
    rows += [(each["date"], each["name"], solved_words(each), minutes_words(each)) for each in shown]
    page.table(rows, right=(2, 3))
    for series in (*rating_series(shown), *time_series(shown)):
        friend = values_words(series.others)
        words = [values_words(series.values), f"friend: {friend}" if friend else ""]
        page.labeled(f"{series.name}:", "; ".join(filter(None, words)), indent=2)


def solved_words(mock: View) -> str:
    """Write how many problems of a mock were solved; "" if it had none."""
    return f"{mock['solved']}/{mock['problems']}" if mock["problems"] else ""


def minutes_words(mock: View) -> str:
    """Write how many minutes of a mock were used."""
    return f"{mock['used'] or 0:.0f} of {mock['minutes']}"
