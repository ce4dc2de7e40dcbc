"""Failures that depend on earlier calls, on chance, or on the time that a case was given."""

from types import SimpleNamespace

import pytest

from runner.bank.budgets import Limits
from runner.grading.check import Finding
from runner.grading.confirm import BY_CHANCE, confirm
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT, graded


def test_state_between_calls_is_shown_as_two_calls():
    report = graded("""
        seen = []

        def spread(nums):
            seen.extend(nums)
            return max(seen) - min(seen)
    """)
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.KEEPS_STATE)
    assert report.counterexample.first_call is not None
    assert (
        max(report.counterexample.args["nums"]) - min(report.counterexample.args["nums"])
        == report.counterexample.expected
    )


def test_a_default_argument_that_fills_up_is_state():
    report = graded("""
        class Solution:
            def spread(self, nums, memo={}):
                key = len(nums)
                if key not in memo:
                    memo[key] = max(nums) - min(nums)
                return memo[key]
    """)
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.KEEPS_STATE)
    assert len(report.counterexample.first_call["nums"]) == len(report.counterexample.args["nums"])


def test_an_error_by_state_is_state_too():
    report = graded("""
        calls = []

        def spread(nums):
            calls.append(nums)
            if len(calls) > 1:
                raise RuntimeError("only once")
            return max(nums) - min(nums)
    """)
    assert (report.verdict, report.reason) == (Verdict.RTE, Reason.KEEPS_STATE)


def test_what_takes_many_calls_to_fail_says_so():
    report = graded("""
        calls = []

        def spread(nums):
            calls.append(nums)
            return -1 if len(calls) > 40 else max(nums) - min(nums)
    """)
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.KEEPS_STATE)
    assert report.counterexample.first_call is None
    assert "comes back after" in report.counterexample.note


def test_chance_is_called_chance():
    report = graded("""
        import random

        def spread(nums):
            return -1 if random.random() < 0.02 else max(nums) - min(nums)
    """)
    assert report.verdict is Verdict.WA
    assert report.reason is Reason.KEEPS_STATE or report.counterexample.note in ("", BY_CHANCE)


class Scripted:
    """A session whose fresh workers fail or not as the script says, by what they are asked; then never again."""

    slowest_good = 0.0
    restart = 0.05

    def __init__(self, case, before, fails):
        self._case, self._before, self._fails = case, before, fails

    def calls_before(self, _):
        return self._before

    def judge_in_new_worker(self, calls):
        answers = self._fails.get(str(calls), [])
        return SimpleNamespace(kind=self._case.kind if answers and answers.pop(0) else "accepted")


ONE, TWO, THREE = ({"nums": [number]} for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("fails", "reason", "first"),
    [
        ({str([TWO, THREE]): [True, True]}, Reason.KEEPS_STATE, TWO),
        ({str([TWO, THREE]): [True, False]}, Reason.NONE, None),
        ({str([TWO, THREE]): [False, True]}, Reason.NONE, None),
        ({str([THREE, THREE]): [True, True]}, Reason.KEEPS_STATE, THREE),
        ({str([ONE, THREE]): [True, True]}, Reason.KEEPS_STATE, ONE),
        ({str([ONE, TWO, THREE]): [True, True]}, Reason.KEEPS_STATE, None),
        ({str([ONE, TWO, THREE]): [True, False]}, Reason.NONE, None),
    ],
)
def test_state_has_to_come_back_twice(fails, reason, first):
    outcome = SimpleNamespace(seconds=0.0)
    case = SimpleNamespace(kind="wrong", args=THREE, verdict=Verdict.WA, reason=Reason.NONE, outcome=outcome)
    check = SimpleNamespace(session=Scripted(case, [ONE, TWO], fails))
    found = confirm(check, Finding(Stage.SMALL, case))
    assert (found.reason, found.first_call) == (reason, first)
    assert bool(found.note) == (first is None)


def test_a_stateful_solution_that_is_right_is_accepted():
    report = graded("""
        memo = {}

        def spread(nums):
            key = tuple(nums)
            if key not in memo:
                memo[key] = max(nums) - min(nums)
            return memo[key]
    """)
    assert report.verdict is Verdict.AC


def test_what_is_only_slow_is_no_counterexample_to_a_time_limit():
    report = graded(
        """
        import time

        def spread(nums):
            if max(nums) > 500:
                time.sleep(60)
            if max(nums) > 90:
                time.sleep(0.1)
            return max(nums) - min(nums)
    """,
        tiny_problem(limits=Limits(seconds=0.4)),
    )
    assert report.verdict is Verdict.TLE
    assert max(report.counterexample.args["nums"]) > 500


def test_a_solution_that_is_slow_everywhere_ends_by_the_clock_and_says_so(monkeypatch):
    monkeypatch.setattr("runner.grading.check.STAGE_SECONDS", 0.5)
    report = graded("import time\n\ndef spread(nums):\n    time.sleep(0.02)\n    return max(nums) - min(nums)\n")
    assert report.verdict is Verdict.AC
    assert any("clock" in note for note in report.notes)
    assert report.inputs < 500


def test_the_same_solution_gets_the_same_report():
    code = "def spread(nums):\n    return max(nums) - min(nums) + (max(nums) > 300 and len(nums) > 1)\n"
    reports = [graded(code) for _ in range(3)]
    assert len({repr(report.counterexample) for report in reports}) == 1
    assert len({repr(report.groups) for report in reports}) == 1
    assert len({report.inputs for report in reports}) == 1


def test_another_seed_draws_other_inputs_and_accepts_what_is_right():
    assert {graded(RIGHT, seed_offset=seed).verdict for seed in range(3)} == {Verdict.AC}


def test_a_solution_that_is_slow_to_load_is_not_loaded_again_and_again():
    code = """
        import time
        time.sleep(0.6)
        calls = []
        def spread(nums):
            calls.append(1)
            return max(nums) - min(nums) + (len(calls) > 40)
    """
    report = graded(code, upto=Stage.SMALL)
    assert report.verdict is Verdict.WA
    assert report.reason is Reason.KEEPS_STATE
    assert report.seconds < 10
