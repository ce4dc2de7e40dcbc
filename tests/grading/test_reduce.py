"""Counterexamples are made smaller, and stay what the types and the constraints allow."""

from dataclasses import replace

import pytest

from runner.bank.cases import Cases, Shape
from runner.bank.load import load_problem
from runner.bank.model import Constraint, Param, Signature
from runner.grading.check import Check
from runner.grading.reduce import MOST_RESTARTS
from runner.grading.report import Reason, Stage
from runner.typespec import parse
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS, tiny_problem
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


CARRY = """
def add_two_numbers(l1, l2):
    first = last = ListNode()
    while l1 or l2:
        last.next = ListNode(((l1.val if l1 else 0) + (l2.val if l2 else 0)) % 10)
        last, l1, l2 = last.next, l1 and l1.next, l2 and l2.next
    return first.next
"""
LEVELS = """
def level_order(root):
    rows, level = [], [root] if root else []
    while level:
        rows.append([node.val if node.val != 9 else 8 for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return rows
"""
CYCLE = """
def has_cycle(head):
    values = []
    while head and len(values) < 30000:
        values.append(head.val)
        head = head.next
    return len(values) == 30000 and 4 not in values
"""
ZEROES = """
def set_zeroes(matrix):
    rows = {i for i, row in enumerate(matrix) if 0 in row}
    columns = {j for row in matrix for j, x in enumerate(row) if x == 0}
    for i, row in enumerate(matrix):
        for j in range(len(row)):
            if i in rows or (j in columns and row[j] != 7):
                row[j] = 0
"""


@pytest.mark.parametrize(
    ("problem_id", "code", "edge", "smallest"),
    [
        ("add-two-numbers", CARRY, {"l1": [1, 9, 9], "l2": [7, 8]}, {"l1": [0, 1], "l2": [0, 9]}),
        ("binary-tree-level-order-traversal", LEVELS, {"root": [3, 9, 20, None, None, 15, 7]}, {"root": [9]}),
        (
            "linked-list-cycle",
            CYCLE,
            {"head": {"values": [3, 7, 4, 2, 5], "cycle": 1}},
            {"head": {"values": [0, 4], "cycle": 1}},
        ),
        ("set-matrix-zeroes", ZEROES, {"matrix": [[3, 0, 2], [5, 7, 1], [4, 4, 0]]}, {"matrix": [[0], [7]]}),
    ],
    ids=["linked lists", "a tree", "a cycle", "rows and columns"],
)
def test_structures_are_made_smaller_too(problem_id, code, edge, smallest):
    problem = load_problem(PROBLEMS[problem_id])
    cases = replace(problem.cases, edges=(edge,), small={}, inputs={}, groups=(), large=())
    report = graded(code, replace(problem, cases=cases, examples=()), upto=Stage.EXAMPLES)
    assert report.verdict is Verdict.WA
    found = report.counterexample.args
    assert len(repr(found)) <= len(repr(smallest)), found


def test_the_smallest_of_the_inputs_that_fail_is_gone_on_from():
    problem = shaped(edges=[{"s": "abcabc"}, {"s": "c"}, {"s": "bc"}], s=("str", {"alphabet": "abc", "max_size": 20}))
    report = graded("def f(s):\n    return int('c' in s)\n", problem)
    assert report.counterexample.args == {"s": "c"}


def test_a_node_of_another_argument_stays_what_it_is():
    problem = load_problem(PROBLEMS["lowest-common-ancestor-of-a-binary-search-tree"])
    edge = {"root": [60, 20, 80, 10, 30], "p": 10, "q": 30}
    cases = replace(problem.cases, edges=(edge,), small={}, inputs={}, groups=(), large=())
    code = "def lowest_common_ancestor(root, p, q):\n    return root\n"
    found = graded(code, replace(problem, cases=cases, examples=()), upto=Stage.EXAMPLES).counterexample.args
    assert (found["p"], found["q"]) == (10, 30)


def test_a_constraint_that_cannot_be_evaluated_makes_an_input_no_fair_one():
    problem = shaped(
        edges=[{"nums": [9, 8, 7]}],
        constraint="nums[1] > 0",
        nums=("list", {"of": Shape("int", {"min_value": 0, "max_value": 9}), "size": 3}),
    )
    report = graded("def f(nums):\n    return 1\n", problem, upto=Stage.EXAMPLES)
    assert report.verdict is Verdict.WA
    assert len(report.counterexample.args["nums"]) >= 2


def test_a_solution_that_dies_on_every_input_costs_ten_workers_at_most(monkeypatch):
    died = []
    real = Check.try_one

    def counted(check, args, limit=None):
        judgment = real(check, args, limit)
        died.append(judgment.killed)
        return judgment

    monkeypatch.setattr(Check, "try_one", counted)
    big = {"min_value": 400, "max_value": 1000}
    problem = shaped(
        edges=[{"nums": [*range(500, 560)]}],
        nums=("list", {"of": Shape("int", big), "max_size": 60}),
        constraint="len(nums) == 60 and all(x >= 400 for x in nums)",
    )
    report = graded("import os\ndef f(nums):\n    os._exit(3)\n", problem)
    assert (report.verdict, report.reason) == (Verdict.RTE, Reason.EXITED)
    assert 5 < sum(died) <= MOST_RESTARTS + 2  # and once more in a fresh worker
