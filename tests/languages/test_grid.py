"""Tables as lines of text: the alignment of columns, and NULL apart from texts that look like it."""

import pytest

from runner.bank.tables import CellType
from runner.languages.grid import cell_text, grid


@pytest.mark.parametrize("kind", [CellType.INT, CellType.FLOAT, CellType.DECIMAL])
def test_null_is_flush_right_in_a_column_of_numbers_also_if_no_number_is_there(kind):
    assert grid(["salary"], [[None]], [kind])[2] == "  NULL"
    assert grid(["salary"], [[None], [100]], [kind])[2:] == ["  NULL", "   100"]
    assert grid(["salary"], [], [kind]) == ["salary", "------"]


@pytest.mark.parametrize("kind", [CellType.TEXT, CellType.BOOL, CellType.DATE, CellType.TIMESTAMP, ""])
def test_null_is_flush_left_in_any_other_column(kind):
    assert grid(["salary"], [[None]], [kind])[2] == "NULL"


def test_what_a_query_gives_in_place_of_numbers_is_flush_left():
    assert grid(["salary"], [["much"], [None]], [CellType.INT])[2:] == ["much", "NULL"]
    assert grid(["salary"], [[7], [None]])[2:] == ["     7", "  NULL"]


def test_null_and_the_texts_that_look_like_it_differ():
    shown = [cell_text(cell) for cell in (None, "", "NULL", "null", " ", "Ann")]
    assert shown == ["NULL", "''", "'NULL'", "'null'", "' '", "Ann"]
