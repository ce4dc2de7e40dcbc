"""What shapes need of each other, and in which order they are drawn because of it."""

from __future__ import annotations

import pytest

from runner.bank.cases import Shape
from runner.bank.shape_order import expressions, merged, needed_names


def number(**fields):
    return Shape("int", fields)


def computed(value):
    return Shape("computed", {"value": value})


def test_expressions_are_found_wherever_they_are():
    inner = number(min_value="low", max_value=9)
    shape = Shape("list", {"size": "count", "of": Shape("one_of", {"options": (inner, number(choices="more"))})})
    assert dict(expressions(shape)) == {
        ("size",): "count",
        ("of", "options", 0, "min_value"): "low",
        ("of", "options", 1, "choices"): "more",
    }
    assert needed_names(shape) == {"count", "low", "more"}


def test_texts_that_are_no_expressions_are_not_taken_for_ones():
    assert needed_names(Shape("str", {"alphabet": "ab", "size": 3})) == set()
    assert needed_names(Shape("list", {"size": 2, "sorted": "asc", "of": number(value=1)})) == set()
    assert needed_names(Shape("constant", {"value": "text"})) == set()


def test_calls_know_their_own_names():
    methods = {
        "put": {"args": {"key": number(min_value=0, max_value="size")}, "allowed": "done['put'] < cap + len(calls)"}
    }
    shape = Shape("calls", {"max_size": 9, "methods": methods})
    assert needed_names(shape) == {"cap", "size"}
    assert ("methods", "put", "args", "key", "max_value") in dict(expressions(shape))


def test_a_shape_comes_after_those_that_it_needs():
    order = merged({"b": computed("a + _c"), "a": number(value=1), "_c": computed("a")}, {})
    assert list(order) == ["a", "_c", "b"]


def test_an_override_takes_the_place_of_the_usual_shape():
    base = {"nums": computed("_rest"), "_rest": number(value=1), "target": computed("nums")}
    order = merged(base, {"_k": number(value=2), "nums": computed("_k")})
    assert list(order) == ["_k", "nums", "target"]
    assert order["nums"] == computed("_k")


def test_auxiliaries_that_nothing_needs_are_left_out():
    assert list(merged({"_x": number(value=1), "a": number(value=2)}, {})) == ["a"]


def test_a_circle_is_an_error():
    with pytest.raises(ValueError, match="a needs itself"):
        merged({"a": computed("b"), "b": computed("a")}, {})


def test_given_names_are_not_waited_for():
    base = {"head": number(value="n"), "n": computed("head // 2 + n")}
    assert list(merged({}, base, frozenset({"n"}))) == ["head", "n"]
