"""The one door, end to end: real workers, every verdict, every stage."""

import sys
import time

import pytest

from runner.bank.budgets import Limits
from runner.bank.model import Checker
from runner.grading.report import Reason, Stage, StageStatus
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT, graded, returning, status_of
from tests.support.stack import REFERENCE, total_problem


def test_a_right_solution_is_accepted_by_every_stage():
    report = graded(RIGHT, upto=Stage.GROWTH)
    assert report.verdict is Verdict.AC
    assert set(status_of(report).values()) == {"passed"}
    assert report.counterexample is None
    assert report.growth is not None
    assert report.growth.rows
    assert all(group.tried and not group.failed for group in report.groups)
    assert report.inputs == sum(stage.inputs for stage in report.stages) > 1000
    assert report.isolation
    assert not report.notes


def test_the_class_of_leetcode_is_taken():
    report = graded(
        "class Solution:\n    def Spread(self, nums: List[int]) -> int:\n        return max(nums) - min(nums)\n"
    )
    assert report.verdict is Verdict.AC


def test_a_wrong_answer_is_shown_by_its_smallest_input():
    report = graded("def spread(nums):\n    return nums[-1] - nums[0]\n")
    assert report.verdict is Verdict.WA
    assert report.counterexample.args == {"nums": [1, 0]}
    assert (report.counterexample.expected, report.counterexample.returned) == (1, -1)
    assert "unsorted" in report.failing_groups
    assert "single element" not in report.failing_groups


def test_what_only_enumeration_finds_is_found_by_it():
    report = graded("def spread(nums):\n    return 7 if nums == [1, 0, 1] else max(nums) - min(nums)\n")
    assert status_of(report)["examples"] == "passed"
    assert status_of(report)["small"] == "failed"
    assert report.counterexample.args == {"nums": [1, 0, 1]}
    assert report.counterexample.stage is Stage.SMALL


def test_what_only_hypothesis_finds_is_shrunk():
    report = graded("def spread(nums):\n    return max(nums) - min(nums) + (max(nums) > 300 and len(nums) > 1)\n")
    assert status_of(report)["generated"] == "failed"
    assert report.counterexample.args in ({"nums": [0, 301]}, {"nums": [301, 0]})


def test_what_only_a_large_input_finds_is_made_smaller():
    report = graded("def spread(nums):\n    return max(nums) - min(nums) + (len(nums) > 200)\n")
    assert status_of(report)["large"] == "failed"
    assert len(report.counterexample.args["nums"]) == 201
    assert set(report.counterexample.args["nums"]) == {0}


def test_stages_after_a_failure_say_why_they_were_not_run():
    report = graded("def spread(nums):\n    return 0\n")
    assert status_of(report)["small"] == "not_run"
    assert {stage.because for stage in report.stages if stage.status is StageStatus.NOT_RUN} == {"`examples` failed"}


def test_stages_that_were_not_requested_are_not_run():
    report = graded(RIGHT, upto=Stage.SMALL)
    assert report.verdict is Verdict.AC
    assert status_of(report) == {
        "load": "passed",
        "examples": "passed",
        "small": "passed",
        "generated": "not_run",
        "large": "not_run",
        "growth": "not_run",
    }


def test_each_stage_is_reported_as_it_ends():
    told = []
    graded(RIGHT, on_stage=told.append)
    assert [result.stage for result in told] == list(Stage)


def test_what_failed_before_comes_first():
    args = {"nums": [977, -3]}
    code = "def spread(nums):\n    return 1 if nums == [977, -3] else max(nums) - min(nums)\n"
    assert graded(code, upto=Stage.EXAMPLES).verdict is Verdict.AC
    report = graded(code, upto=Stage.EXAMPLES, replay=(args,))
    assert report.verdict is Verdict.WA
    assert report.counterexample.args == args


@pytest.mark.parametrize(
    "args", [{"values": [1]}, {"nums": []}, {"nums": "text"}, {"nums": ["a", "b"]}, {"nums": [5000]}, {}]
)
def test_what_failed_before_is_forgotten_where_the_problem_has_changed(args):
    report = graded(RIGHT, upto=Stage.EXAMPLES, replay=(args, {"nums": [8, 9]}))
    assert report.verdict is Verdict.AC
    assert report.inputs == 4


def test_an_exception_is_shown_with_its_line():
    report = graded("def spread(nums):\n    first, second, *_ = nums\n    return max(nums) - min(nums)\n")
    assert report.verdict is Verdict.RTE
    assert report.counterexample.args == {"nums": [0]}
    assert report.counterexample.fault.type == "ValueError"
    assert (report.counterexample.fault.line, report.counterexample.fault.source) == (2, "first, second, *_ = nums")
    assert report.failing_groups == ("single element", "all negative")


def test_a_hang_is_a_time_limit_with_the_line_that_was_running():
    problem = tiny_problem(limits=Limits(seconds=0.3))
    report = graded(
        "def spread(nums):\n    while nums[0] < 0:\n        pass\n    return max(nums) - min(nums)\n", problem
    )
    assert report.verdict is Verdict.TLE
    assert report.counterexample.args == {"nums": [-1]}
    assert report.counterexample.fault.line in (2, 3)
    assert "all negative" in report.failing_groups


def test_a_call_that_waits_is_distinguished_from_one_that_computes():
    problem = tiny_problem(limits=Limits(seconds=0.3))
    report = graded("import time\n\ndef spread(nums):\n    time.sleep(60)\n", problem)
    assert (report.verdict, report.reason) == (Verdict.TLE, Reason.STARVED)


def test_memory_is_limited():
    report = graded("def spread(nums):\n    return len([0] * 10**9)\n")
    assert report.verdict is Verdict.MLE


def test_leaving_the_interpreter_is_a_runtime_error():
    report = graded("import os\n\ndef spread(nums):\n    os._exit(0)\n")
    assert (report.verdict, report.reason) == (Verdict.RTE, Reason.EXITED)


def test_a_changed_argument_counts_where_the_problem_keeps_it():
    keeping = returning("int", reference=RIGHT, keeps=["nums"])
    sorts = "def spread(nums):\n    nums.sort()\n    return nums[-1] - nums[0]\n"
    assert graded(sorts).verdict is Verdict.AC
    report = graded(sorts, keeping)
    assert report.verdict is Verdict.MUT
    assert report.counterexample.args == {"nums": [1, 0]}


def test_printing_instead_of_returning_is_named():
    report = graded("def spread(nums):\n    print(max(nums) - min(nums))\n")
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.PRINTED)
    assert report.counterexample.printed.strip() == str(report.counterexample.expected)


def test_another_type_is_named():
    report = graded("def spread(nums):\n    return str(max(nums) - min(nums))\n")
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.WRONG_TYPE)
    assert not report.counterexample.has_returned
    assert "str" in report.counterexample.note


def test_several_answers_may_be_right():
    problem = returning(
        "list[int]",
        reference="def spread(nums):\n    return [min(nums), max(nums)]\n",
        checker=Checker(valid="def valid(result, expected, nums):\n    return sorted(result) == sorted(expected)\n"),
    )
    assert graded("def spread(nums):\n    return [max(nums), min(nums)]\n", problem).verdict is Verdict.AC
    assert graded("def spread(nums):\n    return [max(nums), max(nums)]\n", problem).verdict is Verdict.WA


def test_a_class_is_judged_call_by_call():
    problem = total_problem()
    assert graded(REFERENCE, problem).verdict is Verdict.AC
    report = graded(REFERENCE.replace("self.sum += value", "self.sum = value"), problem)
    assert report.verdict is Verdict.WA
    assert report.counterexample.args == {"init": [1], "calls": [["add", 0], ["total"]]}
    assert report.counterexample.call_index == 1


def test_an_exception_in_a_class_points_to_its_call():
    code = REFERENCE.replace("self.sum += value", "self.sum += value if value >= 0 else None")
    report = graded(code, total_problem())
    assert report.verdict is Verdict.RTE
    assert report.counterexample.args == {"init": [0], "calls": [["add", -1]]}
    assert report.counterexample.call_index == 0


@pytest.mark.parametrize(
    ("code", "verdict", "reason"),
    [
        ("def spread(nums:\n    return 1\n", Verdict.CE, Reason.SYNTAX),
        (b"def spread(nums):\n    return '\xff'\n", Verdict.CE, Reason.SYNTAX),
        ("def spred(nums):\n    return 1\n", Verdict.CE, Reason.NO_SUCH_FUNCTION),
        ("", Verdict.CE, Reason.NO_SUCH_FUNCTION),
        ("import no_such_module\n", Verdict.RTE, Reason.IMPORT),
        ("import sys\nsys.exit(0)\n", Verdict.RTE, Reason.EXITED),
    ],
)
def test_what_does_not_load_says_why(code, verdict, reason):
    report = graded(code)
    assert (report.verdict, report.reason) == (verdict, reason)
    assert report.fault is not None
    assert status_of(report)["load"] == "failed"
    assert report.inputs == 0


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("def spred(nums): pass", "no function `spread`; did you mean `spred`?"),
        (
            "class Solution:\n    def Spreads(self, nums): pass",
            "no function `spread`; did you mean `Solution.Spreads`?",
        ),
        (
            "class Solution:\n    def f(self, n): pass\n    def g(self, n): pass",
            "the file defines `Solution.f`, `Solution.g`",
        ),
        ("class Solution:\n    pass", "did you mean `Solution`?"),
        ("x = 1", "no function `spread`; the file defines none"),
    ],
)
def test_a_function_that_is_missing_is_looked_for_among_those_that_are_there(code, message):
    assert message in graded(code).fault.message


def test_what_cannot_be_imported_is_explained():
    report = graded("import numpy as np\n" + RIGHT)
    assert (report.verdict, report.reason) == (Verdict.RTE, Reason.IMPORT)
    assert "standard library" in report.notes[0]
    assert not graded("import no_such_module.inside\nraise KeyError\n").notes[1:]


@pytest.mark.skipif(sys.version_info[:2] in ((3, 12), (3, 13)), reason="CPython limits the functions in C itself")
def test_a_recursion_through_a_cache_may_go_over_ten_thousand_elements():
    source = """
from functools import cache

def spread(nums):
    @cache
    def rest(n):
        return min(rest(n - step) for step in (1,)) if n else 0

    return max(nums) - min(nums) + rest(10_000 if len(nums) == 1 else 1)
"""
    assert graded(source).verdict is Verdict.AC


def test_a_syntax_error_has_line_and_column():
    fault = graded("x = 1\n\ndef spread(nums):\n    return nums[\n").fault
    assert fault.type == "SyntaxError"
    assert (fault.line, fault.source) == (4, "    return nums[")
    assert fault.source[fault.column - 1] == "[", "columns count the indentation"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("def spred(nums):\n    return 1\n", "no function `spread`; did you mean `spred`?"),
        ("def solve(nums):\n    return 1\n", "no function `spread`; did you mean `solve`?"),
        ("x = 1\n", "no function `spread`; the file defines none"),
        ("def alpha(): pass\ndef beta(): pass\n", "no function `spread`; the file defines `alpha`, `beta`"),
    ],
)
def test_a_missing_function_gets_a_guess(code, words):
    assert graded(code).fault.message == words


def test_a_missing_method_gets_a_guess():
    code = REFERENCE.replace("def total", "def totals")
    assert graded(code, total_problem()).fault.message == "no method `Total.total`; did you mean `totals`?"


def test_the_banks_own_fault_is_never_the_learners():
    report = graded(RIGHT, tiny_problem(reference="def spread(nums):\n    return nums[5]\n"))
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.BANK)
    assert "IndexError" in report.notes[0]
    assert report.counterexample is None
    assert not report.trace


def test_a_reference_that_does_not_load_is_a_judge_error():
    report = graded(RIGHT, tiny_problem(reference="def spread(nums)\n"))
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.BANK)


def test_a_checker_that_fails_is_a_judge_error():
    problem = tiny_problem(checker=Checker(valid="def valid(result, expected, nums):\n    return 1 / 0\n"))
    report = graded("def spread(nums):\n    return 0\n", problem)
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.BANK)
    assert "ZeroDivisionError" in report.notes[0]


def test_drills_own_fault_carries_its_traceback(monkeypatch):
    def broken(check):
        raise RuntimeError("a bug of drill's")

    monkeypatch.setattr("runner.grading.stages.small.run", broken)
    report = graded(RIGHT)
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.DRILL)
    assert "a bug of drill's" in report.trace
    assert status_of(report)["small"] == "not_run"


def test_a_slow_solution_is_shown_its_table():
    problem = tiny_problem()
    slow = "def spread(nums):\n    return max(a - b for a in nums for b in nums)\n"
    report = graded(slow, problem, upto=Stage.GROWTH)
    assert report.verdict is Verdict.SLOW
    assert report.counterexample is None
    assert report.growth.rows[-1].ratio > 20
    assert status_of(report)["growth"] == "failed"


def test_a_method_that_should_return_nothing_may_return_something():
    code = REFERENCE.replace("self.sum += value", "self.sum += value\n        return self")
    assert graded(code, total_problem()).verdict is Verdict.AC


@pytest.mark.parametrize("printed", ["[b'a', 1]", "[1j, 2]", "...", "{1: b'x'}"])
def test_what_is_printed_instead_may_be_no_answer_at_all(printed):
    report = graded(f"def spread(nums):\n    print({printed})\n")
    assert report.verdict is Verdict.WA
    assert report.reason is not Reason.PRINTED


def test_a_class_next_to_it_is_not_taken_for_the_function():
    report = graded("class Spread:\n    pass\n")
    assert report.verdict is Verdict.CE
    assert report.fault.message.startswith("no function `spread`")


def test_a_call_that_never_ends_is_the_one_that_is_shown():
    code = REFERENCE.replace("return self.sum", "while True: pass")
    found = graded(code, total_problem(limits=Limits(seconds=0.3)), upto=Stage.EXAMPLES)
    assert found.verdict is Verdict.TLE
    assert found.counterexample.call_index == len(found.counterexample.args["calls"]) - 1


def test_a_constructor_that_raises_is_shown_as_the_call_before_the_first():
    code = REFERENCE.replace("self.sum = start", "self.sum = [][start]")
    assert graded(code, total_problem(), upto=Stage.EXAMPLES).counterexample.call_index == -1


def test_the_value_of_a_method_that_is_of_another_type_is_shown():
    code = REFERENCE.replace("return self.sum", "return str(self.sum)")
    found = graded(code, total_problem(), upto=Stage.EXAMPLES).counterexample
    assert found.returned_text == "'0'"


def test_a_coroutine_is_no_answer_and_prints_nothing_of_drill_s():
    report = graded("async def spread(nums):\n    return 0\n", upto=Stage.EXAMPLES)
    assert report.reason is Reason.WRONG_TYPE
    assert report.counterexample.printed == ""


@pytest.mark.parametrize("end", ["\x0c", "\u2028", "\x85", "\x1c"])
def test_lines_end_where_python_ends_them(end):
    frame = graded(
        f"# {end} it\ndef spread(nums):\n    return [][0]\n", upto=Stage.EXAMPLES
    ).counterexample.fault.frames[0]
    assert (frame.line, frame.source) == (3, "return [][0]")


HUGE = "def spread(nums):\n    return [0] * (3_000_000 if len(nums) > 2 else 1)\n"


def test_an_answer_far_larger_than_the_expected_one_is_wrong_at_once():
    start = time.monotonic()
    report = graded(HUGE, returning("list[int]", reference="def spread(nums): return [0]"))
    assert (report.verdict, report.reason) == (Verdict.WA, Reason.WRONG_TYPE)
    assert report.counterexample.note == "returned a value of 6 MB, far more than the answer"
    assert report.counterexample.returned_text.startswith("[0, 0, 0, ")
    assert time.monotonic() - start < 30


def test_where_a_checker_decides_a_large_answer_is_looked_at():
    checker = Checker(valid="def valid(result, expected, nums): return set(result) == {0}")
    code = "def spread(nums):\n    return [0] * (600_000 if nums == [0, 0] else 1)\n"
    problem = returning("list[int]", reference="def spread(nums): return [0]", checker=checker)
    assert graded(code, problem).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("any_order", "answer", "verdict", "is_said"),
    [
        ((1,), "set(nums)", Verdict.AC, True),
        ((1,), "frozenset(nums)", Verdict.AC, True),
        ((), "set(nums)", Verdict.WA, True),
        ((1,), "list(set(nums))", Verdict.AC, False),
        ((1,), "(set, nums)", Verdict.WA, False),
    ],
)
def test_a_set_for_a_list_is_compared_as_one_and_named(any_order, answer, verdict, is_said):
    problem = returning(
        "list[int]",
        reference="def spread(nums):\n    return sorted({*nums})",
        checker=Checker(any_order=any_order),
    )
    report = graded(f"def spread(nums):\n    return {answer}\n", problem, upto=Stage.SMALL)
    assert report.verdict is verdict
    assert any(note.startswith("Warning: The answer was a `set`") for note in report.notes) == is_said
    assert len(report.notes) == is_said
