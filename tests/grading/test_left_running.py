"""Threads that a solution leaves running, and printing without end: the check takes seconds, and says so."""

import pytest

from runner.bank.budgets import Limits
from runner.grading import check, tolerance
from runner.grading.report import Reason, Stage
from runner.grading.worker import worker
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import graded

THREAD = """
import threading, time

def spin():
    while True: pass

def spread(nums):
    threading.Thread(target={}, daemon=True).start()
    return max(nums) - min(nums)
"""
ALWAYS = """
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()

def spread(nums):
    return max(nums) - min(nums)
"""
QUICK = tiny_problem(limits=Limits(seconds=0.3))
ASLEEP, SPINNING = THREAD.format("time.sleep, args=(60,)"), THREAD.format("spin")


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(tolerance, "MOST_OVERRUNS", 2)
    monkeypatch.setattr(worker, "_MOST_THREADS", 4)


@pytest.mark.parametrize("code", [ASLEEP, SPINNING])
@pytest.mark.usefixtures("few")
def test_threads_left_running_end_the_check_and_are_said(code):
    report = graded(code)
    assert (report.verdict, report.reason) == (Verdict.RTE, Reason.THREADS)
    assert report.inputs < 50
    assert report.counterexample.fault.message == tolerance.LEFT_RUNNING
    assert check.THREADS in report.notes


@pytest.mark.parametrize("target", ["time.sleep, args=(60,)", "spin"])
def test_a_thread_or_two_are_only_said(target):
    report = graded(THREAD.format(target), upto=Stage.EXAMPLES)
    assert report.verdict is Verdict.AC
    assert check.THREADS in report.notes


def test_a_thread_that_is_always_there_costs_no_worker():
    report = graded(ASLEEP.partition("def spread")[0] + ALWAYS)
    assert report.verdict is Verdict.AC


@pytest.mark.parametrize("code", ["while True: print(nums)", "for i in range(10**9):\n        print(i)"])
def test_printing_without_end_is_said(code):
    report = graded(f"def spread(nums):\n    {code}\n", QUICK)
    assert report.verdict is Verdict.TLE
    assert check.PRINTING in report.notes


def test_time_that_did_not_go_into_printing_is_not_laid_on_it():
    report = graded("def spread(nums):\n    print('x' * 50000)\n    while True: pass\n", QUICK)
    assert report.verdict is Verdict.TLE
    assert check.PRINTING not in report.notes


LINES = "def spread(nums):\n    for i in range({}): print(i)\n    return max(nums) - min(nums)\n"


def test_printing_thousands_of_lines_in_each_call_ends_the_check_and_is_said(monkeypatch):
    monkeypatch.setattr(tolerance, "MOST_PRINTING", 0.1)
    report = graded(LINES.format(20_000))
    assert (report.verdict, report.reason) == (Verdict.TLE, Reason.OUTPUT)
    assert report.inputs < 200
    assert report.counterexample.fault.message == tolerance.PRINTS_TOO_MUCH
    assert check.PRINTING in report.notes


def test_a_forgotten_print_in_a_loop_is_right_all_the_same(monkeypatch):
    monkeypatch.setattr(tolerance, "MOST_PRINTING", 0.1)
    report = graded(LINES.format(30), upto=Stage.SMALL)
    assert report.verdict is Verdict.AC
    assert not report.notes
