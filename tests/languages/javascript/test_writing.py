"""Values and calls as JavaScript, and back again."""

from __future__ import annotations

import pytest

from runner.bank.model import Param
from runner.languages.javascript import reading, writing
from runner.typespec import parse

VALUES = [
    ("int", 3, "3"),
    ("int", -3, "-3"),
    ("int", 2**60, "1152921504606846976n"),
    ("float", 2.0, "2"),
    ("float", 0.5, "0.5"),
    ("float", 1e300, "1e+300"),
    ("bool", True, "true"),
    ("str", 'a"b\n', '"a\\"b\\n"'),
    ("str", "é", '"é"'),
    ("int | None", None, "null"),
    ("list[int]", [1, 2], "[1, 2]"),
    ("list[list[str]]", [["a"], []], '[["a"], []]'),
    ("tuple[int, str]", [1, "a"], '[1, "a"]'),
    ("set[int]", [1, 2], "new Set([1, 2])"),
    ("set[int]", [], "new Set()"),
    ("dict[str, list[int]]", [["a", [1]]], 'new Map([["a", [1]]])'),
    ("dict[int, int]", [], "new Map()"),
    ("TreeNode | None", [3, None, 4], "[3, null, 4]"),
    ("ListNode", [1, 2], "[1, 2]"),
    ("list[int | None]", [None, 1], "[null, 1]"),
]


@pytest.mark.parametrize(("type_", "plain", "text"), VALUES)
def test_a_value_is_written_as_in_javascript(type_, plain, text):
    assert writing.literal(plain, parse(type_)) == text


@pytest.mark.parametrize(("type_", "plain", "text"), VALUES)
def test_what_is_written_is_read_back(type_, plain, text):
    assert reading.read_printed(text, Param("x", parse(type_))) == plain


def test_infinity_is_written():
    assert writing.literal(float("-inf"), parse("float")) == "-Infinity"


def test_a_value_of_a_wrong_type_is_shown_as_it_is():
    assert writing.literal([1, "a", None], parse("tuple[int, int]")) == '[1, "a", null]'
    assert writing.literal("a", parse("list[int]")) == '"a"'
    assert writing.literal([1], parse("dict[int, int]")) == "new Map([1])"


def test_a_list_with_a_cycle_says_where_its_tail_leads():
    text = writing.literal({"values": [1, 2], "cycle": 0}, parse("ListNode"))
    assert text == "[1, 2] (its tail leads back to index 0)"


@pytest.mark.parametrize(
    ("name", "camel"), [("two_sum", "twoSum"), ("get", "get"), ("getMin", "getMin"), ("is_2d", "is2d"), ("_x", "_x")]
)
def test_names_are_in_camel_case(name, camel):
    assert writing.camel(name) == camel


@pytest.mark.parametrize(("name", "variable"), [("MinStack", "stack"), ("LRUCache", "cache"), ("MyNew", "it")])
def test_an_instance_is_named_after_its_class(name, variable):
    assert writing.instance_name(name) == variable
