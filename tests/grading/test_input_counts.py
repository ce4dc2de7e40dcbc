from dataclasses import replace

import pytest

from runner.bank.cases import Group
from runner.expressions.expression import ExpressionError
from runner.grading.check import BATCH, MOST, Check
from runner.grading.found_inputs import FoundInputs
from runner.grading.input_counts import InputCounts
from runner.grading.judge import Judgment
from runner.grading.report import GroupCount
from runner.grading.session import Session
from runner.grading.worker.worker import CallOutcome
from runner.strategies.small import small_inputs
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT


def judgment(nums, verdict=Verdict.AC):
    return Judgment({"nums": nums}, 0, CallOutcome("value", value=0), verdict)


def grouped(**conditions):
    groups = tuple(Group(name, when) for name, when in conditions.items())
    problem = tiny_problem()
    return replace(problem, cases=replace(problem.cases, groups=groups))


def test_each_group_is_counted_by_its_own_condition():
    counts = InputCounts(grouped(long="len(nums) > 1", zero="0 in nums", empty_or_none="[x for x in nums if x > 8]"))
    for case in (judgment([0]), judgment([0, 9], Verdict.WA), judgment([1, 2])):
        counts.add(case)
    assert counts.inputs == 3
    assert counts.groups == (GroupCount("long", 2, 1), GroupCount("zero", 2, 1), GroupCount("empty_or_none", 1, 1))


def test_a_condition_that_fails_is_the_one_that_is_named():
    with pytest.raises(ExpressionError, match=r"nums\[5\]"):
        InputCounts(grouped(long="len(nums) > 1", fifth="nums[5] > 0")).add(judgment([1]))


def test_cases_are_judged_in_their_order_whatever_the_batches():
    problem = tiny_problem()
    inputs = small_inputs(problem)
    assert len(inputs) > BATCH + MOST
    with Session(problem, RIGHT.encode(), "/solutions/it.py") as session:
        session.load()
        check = Check(problem, session, 1, FoundInputs(problem))
        judged = list(check.try_all(inputs))
        assert [judgment.args for judgment in judged] == inputs
        assert all(
            one.expected == many.expected for one, many in zip(map(check.try_one, inputs[:9]), judged, strict=False)
        )
    assert check.counts.inputs == len(inputs) + 9
