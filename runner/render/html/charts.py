"""The numbers of charts: where the marks are. Templates draw them as SVG."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from runner.record import record
from runner.render.calendar import DAYS, sign_of, weeks_of
from runner.render.mocks_part import Series, Values
from runner.render.numbers import counted, hours, long_date

if TYPE_CHECKING:
    from runner.render.view import View

SCALE = 200
"""The width of an interval's scale from 0 to 100 %."""

BAR = 120
"""The width of the longest bar."""

_MOST_WEEKS = 18
"""The most weeks that are still readable on a phone."""

_CELL, _LEFT, _TOP = 20, 34, 16

LINE = 44
"""The height of a line chart."""

_MARGIN = 6
_RISE = LINE - 2 * _MARGIN


@record
class IntervalChart:
    """An interval on its scale: where it starts, its width, the estimate and the goal."""

    left: float
    width: float
    middle: float
    goal: float


@record
class LineChart:
    """Values in their order from left to right: connected dots, and the dots of somebody else."""

    lines: list[str]
    dots: list[tuple[float, float]]
    others: list[tuple[float, float]]


@record
class DayCell:
    """A day of the calendar: where it is, the class of its color, what is in it and the words for it."""

    x: int
    y: int
    shade: str
    sign: str
    words: str


@record
class Label:
    """A name in the margin of a chart."""

    name: str
    x: int
    y: int


@record
class CalendarChart:
    """A calendar with a column for each week and a row for each weekday. `label` sums it up in words."""

    width: int
    height: int
    label: str
    rows: list[Label]
    months: list[Label]
    days: list[DayCell]


def interval_chart(topic: View, goal: float) -> IntervalChart:
    """Place the interval of a topic."""
    left, middle, right, line = (round(SCALE * p, 1) for p in (topic["low"], topic["estimate"], topic["high"], goal))
    return IntervalChart(left, round(right - left, 1), middle, line)


def bar_width(number: float, largest: float) -> float:
    """Return the width of a number's bar, next to the largest of its kind."""
    return round(BAR * number / largest, 1) if largest else 0.0


def line_chart(series: Series) -> LineChart:
    """Place the values of a series. Values with an unknown one between them are not connected."""
    dots, others = (_placed(values, series) for values in (series.values, series.others))
    runs: list[list[tuple[float, float]]] = [[]]
    for dot in dots:
        if dot is None:
            runs.append([])
        else:
            runs[-1].append(dot)
    lines = [" ".join(f"{x},{y}" for x, y in run) for run in runs if len(run) > 1]
    return LineChart(lines, *([dot for dot in each if dot is not None] for each in (dots, others)))


def _placed(values: Values, series: Series) -> list[tuple[float, float] | None]:
    step = (SCALE - 2 * _MARGIN) / max(len(values) - 1, 1)
    share = [None if each is None else (each - series.bottom) / (series.top - series.bottom) for each in values]
    return [
        None if each is None else (round(_MARGIN + step * number, 1), round(LINE - _MARGIN - each * _RISE, 1))
        for number, each in enumerate(share)
    ]


def calendar_chart(days: list[View]) -> CalendarChart | None:
    """Place the days of the last weeks; None if nothing was tried in them."""
    if not days:
        return None
    first, weeks = weeks_of(days, _MOST_WEEKS)
    known = {date.fromisoformat(day["date"]): day for day in days}
    cells = [_cell(known.get(first + timedelta(days=number)), first, number) for number in range(7 * weeks)]
    shown = [day for when, day in known.items() if when >= first]
    total = counted(sum(day["attempts"] for day in shown), "attempt")
    return CalendarChart(
        width=_LEFT + _CELL * weeks,
        height=_TOP + _CELL * 7,
        label=f"{total} on {counted(len(shown), 'day')}, from {long_date(first)}",
        rows=[Label(name, 0, _TOP + _CELL * row + 13) for row, name in enumerate(DAYS)],
        months=_months(first, weeks),
        days=cells,
    )


def _cell(day: View | None, first: date, number: int) -> DayCell:
    week, weekday = divmod(number, 7)
    count = day["attempts"] if day else 0
    shade = "none" if not count else "some" if count < 3 else "more" if count < 6 else "most"
    words = f"{first + timedelta(days=number):%A} {long_date(first + timedelta(days=number))}: "
    words += f"{counted(count, 'attempt')}, {day['solved']} accepted, {hours(day['minutes'])}" if day else "no attempt"
    return DayCell(_LEFT + _CELL * week, _TOP + _CELL * weekday, shade, sign_of(count) if count else "", words)


def _months(first: date, weeks: int) -> list[Label]:
    """Name each month above the first week that starts in it, where there is room for the name."""
    mondays = [first + timedelta(weeks=week) for week in range(weeks)]
    starts = [week for week, monday in enumerate(mondays) if week == 0 or monday.month != mondays[week - 1].month]
    roomy = [week for week, after in zip(starts, [*starts[1:], weeks + 1], strict=True) if after - week > 1]
    return [Label(f"{mondays[week]:%b}", _LEFT + _CELL * week, 10) for week in roomy]
