"""The table of competencies on pages of any width."""

from __future__ import annotations

import pytest

from runner.render.competencies_part import add_competencies
from runner.render.page import Page


def row(name, stories=0, points=None, answered=0):
    return {
        "name": name,
        "stories": [{"id": str(number), "title": "A"} for number in range(stories)],
        "questions": 5,
        "answered": answered,
        "points": points,
        "of": 5,
        "last_day": "2026-03-02" if answered else None,
    }


ROWS = [row("Leadership without authority"), row("Conflict", 2, 4.5, 3)]


def lines(width, rows=ROWS):
    page = Page(width)
    add_competencies(page, rows)
    return page.text.splitlines()


def test_what_has_a_story_comes_first():
    table = lines(80)
    assert table[2].split() == ["Conflict", "2", "3", "of", "5", "4.5", "2026-03-02"]
    assert table[3].split() == ["Leadership", "without", "authority", "none"]
    assert table[4] == "  1 of 2 have no story yet: `drill story write` starts one."


@pytest.mark.parametrize("width", [30, 40, 60, 80])
def test_it_fits(width):
    assert max(map(len, lines(width))) <= width


def test_on_a_narrow_page_the_points_stay():
    assert ["competency", "stories", "points"] in [line.split() for line in lines(40)]


def test_without_gaps_and_without_rows():
    assert not [line for line in lines(80, [row("Conflict", 1)]) if "no story" in line]
    assert lines(80, []) == []
