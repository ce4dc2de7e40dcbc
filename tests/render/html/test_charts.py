"""The numbers of charts: inside of their frames, and with gaps where nothing is known."""

from runner.render.html.charts import LINE, SCALE, bar_width, calendar_chart, line_chart
from runner.render.mocks_part import Series


def day(date, attempts=1, solved=1, minutes=9.0):
    return {"date": date, "attempts": attempts, "solved": solved, "minutes": minutes}


def test_a_calendar_without_days_is_none():
    assert calendar_chart([]) is None


def test_a_calendar_has_whole_weeks_and_sums_up_what_it_shows():
    chart = calendar_chart([day("2026-02-18", 2), day("2026-03-03", 12)])
    assert len(chart.days) == 21
    assert chart.label == "14 attempts on 2 days, from 16 February 2026"
    assert [(each.sign, each.shade) for each in chart.days if each.sign] == [("2", "some"), ("+", "most")]
    assert chart.days[2].words == "Wednesday 18 February 2026: 2 attempts, 1 accepted, 9 min"
    assert [month.name for month in chart.months] == ["Feb", "Mar"]
    assert all(0 <= each.x <= chart.width - 18 and 0 <= each.y <= chart.height - 18 for each in chart.days)


def test_a_long_calendar_shows_the_last_weeks():
    chart = calendar_chart([day("2025-03-03", 5), day("2026-03-02", 3)])
    assert len(chart.days) == 7 * 18
    assert chart.label.startswith("3 attempts on 1 day, from 3 November 2025")


def test_values_are_not_connected_over_a_gap():
    chart = line_chart(Series("Code", [1.0, 2.0, None, 4.0], [None, 4.0, None, None], 1.0, 4.0))
    assert [line.count(",") for line in chart.lines] == [2]
    assert len(chart.dots) == 3
    (x, y) = chart.others[0]
    assert (x, y) == (chart.dots[1][0], chart.dots[2][1])
    assert all(0 < x < SCALE and 0 < y < LINE for x, y in chart.dots)


def test_one_value_is_a_dot():
    chart = line_chart(Series("Code", [4.0], [], 1.0, 4.0))
    assert (chart.lines, len(chart.dots)) == ([], 1)


def test_a_bar_of_nothing_has_no_width():
    assert bar_width(0, 0) == 0
    assert bar_width(3, 3) == 2 * bar_width(1, 2)
