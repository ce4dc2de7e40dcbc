"""Tables, drawings and marks are aligned by the columns of the terminal, not by characters."""

from dataclasses import asdict

import pytest
from rich.cells import cell_len

from runner.grading.report import Fault
from runner.render.cells import cells, first_cells, flush_left, flush_right
from runner.render.fault import fault_lines
from runner.render.named_values import NamedValues
from runner.render.page import Page
from runner.render.structure_drawings import picture
from runner.render.truncation import shortened
from runner.typespec import parse

WIDE = "日本"
COMBINED = "e\u0301te\u0301"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("→ · …", 5), ("ä", 1), (WIDE, 4), ("한", 2), ("Ａ", 2), ("🙂", 2), (COMBINED, 3)],
)
def test_columns_are_counted_as_rich_counts_them(text, columns):
    assert cells(text) == columns == cell_len(text)


def test_texts_are_filled_to_a_number_of_columns():
    assert flush_left(WIDE, 6) == "日本  "
    assert flush_right(COMBINED, 6) == "   " + COMBINED
    assert flush_left("abc", 2) == "abc"


def test_a_cut_takes_no_more_than_its_room():
    assert first_cells(WIDE * 3, 5) == "日本"
    assert first_cells(COMBINED, 2) == "e\u0301t"
    assert shortened(WIDE, 4) == WIDE
    assert shortened(WIDE, 3) == "日…"
    assert shortened(WIDE, 1) == "…"


def test_a_table_is_aligned():
    page = Page(40)
    page.table([(WIDE, "1"), ("abcdef", "22"), ("a\tb", "333"), ("\u200b", "4")], right=[1])
    lines = page.text.splitlines()
    assert [cells(line) for line in lines] == [13] * 4
    assert lines[2] == "  a   b   333"
    assert lines[3] == "  \\u200b    4"


def test_so_are_the_two_ends_of_a_line():
    page = Page(40)
    page.ends((WIDE, ""), ("right", ""))
    assert cells(page.text.rstrip()) == 40
    page = Page(30)
    page.ends(("日" * 13, ""), ("right", ""))
    assert len(page.lines) == 2


def test_so_are_a_grid_and_a_cycle():
    grid = picture([["日", "b", "c"], ["d", "e", "f"]], parse("list[list[str]]"), 40)
    assert grid == ["日  b  c", " d  e  f"]
    assert picture([["日" * 9, "b", "c"], ["d", "e", "f"]], parse("list[list[str]]"), 40) == []
    line, up, below = picture({"values": ["日", "b", "c"], "cycle": 1}, parse("ListNode"), 40)
    assert cells(line[: line.index("b")]) == up.index("↑") == below.index("└")
    assert cells(line[: line.index("c")]) == up.index("│") == below.index("┘")


def test_a_mark_is_below_what_it_points_to():
    page = Page(60)
    values = NamedValues(page, ["s"])
    values.put("expected", "'日本x'")
    values.mark(3, "here")
    line, mark = page.text.splitlines()
    assert cells(line[: line.rindex("x")]) == mark.index("^")


def test_nor_does_the_mark_below_a_line_that_could_not_be_read():
    page = Page(60)
    fault_lines(page, asdict(Fault("SyntaxError", "invalid syntax", line=1, column=7, source="s='日本'x")))
    *_, line, mark = page.text.splitlines()
    assert cells(line[: line.rindex("x")]) == mark.index("^")
