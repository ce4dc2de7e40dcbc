"""Inputs that somebody types as JavaScript."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.bank.model import Method, Param, ProblemKind, Signature
from runner.errors import UsageError
from runner.languages.javascript import reading, writing
from runner.typespec import parse
from tests.support.bank import tiny_problem


def problem(**params):
    """A function of these parameters."""
    signature = Signature("f", tuple(Param(name, parse(text)) for name, text in params.items()), parse("int"))
    return tiny_problem(signature=signature)


def stack():
    """A class with two methods."""
    methods = (
        Method("push", (Param("value", parse("int")),), parse("None")),
        Method("get_min", (), parse("int")),
    )
    signature = Signature("MinStack", (), parse("None"), methods)
    return replace(tiny_problem(signature=signature), kind=ProblemKind.CLASS)


@pytest.mark.parametrize(
    "text", ["nums=[2, 2], k=3", "[2, 2], 3", "[2, 2]\n3", "nums = [2,2], k = 3", "let nums = [2, 2], k = 3"]
)
def test_arguments_are_read_by_name_or_position(text):
    assert reading.read_input(problem(nums="list[int]", k="int"), text) == {"nums": [2, 2], "k": 3}


@pytest.mark.parametrize(
    ("type_", "text", "plain"),
    [
        ("dict[str, int]", "new Map([['a', 1]])", [["a", 1]]),
        ("dict[str, int]", '{"a": 1}', [["a", 1]]),
        ("dict[str, int]", "{a: 1}", [["a", 1]]),
        ("set[int]", "new Set([2, 1])", [1, 2]),
        ("str", "`it's`", "it's"),
        ("str", '"null // no comment"', "null // no comment"),
        ("int | None", "undefined", None),
        ("TreeNode | None", "[1, null, 2]", [1, None, 2]),
        ("int", "5n", 5),
        ("ListNode", "{values: [1, 2], cycle: 0}", {"values": [1, 2], "cycle": 0}),
    ],
)
def test_the_values_of_javascript_are_read(type_, text, plain):
    assert reading.read_input(problem(x=type_), f"x={text}") == {"x": plain}


@pytest.mark.parametrize(
    "text",
    [
        "const stack = new MinStack(); stack.push(1); stack.getMin()",
        "stack = new MinStack()\nstack.push(1)\nstack.get_min()",
        "let s = new MinStack();\ns.push(1);\ns.getMin();",
    ],
)
def test_the_calls_of_a_class_are_read(text):
    assert reading.read_input(stack(), text) == {"init": [], "calls": [["push", 1], ["get_min"]]}


def test_the_calls_that_are_written_are_read_back():
    args = {"init": [], "calls": [["push", -1], ["get_min"]]}
    text = writing.try_words(stack(), args)
    assert text == "const stack = new MinStack(); stack.push(-1); stack.getMin()"
    assert reading.read_input(stack(), text) == args


def test_what_is_not_javascript_is_said_with_an_example():
    with pytest.raises(UsageError) as caught:
        reading.read_input(tiny_problem(), "nums=[1,")
    assert "it is not JavaScript" in caught.value.message
    assert caught.value.fix.startswith("for example: drill try 'nums=[")
