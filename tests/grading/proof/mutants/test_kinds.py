"""What each kind of mutant makes of a reference."""

import ast
from dataclasses import replace

import pytest

from runner.bank.load import load_problem
from runner.bank.model import ProblemKind
from runner.grading.proof.mutants.edits import mutants_by
from runner.grading.proof.mutants.first_order import FIRST_ORDER
from runner.grading.proof.mutants.human import HUMAN
from runner.grading.proof.mutants.score import mutants_of
from runner.grading.proof.mutants.wrapped import wrapped
from tests.support.bank import PROBLEMS, tiny_problem

EDITS = [
    ("comparison", "x = a < b", {"x = a <= b", "x = a > b"}),
    ("comparison", "x = a < b == c", {"x = a <= b == c", "x = a > b == c", "x = a < b != c"}),
    ("operator", "x = a + b", {"x = a - b"}),
    ("operator", "x //= b", {"x *= b", "x %= b"}),
    ("operator", "x = a and b", {"x = a or b", "x = a", "x = b"}),
    ("operator", "x = not a", {"x = a"}),
    ("operator", "x = a if b else c", {"x = a", "x = c"}),
    ("constant", "x = 5", {"x = 6", "x = 4"}),
    ("constant", "x = True", {"x = False"}),
    ("range", "range(n)", {"range(n + 1)", "range(n - 1)", "range(1, n)"}),
    ("range", "range(1, n + 1)", {"range(2, n + 1)", "range(0, n + 1)", "range(1, n + 2)", "range(1, n)"}),
    ("range", "a[i:j]", {"a[i + 1:j]", "a[:j]", "a[i:j - 1]", "a[i:]"}),
    ("call", "x = min(a, b)", {"x = max(a, b)"}),
    ("call", "x = sorted(a)", {"x = a"}),
    ("statement", "seen.add(a)", {"pass"}),
    ("statement", "if a:\n    b = 1", {"if a:\n    pass", "if True:\n    b = 1", "if False:\n    b = 1"}),
    ("truthiness", "x = a is None", {"x = not a"}),
    ("truthiness", "x = a is not None", {"x = a"}),
    ("infinity", "x = inf", {f"x = {far}" for far in ("0", "-1", "10 ** 9", "-10 ** 9", "10 ** 4")}),
    ("infinity", "x = float('inf')", {f"x = {far}" for far in ("0", "-1", "10 ** 9", "-10 ** 9", "10 ** 4")}),
    ("not visited", "if a in seen:\n    b()", {"if False:\n    b()"}),
    ("not visited", "if a not in seen:\n    b()", {"if True:\n    b()"}),
    ("sentinel", "x = None\ny = x is None", {f"x = {far}\ny = x == {far}" for far in ("0", "-1", "10 ** 9")}),
    ("alphabet", "x = 'abc'", {"x = 'bc'", "x = 'ac'", "x = 'ab'"}),
    ("alphabet", "x = {'(': 1, '[': 2}", {"x = {'[': 2}", "x = {'(': 1}"}),
    (
        "alphabet",
        "for d in (1, 2, 3):\n    a()",
        {f"for d in {pair}:\n    a()" for pair in ("(2, 3)", "(1, 3)", "(1, 2)")},
    ),
    ("bound", "high = len(a)", {"high = len(a) + 1", "high = len(a) - 1"}),
    ("bound", "low = mid + 1", {"low = mid"}),
    ("bound", "low, high = (0, len(a))", {"low, high = (0, len(a) + 1)", "low, high = (0, len(a) - 1)"}),
    ("kept state", "def f(a):\n    x = []\n    return x", {"def f(a, x=[]):\n    return x"}),
    ("kept state", "def f(a):\n    x = list(a)\n    return x", set()),
    (
        "kept state",
        "class A:\n\n    def __init__(self):\n        self.x = {}",
        {"class A:\n    x = {}\n\n    def __init__(self):\n        pass"},
    ),
]


@pytest.mark.parametrize(("kind", "source", "wanted"), EDITS, ids=[f"{kind}: {source}" for kind, source, _ in EDITS])
def test_an_edit(kind, source, wanted):
    found = [mutant.code for mutant in mutants_by(kind, {**FIRST_ORDER, **HUMAN}[kind], source)]
    assert sorted(found) == sorted(wanted)


def test_a_mutant_is_named_by_what_was_changed():
    [mutant] = mutants_by("operator", FIRST_ORDER["operator"], "def f(a):\n    b = a + 1\n    return b\n")
    assert mutant.name == "operator: b = a + 1 -> b = a - 1"


def names(problem, letters=""):
    return {mutant.name for mutant in wrapped(problem, letters)}


def test_around_a_function_are_those_of_its_inputs_and_answers():
    found = names(load_problem(PROBLEMS["task-scheduler"]), "AZ")
    assert {"alphabet: 'A' is ignored", "buffer: of 255", "counter: of 8 bits"} <= found
    assert "kept state: answers by tasks alone" in found
    assert "buffer: of 32,767" not in found


@pytest.mark.parametrize("problem_id", ["min-stack", "set-matrix-zeroes", "linked-list-cycle"])
def test_around_others_are_none(problem_id):
    assert not names(load_problem(PROBLEMS[problem_id]))


@pytest.mark.parametrize("problem_id", ["min-stack", "word-search", "course-schedule-ii", "edit-distance"])
def test_all_are_programs_and_each_is_there_once(problem_id):
    codes = [mutant.code for mutant in mutants_of(load_problem(PROBLEMS[problem_id]), "ab")]
    assert len(codes) > 20
    assert len(set(codes)) == len(codes)
    assert all(map(ast.parse, codes))


def test_of_several_with_one_name_the_later_ones_are_numbered():
    reference = "def spread(nums):\n    if not nums:\n        return False\n    if nums == [0]:\n        return False\n    return nums\n"
    names = [mutant.name for mutant in mutants_of(tiny_problem(reference=reference), "")]
    assert {"statement: return False -> pass", "statement: return False -> pass (2)"} <= set(names)
    assert len(set(names)) == len(names)


def test_a_class_has_edits_alone():
    problem = replace(tiny_problem(), kind=ProblemKind.CLASS)
    assert not names(problem, "ab")
