"""Inputs that somebody typed, and values that a solution printed."""

from __future__ import annotations

import pytest

from runner.bank.model import Param
from runner.errors import UsageError
from runner.languages.python.reading import example, read_input, read_printed
from runner.typespec import parse
from tests.support.bank import tiny_problem


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nums is missing"),
        ("nums=[1], k=2", "there is no argument 'k'"),
        ("[1], [2]", "2 values were given for nums"),
        ("nums=[1", "it is not Python"),
        ("nums=x", "nums = x is not a literal"),
        ("nums=['a']", "nums should be list[int]"),
    ],
)
def test_an_input_that_does_not_fit_is_refused_with_an_example(text, said):
    with pytest.raises(UsageError) as caught:
        read_input(tiny_problem(), text)
    assert said in caught.value.message
    assert example(tiny_problem()) in caught.value.fix


def test_a_printed_value_is_read_as_plain_data():
    param = Param("", parse("dict[str, set[int]]"))
    assert read_printed("{'b': {2, 1}, 'a': set()}", param) == [["a", []], ["b", [1, 2]]]
    assert read_printed(" (2, 24)", Param("", parse("tuple[int, int]"))) == [2, 24]


def test_a_printed_node_is_its_value():
    assert read_printed("5", Param("", parse("TreeNode | None"), "root")) == 5


@pytest.mark.parametrize("text", ["", "x", "1 +", "b'a'", "(" * 10_000, "[1]", "'1'", "a\0b"])
def test_what_is_no_value_is_refused(text):
    with pytest.raises(ValueError, match="is not a value"):
        read_printed(text, Param("", parse("int")))
