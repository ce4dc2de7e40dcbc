"""Solutions that give the function or class another of its names are graded all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.bank.model import Example
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import graded, returning
from tests.support.stack import total_problem

SPREAD = tiny_problem(signature=replace(tiny_problem().signature, also=("range_of", "distance")))


@pytest.mark.parametrize("name", ["spread", "range_of", "rangeOf", "distance"])
def test_a_function_goes_by_any_of_its_names(name):
    code = f"def {name}(nums):\n    return max(nums) - min(nums)\n"
    assert graded(code, SPREAD, upto=Stage.EXAMPLES).verdict is Verdict.AC
    method = f"class Solution:\n    def {name}(self, nums):\n        return max(nums) - min(nums)\n"
    assert graded(method, SPREAD, upto=Stage.EXAMPLES).verdict is Verdict.AC


def test_the_usual_name_comes_first():
    code = "def distance(nums):\n    return -1\n\ndef spread(nums):\n    return max(nums) - min(nums)\n"
    assert graded(code, SPREAD, upto=Stage.EXAMPLES).verdict is Verdict.AC


def test_the_usual_name_is_the_one_that_is_missing():
    report = graded("def other(nums):\n    return 0\n", SPREAD, upto=Stage.EXAMPLES)
    assert report.reason is Reason.NO_SUCH_FUNCTION
    assert "`spread`" in report.trace + str(report)


ROOMS = returning(
    "int",
    params={"nums": "list[list[int]]"},
    reference="def spread(nums):\n    return sum(end - start for start, end in nums)\n",
)
ROOMS = replace(
    ROOMS,
    signature=replace(ROOMS.signature, params=(replace(ROOMS.signature.params[0], items="Interval"),)),
    examples=(Example({"nums": [[1, 4], [6, 8]]}, 5, "3 and 2 hours."),),
    cases=replace(ROOMS.cases, edges=(), groups=()),
)


@pytest.mark.parametrize(
    "code",
    [
        "def spread(meetings: List[List[int]]) -> int:\n    return sum(b - a for a, b in sorted(meetings))",
        "def spread(meetings: List[Interval]) -> int:\n    return sum(each.end - each.start for each in meetings)",
        """
        class Interval(object):
            def __init__(self, start, end):
                self.start = start
                self.end = end

        class Solution:
            def spread(self, meetings: List[Interval]) -> int:
                meetings.sort(key=lambda each: each.start)
                return sum(each.end - each.start for each in meetings)
        """,
        """
        def spread(meetings):
            for each in meetings:
                each.start, each.end = 0, each[1] - each[0]
            return sum(end for _, end in meetings + [Interval(3, 0)])
        """,
    ],
)
def test_pairs_are_lists_and_intervals_at_once(code):
    assert graded(code, ROOMS, upto=Stage.EXAMPLES).verdict is Verdict.AC


def test_a_class_goes_by_any_of_its_names():
    problem = total_problem()
    problem = replace(problem, signature=replace(problem.signature, also=("Pile",)))
    code = problem.reference.replace(f"class {problem.signature.name}", "class Pile")
    assert graded(code, problem, upto=Stage.EXAMPLES).verdict is Verdict.AC
