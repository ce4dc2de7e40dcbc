"""Values and calls as Python: what is written can be read back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings

from runner.bank.model import Method, Param, ProblemKind, Signature
from runner.languages.python.writing import call_lines, debug_line, instance_name, literal, try_words
from runner.sandbox.wire.encoding import encoder
from runner.typespec import parse
from tests.support.bank import tiny_problem
from tests.support.plain_values import TYPES, values_of


@pytest.mark.parametrize("text", [t for t in TYPES if "Node" not in t])
def test_what_is_shown_is_a_python_literal_of_the_type(text):
    spec = parse(text)

    @settings(max_examples=30, deadline=None, database=None)
    @given(values_of(text))
    def reads_back(plain):
        shown = eval(literal(plain, spec), {"inf": math.inf, "set": set})
        assert repr(encoder(spec.wire)(shown)) == repr(plain)

    reads_back()


@pytest.mark.parametrize(
    ("plain", "text", "shown"),
    [
        ([2, 24], "tuple[int, int]", "(2, 24)"),
        ([], "set[int]", "set()"),
        ([[1, "a"]], "dict[int, str]", "{1: 'a'}"),
        ([3, 9, 20, None, None, 15, 7], "TreeNode | None", "[3, 9, 20, None, None, 15, 7]"),
        ([], "TreeNode | None", "[]"),
        (None, "int | None", "None"),
        ([[1, [2, 3]]], "list[tuple[int, tuple[int, int]]]", "[(1, (2, 3))]"),
        ({"values": [3, 2], "cycle": 0}, "ListNode", "[3, 2] (its tail leads back to index 0)"),
        (1, "float", "1.0"),
        ("what?", "list[int]", "'what?'"),
    ],
)
def test_literals(plain, text, shown):
    assert literal(plain, parse(text)) == shown


def test_an_integer_that_python_does_not_write_out_is_described():
    assert literal([10**5000], parse("list[int]")) == "a value with an integer too long to be written out"


@pytest.mark.parametrize(
    ("name", "variable"),
    [("MinStack", "stack"), ("LRUCache", "cache"), ("Trie", "trie"), ("MyList", "obj"), ("Node2", "obj")],
)
def test_instances_have_speaking_names(name, variable):
    assert instance_name(name) == variable


def test_calls_as_python():
    methods = (Method("push", (Param("val", parse("int")),), parse("None")), Method("get_min", (), parse("int")))
    stack = tiny_problem(kind=ProblemKind.CLASS, signature=Signature("MinStack", (), parse("None"), methods))
    args = {"init": [], "calls": [["push", 2], ["get_min"]]}
    assert call_lines(stack, args) == ["stack = MinStack()", "stack.push(2)", "stack.get_min()"]
    assert try_words(stack, args) == "stack = MinStack(); stack.push(2); stack.get_min()"
    assert debug_line(stack, args, "min-stack").endswith(
        "debug('min-stack', 'stack = MinStack(); stack.push(2); stack.get_min()')"
    )
