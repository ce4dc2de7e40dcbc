"""Shapes that can be told, and counterexamples that are made smaller within them."""

from dataclasses import replace

import pytest

from runner.bank.model import Cases, Constraint, Param, Shape, Signature
from runner.grading.report import Stage
from runner.grading.shape_fit import fit, tellable
from runner.typespec import parse
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import graded
from tests.support.stack import REFERENCE, total_problem


def shaped(edges=(), constraint="True", reference="def f(*args):\n    return 0\n", **shapes):
    """A problem `f` with parameters of these shapes."""
    types = {
        "int": "int",
        "list": "list[int]",
        "str": "str",
        "bool": "bool",
        "float": "float",
        "bst": "TreeNode | None",
    }
    inputs = {name: Shape(kind, fields) for name, (kind, fields) in shapes.items()}
    params = tuple(Param(name, parse(types[shape.kind])) for name, shape in inputs.items() if not name.startswith("_"))
    return tiny_problem(
        signature=Signature("f", params, parse("int")),
        constraints=(Constraint("as told", constraint),),
        cases=Cases(inputs, (), edges=tuple(edges)),
        examples=(),
        reference=reference,
    )


INT = Shape("int", {"min_value": 0, "max_value": 9})


@pytest.mark.parametrize(
    ("shape", "good", "bad"),
    [
        (("int", {"min_value": -2, "max_value": "3 + 1"}), [-2, 0, 4], [-3, 5]),
        (("int", {"value": 7}), [7], [6]),
        (("int", {"choices": [1, 3]}), [1, 3], [2]),
        (("bool", {}), [True, False], [1]),
        (("float", {"min_value": 0, "max_value": 1}), [0.5], [1.5]),
        (("str", {"alphabet": "ab", "min_size": 1, "max_size": 2}), ["a", "bb"], ["", "aaa", "c"]),
        (("list", {"of": INT, "size": 2}), [[0, 9]], [[1], [1, 10]]),
        (("list", {"of": INT, "distinct": True}), [[], [2, 1]], [[1, 1]]),
        (("list", {"of": INT, "sorted": "asc"}), [[1, 1, 2]], [[2, 1]]),
        (("list", {"of": INT, "sorted": "strict"}), [[1, 2]], [[1, 1]]),
        (("list", {"of": INT, "sorted": "desc"}), [[2, 1]], [[1, 2]]),
    ],
)
def test_a_shape_tells_its_values(shape, good, bad):
    problem = shaped(x=shape)
    assert all(fit(problem, {"x": value}) for value in good)
    assert not any(fit(problem, {"x": value}) for value in bad)


@pytest.mark.parametrize(
    "shape",
    [("list", {"of": INT, "rotated": True}), ("str", {"alphabet": "()", "balanced": True}), ("bst", {"size": 1})],
)
def test_shapes_that_mean_more_are_left_alone(shape):
    assert tellable(shaped(x=shape), {"x": []}) == ()


def test_what_another_shape_builds_on_is_left_alone():
    problem = shaped(
        x=("list", {"of": INT}), y=("str", {"alphabet": "x", "balanced": True, "size": "len(x)"}), z=("bool", {})
    )
    assert tellable(problem, {"x": [1], "y": "x", "z": True}) == ("z",)


def test_an_input_from_outside_of_the_shapes_is_left_alone():
    assert tellable(shaped(x=("list", {"of": INT, "max_size": 2})), {"x": [1, 2, 3]}) == ()


def test_calls_obey_what_allows_them():
    problem = total_problem()
    shape = problem.cases.inputs["calls"]
    methods = {**shape.fields["methods"], "total": {"allowed": "done['add'] > done['total']"}}
    problem = replace(
        problem,
        cases=replace(
            problem.cases,
            inputs={**problem.cases.inputs, "calls": Shape("calls", {**shape.fields, "methods": methods})},
        ),
    )
    assert fit(problem, {"init": [0], "calls": [["add", 1], ["total"]]})
    assert not fit(problem, {"init": [0], "calls": [["total"]]})
    assert not fit(problem, {"init": [0], "calls": [["add", 99]]})
    assert not fit(problem, {"init": [0], "calls": [["add"]]})


def test_an_edge_that_fails_by_little_is_made_little():
    problem = shaped(
        edges=[{"nums": [9, 8, 7, 900, 6, 5], "k": 40}],
        nums=("list", {"of": Shape("int", {"min_value": 0, "max_value": 1000}), "max_size": 10}),
        k=("int", {"min_value": 0, "max_value": 100}),
    )
    report = graded("def f(nums, k):\n    return int(max(nums, default=0) > 500 and k > 20)\n", problem)
    assert report.verdict is Verdict.WA
    assert report.counterexample.args == {"nums": [501], "k": 21}
    assert report.counterexample.stage is Stage.EXAMPLES


def test_constraints_hold_in_what_was_made_smaller():
    problem = shaped(
        edges=[{"nums": [900, 900, 5, 6, 0]}],
        constraint="sum(nums) % 2 == 1 or len(nums) == 0",
        nums=("list", {"of": Shape("int", {"min_value": 0, "max_value": 1000}), "max_size": 10}),
    )
    report = graded("def f(nums):\n    return int(max(nums, default=0) > 499)\n", problem)  # 500 alone is even
    nums = report.counterexample.args["nums"]
    assert sum(nums) % 2 == 1
    assert len(nums) <= 2
    assert sum(nums) <= 503


def test_negative_numbers_come_towards_zero():
    problem = shaped(edges=[{"x": -900}], x=("int", {"min_value": -(10**4), "max_value": -300}))
    report = graded("def f(x):\n    return int(x < -500)\n", problem)
    assert report.counterexample.args == {"x": -501}


def test_it_goes_on_failing_in_the_same_way():
    problem = shaped(edges=[{"x": 900}], x=("int", {"min_value": 100, "max_value": 1000}))
    report = graded("def f(x):\n    return 1 if x > 500 else 1 // 0 if x > 300 else 0\n", problem)
    assert (report.verdict, report.counterexample.args) == (Verdict.WA, {"x": 501})


def test_a_text_is_cut():
    problem = shaped(edges=[{"s": "aaaaabaaaacaaa"}], s=("str", {"alphabet": "abc", "max_size": 20}))
    report = graded("def f(s):\n    return int(len(s) > 9 and 'c' in s)\n", problem)
    assert len(report.counterexample.args["s"]) == 10


def test_calls_are_left_out():
    code = REFERENCE.replace("self.sum += value", "self.sum += value if value != 77 else 0")
    problem = total_problem()
    wide = Shape("int", {"min_value": -100, "max_value": 100})
    methods = {**problem.cases.inputs["calls"].fields["methods"], "add": {"args": {"value": wide}}}
    calls = Shape("calls", {"min_size": 1, "max_size": 50, "methods": methods})
    edge = {"init": [3], "calls": [["add", 1], ["total"], ["add", 77], ["add", 2], ["total"], ["total"]]}
    cases = replace(problem.cases, inputs={**problem.cases.inputs, "calls": calls}, edges=(edge,))
    report = graded(code, replace(problem, cases=cases))
    assert report.counterexample.args["calls"] == [["add", 77], ["total"]]
