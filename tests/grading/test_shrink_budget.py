"""Patience with a failing input: it ends by what the solution has taken, and the check says so."""

from types import SimpleNamespace

import pytest

from benchmarks import shrinking
from runner.bank.budgets import Limits
from runner.grading.hypothesis_search import EnoughError
from runner.grading.judge import Judgment
from runner.grading.session import RESTART
from runner.grading.shrink_budget import ENDED, SECONDS, SECONDS_AFTER_A_STOP, ShrinkBudget
from runner.grading.stages.generated import FailureFinder
from runner.grading.worker.worker import CallOutcome
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import graded


def judged(verdict=Verdict.AC, seconds=0.0, kind="value"):
    return Judgment({}, None, CallOutcome(kind, seconds=seconds), verdict)


def test_it_is_endless_until_something_fails():
    budget = ShrinkBudget()
    budget.note([judged(seconds=1000)], 2, RESTART)
    assert not budget.is_over
    assert not budget.is_short


def test_it_ends_with_the_time_that_calls_take():
    budget = ShrinkBudget()
    budget.note([judged(Verdict.WA, seconds=10)], 2, RESTART)
    assert budget.is_short, "calls are long: few at once"
    budget.note([judged(seconds=SECONDS / 2)] * 2, 2, RESTART)
    assert budget.is_over


def test_a_call_that_is_ended_takes_its_limit_and_a_new_worker():
    budget = ShrinkBudget()
    budget.note([judged(Verdict.TLE, kind="timeout")], 2, RESTART)
    tries = 0
    while not budget.is_over:
        budget.note([judged(Verdict.TLE, kind="timeout")], 0.05, RESTART)
        tries += 1
    enough = round(SECONDS_AFTER_A_STOP / (0.05 + RESTART))
    assert enough <= tries <= enough + 1


def test_an_endless_recursion_on_every_input_is_looked_at_a_few_times():
    report = graded("def spread(nums):\n    return spread(nums) if len(nums) > 1 else 0\n")
    assert report.verdict is Verdict.RTE
    assert report.counterexample.args == {"nums": [0, 0]}
    assert 10 < report.inputs < 1000


def test_what_dawdles_is_given_up_and_that_is_said():
    report = graded(
        "def spread(nums):\n    sum(range(4 * 10**6))\n    return 0\n", tiny_problem(limits=Limits(seconds=5))
    )
    assert report.verdict is Verdict.WA
    assert ENDED in report.notes
    assert len(report.counterexample.args["nums"]) == 2


def test_the_search_ends_with_it():
    check = SimpleNamespace(is_ended=False, short_limit=0.05, try_one=lambda *_: judged(Verdict.TLE, kind="timeout"))
    finder = FailureFinder(check)
    assert finder.fails({"nums": [1, 2]})
    check.is_ended = True
    assert finder.fails({"nums": [1, 2]}), "what is known is still told"
    with pytest.raises(EnoughError):
        finder.fails({"nums": [1]})
    assert finder.finding.judgment.verdict is Verdict.TLE


@pytest.mark.bank
def test_the_benchmark_of_what_hangs(capsys):
    shrinking.main(["--only", "two-sum", "--hanging"])
    out = capsys.readouterr().out
    assert f"{len(shrinking.HANGS)} of {len(shrinking.HANGS)} failed" in out
    assert out.count("two-sum: ") == min(shrinking.SHOWN, len(shrinking.HANGS))
