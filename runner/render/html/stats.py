"""The statistics as a page for a browser. It shows the view that the terminal shows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from runner.render.html.charts import bar_width, calendar_chart, interval_chart, line_chart
from runner.render.html.document import document
from runner.render.mocks_part import (
    LATEST,
    minutes_words,
    rating_series,
    solved_words,
    time_series,
    values_words,
)
from runner.render.next_steps import next_steps
from runner.render.numbers import sources_words
from runner.render.stats_parts import better, done_in_all, done_this_week, points_words, time_ratio

if TYPE_CHECKING:
    from runner.render.view import View


def stats_html(view: View) -> str:
    """Make the page: what was done and what got better first, what to do next last."""
    tested = [topic for topic in view["topics"] if topic["estimate"] is not None]
    reviews = view["reviews"]["days"]
    mocks = view["mocks"][-LATEST:]
    most = max((day["reviews"] for day in reviews), default=0)
    return document(
        "stats",
        view=view,
        today=date.fromisoformat(view["today"]),
        this_week=done_this_week(view["week"]) if view["week"]["attempts"] and not view["since"] else "",
        in_all=done_in_all(view),
        better=better(view),
        topics=[(topic, interval_chart(topic, view["goal"])) for topic in tested],
        asked=[topic["name"] for topic in view["topics"] if topic["in_debrief"]] + view["growth"],
        calendar=calendar_chart(view["calendar"]),
        reviews=[(date.fromisoformat(day["date"]), day["reviews"], bar_width(day["reviews"], most)) for day in reviews],
        mocks=mocks,
        mock_series=[(each, line_chart(each)) for each in (*rating_series(mocks), *time_series(mocks))],
        has_friend=any(rating["friend"] for mock in mocks for rating in mock["ratings"]),
        values_words=values_words,
        solved_words=solved_words,
        minutes_words=minutes_words,
        competencies=[(row, bar_width(row["points"] or 0, row["of"])) for row in view["competencies"]],
        steps=next_steps(view),
        points_words=points_words,
        sources_words=sources_words,
        time_ratio=time_ratio,
    )
