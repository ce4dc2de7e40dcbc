"""A table that has too little room loses columns in a given order, then ends of names."""

import pytest

from runner.render.fitting_table import add_table
from runner.render.page import Page

COLUMNS = [
    ("topic", "graphs and their searches", "heaps"),
    ("chance", "61 %", "70 %"),
    ("last seen", "2026-03-02", ""),
    ("trend", "+12", "-3"),
]


def shown(width):
    page = Page(width)
    titles = add_table(page, COLUMNS, least=18, optional=("last seen", "chance"), right=["trend"])
    return titles, page.text.splitlines()


@pytest.mark.parametrize(
    ("width", "titles"),
    [
        (80, ["topic", "chance", "last seen", "trend"]),
        (47, ["topic", "chance", "last seen", "trend"]),
        (46, ["topic", "chance", "trend"]),
        (30, ["topic", "trend"]),
    ],
)
def test_columns_are_left_out_in_their_order(width, titles):
    found, lines = shown(width)
    assert found == titles
    assert max(map(len, lines)) <= width
    assert all(title in lines[0] for title in titles)


def test_names_are_cut_to_the_room_that_is_left():
    assert "graphs and their searches" in shown(80)[1][1]
    assert "graphs" in shown(30)[1][1]
    assert "searches" not in shown(30)[1][1]


def test_columns_are_aligned_by_their_titles():
    assert [line[-3:] for line in shown(80)[1][1:]] == ["+12", " -3"]
