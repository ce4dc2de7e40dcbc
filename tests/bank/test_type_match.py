"""Plain values against types."""

from __future__ import annotations

import pytest

from runner import typespec
from runner.bank.type_match import type_mismatch


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (3, "int"),
        (3, "float"),
        (2.5, "float"),
        (True, "bool"),
        ("", "str"),
        (None, "None"),
        (None, "int | None"),
        (3, "int | None"),
        ([], "list[int]"),
        ([[1], []], "list[list[int]]"),
        ([1, "a"], "tuple[int, str]"),
        ([["a", 1]], "dict[str, int]"),
        ([3, 1], "set[int]"),
        ([], "ListNode | None"),
        ([1, 2], "ListNode"),
        ({"values": [1, 2], "cycle": 1}, "ListNode"),
        ({"values": [], "cycle": None}, "ListNode | None"),
        ([], "TreeNode | None"),
        ([3, 9, 20, None, None, 15, 7], "TreeNode"),
        ([1, None, 2, 3], "TreeNode"),
        ([[2], [1]], "Node"),
        ([], "Node | None"),
        ([[7, None], [13, 0]], "RandomListNode"),
        ([[1, 2], []], "list[ListNode | None]"),
    ],
)
def test_what_fits(value, type_):
    assert type_mismatch(value, typespec.parse(type_)) == ""


@pytest.mark.parametrize(
    ("value", "type_", "words"),
    [
        (True, "int", "True is not of type int"),
        ("3", "int", "'3' is not of type int"),
        (2.0, "int", "2.0 is not of type int"),
        (True, "float", "True is not of type float"),
        (1, "bool", "1 is not of type bool"),
        (None, "str", "None is not of type str"),
        (0, "None", "0 is not null"),
        ("ab", "list[str]", "'ab' is not of type list[str]"),
        ([1, "a"], "list[int]", "'a' is not of type int"),
        ([1], "tuple[int, int]", "[1] is not of type tuple[int, int]"),
        ([["a"]], "dict[str, int]", "['a'] is not of type tuple[str, int]"),
        (None, "ListNode", "not a list of a linked list's values"),
        ([None], "ListNode", "not a list of a linked list's values"),
        ({"values": [1], "cycle": 1}, "ListNode", "`cycle` is the index"),
        ({"values": [1], "cycle": True}, "ListNode", "`cycle` is the index"),
        ({"values": 1, "cycle": 0}, "ListNode", "`cycle` is the index"),
        ([1, None], "TreeNode", "neither starts nor ends with null"),
        ([None, 1], "TreeNode", "neither starts nor ends with null"),
        ([1, None, None, 4], "TreeNode", "a child without a parent"),
        ([[1]], "TreeNode", "not a level order"),
        ([[2]], "Node", "numbered from 1 to 1"),
        ([1], "Node", "not an adjacency list"),
        ([[1, 5]], "RandomListNode", "outside of the list"),
        ([1], "RandomListNode", "not a list of [value, index]"),
        (list(range(99)), "str", "…"),
    ],
)
def test_what_does_not_says_why(value, type_, words):
    assert words in type_mismatch(value, typespec.parse(type_))


@pytest.mark.parametrize(("node", "fits"), [(0, False), (1, True), (2, True), (3, False)])
def test_the_nodes_of_a_graph_are_numbered_from_one(node, fits):
    assert (type_mismatch([[node], []], typespec.parse("Node")) == "") is fits
