"""The parts of a page: wrapping, cutting, drawing, and values as Python."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.bank.model import Example
from runner.render.failure import _printed
from runner.render.numbers import day_words
from runner.render.page import Page
from runner.render.problem_page import problem_page
from runner.render.sheet import sheet_of
from runner.render.structure_drawings import picture
from runner.render.truncation import GAP, cut
from runner.render.values import pair
from runner.typespec import parse


@given(st.text(alphabet="ab, ", max_size=300), st.integers(20, 120), st.integers(0, 299))
def test_a_cut_keeps_both_ends_and_what_is_looked_at(text, room, focus):
    focus = min(focus, max(len(text) - 1, 0))
    short, where = cut(text, room, focus)
    if text:
        assert short[where : where + 1] == text[focus]
    if GAP in short:
        assert text.startswith(short.split(GAP)[0])
        assert text.endswith(short.split(GAP)[-1])


@given(st.lists(st.integers(-5, 5), min_size=20, max_size=200), st.data())
def test_the_mark_is_below_the_first_difference(values, data):
    index = data.draw(st.integers(0, len(values) - 1))
    other = [*values[:index], values[index] + 11, *values[index + 1 :]]
    two = pair(values, other, parse("list[int]"), 60)
    assert two.where == f"at index {index}"
    assert two.expected[two.caret :].startswith(str(values[index]))
    assert two.returned[two.caret :].startswith(str(values[index] + 11))


def test_strings_part_at_the_very_character():
    two = pair("a" * 50 + "b" * 50, "a" * 50 + "c" * 50, parse("str"), 60)
    assert two.where == "at character 50"
    assert (two.expected[two.caret], two.returned[two.caret]) == ("b", "c")


def test_a_shorter_list_parts_at_its_end():
    assert pair(list(range(30)), list(range(29)), parse("list[int]"), 200).where == "at index 29"


def test_short_values_need_no_mark():
    assert pair([1, 2], [2, 1], parse("list[int]"), 60).caret is None


@pytest.mark.parametrize(
    ("plain", "type_", "drawn"),
    [
        ([1, 2, 3], "ListNode | None", ["1 → 2 → 3"]),
        ({"values": [1, 2, 3], "cycle": 1}, "ListNode | None", ["1 → 2 → 3", "    ↑   │", "    └───┘"]),
        ({"values": [1], "cycle": 0}, "ListNode | None", ["1 ↺"]),
        ([1, 2, 3], "TreeNode | None", [" _1_", "/   \\", "2   3"]),
        ([1, None, 2], "TreeNode | None", ["1", " \\", " 2"]),
        ([[1, 20, 3], [4, 5, 6]], "list[list[int]]", [" 1 20  3", " 4  5  6"]),
        ([1], "TreeNode | None", []),
        ([[1, 2], [3]], "list[list[int]]", []),
        ([[0, 1], [1, 2], [2, 3]], "list[list[int]]", []),
        ([[0, 0], [0, 0]], "list[list[int]]", []),
        ([1, 2], "list[int]", []),
    ],
)
def test_pictures(plain, type_, drawn):
    assert picture(plain, parse(type_), 60) == drawn


@pytest.mark.parametrize("name", ["grid", "matrix", "board", "old_grid"])
@pytest.mark.parametrize("plain", [[[0, 1], [1, 0]], [[0, 1], [1, 0], [0, 0]]])
def test_two_columns_are_a_grid_where_the_argument_is_called_one(name, plain):
    assert picture(plain, parse("list[list[int]]"), 60, name)[:2] == ["0 1", "1 0"]
    assert picture(plain, parse("list[list[int]]"), 60, "intervals") == []


def test_an_example_s_grid_that_has_to_be_cut_says_how_large_it_is(make):
    grid = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    problem = make({"grid": "list[list[int]]"}, "int", examples=[Example({"grid": grid}, 1, "there is one.")])
    narrow, wide = (problem_page(sheet_of(problem), width).text for width in (40, 80))
    assert "      grid = 3 rows of 4\n        0 0 0 0\n        0 0 0 0\n        0 0 0 1\n" in narrow
    assert f"      grid = {grid}\n        0 0 0 0\n" in wide


def test_a_picture_that_does_not_fit_is_left_out():
    assert picture([100, 200, 300], parse("ListNode"), 10) == []


def test_code_is_not_broken_and_prose_is():
    page = Page(40)
    page.wrapped("Some words before it, and then `drill try 'nums=[1, 2]'`, and some more words")
    assert any("`drill try 'nums=[1, 2]'`" in line for line in page.text.splitlines())
    assert all(len(line) <= 40 for line in page.text.splitlines())


def test_paragraphs_are_filled_and_items_keep_their_lines():
    page = Page(60)
    page.prose("one\ntwo\n\n- first item\n- second item\n\n    code = 1\n    more = 2")
    assert page.text.splitlines() == [
        "one two",
        "",
        "- first item",
        "- second item",
        "",
        "    code = 1",
        "    more = 2",
    ]


@pytest.mark.parametrize("width", [60, 80, 140])
def test_the_page_of_a_problem_fits(width, gcd, stack):
    for problem in (gcd, stack):
        text = problem_page(sheet_of(problem), width, beside="new ground").text
        assert problem.title in text
        assert all(len(line) <= width for line in text.splitlines())


def test_ends_are_below_each_other_where_there_is_no_room():
    page = Page(40)
    page.ends(("A title that is rather long for it", "title"), ("about 15 min", "dim"))
    assert page.text.splitlines() == ["A title that is rather long for it", "about 15 min"]


def test_a_constraint_is_whole_on_a_line(gcd):
    for width in range(60, 100, 3):
        lines = problem_page(sheet_of(gcd), width).text.splitlines()
        assert any("1 ≤ len(nums) ≤ 10⁵" in line for line in lines)
        assert any("1 ≤ nums[i] ≤ 10⁹" in line for line in lines)


def test_no_line_of_constraints_begins_with_what_parts_them(gcd):
    sheet = sheet_of(gcd) | {"constraints": ["1 ≤ n ≤ 9", "all words are different", "1 ≤ k ≤ len(nums) - 1"] * 3}
    for width in range(30, 100):
        lines = problem_page(sheet, width).text.splitlines()
        assert not [line for line in lines if line.strip().startswith("·")]


@pytest.mark.parametrize(("width", "longest"), [(60, 60), (300, 204)])
def test_what_was_printed_is_cut_to_the_page_and_never_very_wide(width, longest):
    page = Page(width)
    _printed(page, "short\n" + "x" * 1000 + "\n")
    assert page.text.splitlines()[:2] == ["  printed", "    short"]
    assert max(map(len, page.text.splitlines())) == longest


@pytest.mark.parametrize(
    ("days", "words"),
    [(-3, "today"), (0, "today"), (1, "tomorrow"), (2, "in 2 days"), (21, "in 21 days"), (22, "on 24 March 2026")],
)
def test_a_day_is_named_as_seen_from_today(days, words):
    today = date(2026, 3, 2)
    assert day_words(today + timedelta(days=days), today) == words


@pytest.mark.parametrize("width", [60, 80])
def test_the_values_of_a_component_stay_whole_at_the_edge(width):
    seen = 'text "", results [], loading false, message null, requests []'
    example = {"lines": [["<Search />", ""], ["at first", seen]], "why": ""}
    sheet = {"title": "Search", "minutes": 9, "statement": "Draw.", "examples": [example], "constraints": []}
    page = problem_page(sheet, width)
    assert all(len(line) <= width for line in page.text.splitlines())
    rows = [row.strip() for row in page.text.partition("→")[2].splitlines()]
    assert len(rows) > 1
    assert " ".join(rows) == seen
    assert all(row.endswith(",") for row in rows[:-1])
