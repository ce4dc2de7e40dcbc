"""Checks that leave something to the next one find the same as checks that do not."""

import pytest

from runner.grading import found_inputs as module
from runner.grading.grade import GradeOptions, grade
from runner.grading.machine import Machine
from runner.grading.report import Stage
from runner.grading.warm_start import WarmStart
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import FILE, RIGHT, without_seconds

SOLUTIONS = {
    "wrong": "def spread(nums):\n    return nums[-1] - nums[0]\n",
    "right": RIGHT,
    "raises": "def spread(nums):\n    return 1 / (max(nums) - 2)\n",
    "changes its argument": "def spread(nums):\n    nums.sort()\n    return nums[-1] - nums[0]\n",
    "keeps state": "seen = []\ndef spread(nums):\n    seen.append(1)\n    return max(nums) - min(nums) + (len(seen) > 3)\n",
    "does not compile": "def spread(nums:\n",
}


@pytest.fixture
def warm_start():
    with WarmStart(tiny_problem(), Machine()) as made:
        yield made


def test_the_report_is_the_same_whatever_was_checked_before(warm_start):
    cold = {code: without_seconds(grade(warm_start.problem, code.encode(), FILE)) for code in SOLUTIONS.values()}
    for code in [*SOLUTIONS.values()] * 2:
        again = grade(warm_start.problem, code.encode(), FILE, GradeOptions(warm_start=warm_start))
        assert without_seconds(again) == cold[code]


def test_small_inputs_are_enumerated_once(monkeypatch):
    calls, enumerate_ = [], module.small_inputs
    monkeypatch.setattr(module, "small_inputs", lambda *args: calls.append(args[1]) or enumerate_(*args))
    with WarmStart(tiny_problem(version="of which no test has found the inputs"), Machine()) as warm_start:
        for code in (SOLUTIONS["right"], SOLUTIONS["wrong"]) * 2:
            grade(warm_start.problem, code.encode(), FILE, GradeOptions(warm_start=warm_start, upto=Stage.SMALL))
    assert calls == [module.CAP - module.MOST]


def test_a_fault_of_the_reference_does_not_outlive_its_check():
    problem = tiny_problem(reference="def spread(nums):\n    return 1 / (len(nums) - 1) and max(nums) - min(nums)\n")
    with WarmStart(problem, Machine()) as warm_start:
        verdicts = [grade(problem, RIGHT.encode(), FILE, GradeOptions(warm_start=warm_start)).verdict for _ in range(2)]
    assert verdicts == [Verdict.JE, Verdict.JE]


def test_the_bank_s_worker_lives_on_and_is_closed_in_the_end():
    with WarmStart(tiny_problem(), Machine()) as warm_start:
        grade(warm_start.problem, RIGHT.encode(), FILE, GradeOptions(warm_start=warm_start))
        process = warm_start.reference._worker._process
        grade(warm_start.problem, RIGHT.encode(), FILE, GradeOptions(warm_start=warm_start))
        assert warm_start.reference._worker._process is process
        assert process.exit_code(0) is None
    assert process.exit_code(0) is not None
