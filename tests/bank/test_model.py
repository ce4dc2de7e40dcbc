"""What a problem's model says of itself: which value is compared, and of which type it is."""

from __future__ import annotations

from runner.bank.model import Method, Param, ProblemKind, Signature
from runner.typespec import parse

NODE = parse("TreeNode | None")
INTS = parse("list[int]")
TEXT = parse("str")


def test_the_answer_of_a_function_is_its_result():
    signature = Signature("f", (Param("nums", INTS),), parse("int"))
    assert signature.answer(ProblemKind.FUNCTION) == Param("", parse("int"))


def test_an_answer_that_is_a_node_says_whose():
    signature = Signature("f", (Param("root", NODE),), NODE, returns_node_of="root")
    assert signature.answer(ProblemKind.FUNCTION) == Param("", NODE, "root")


def test_an_answer_in_place_is_the_argument_itself():
    signature = Signature("f", (Param("k", parse("int")), Param("nums", INTS)), parse("None"))
    assert signature.answer(ProblemKind.FUNCTION, "nums") is signature.params[1]


def test_a_round_trip_gives_back_what_it_was_given():
    methods = (Method("there", (Param("root", NODE),), TEXT), Method("back", (Param("data", TEXT),), NODE))
    signature = Signature("Codec", (Param("root", NODE, None),), parse("None"), methods)
    assert signature.answer(ProblemKind.ROUND_TRIP) == Param("", NODE)


def test_a_class_answers_once_a_call():
    methods = (Method("push", (Param("x", parse("int")),), parse("None")), Method("top", (), parse("int")))
    signature = Signature("Stack", (), parse("None"), methods)
    assert signature.answers([["push", 1], ["top"], ["push", 2]]) == [parse("None"), parse("int"), parse("None")]
