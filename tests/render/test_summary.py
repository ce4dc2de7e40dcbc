"""A failed check in one line."""

from dataclasses import replace

import pytest

from runner.bank.model import Checker
from runner.grading.report import Counterexample, Fault, Reason, Stage
from runner.render.summary import summary_line
from runner.verdict import Verdict

LONG = list(range(1000))


def test_a_wrong_answer(gcd, report_of, wrong):
    assert summary_line(report_of(counterexample=wrong), gcd) == "WA: nums=[2, 2] expected (2, 2), returned (2, 4)"


def test_every_argument_is_named(make, report_of):
    problem = make({"nums": "list[int]", "target": "int"}, "list[int]")
    case = Counterexample(Stage.SMALL, {"nums": [0, 0], "target": 0}, [0, 1], True, [])
    line = summary_line(report_of(counterexample=case), problem)
    assert line == "WA: nums=[0, 0], target=0 expected [0, 1], returned []"


def test_another_type_is_shown_as_it_came(gcd, report_of, wrong):
    case = replace(wrong, has_returned=False, returned=None, returned_text="None")
    line = summary_line(report_of(counterexample=case, reason=Reason.WRONG_TYPE), gcd)
    assert line == "WA: nums=[2, 2] expected (2, 2), returned None"


def test_a_second_call_is_called_one(gcd, report_of, wrong):
    report = report_of(counterexample=replace(wrong, first_call={"nums": [3]}), reason=Reason.KEEPS_STATE)
    assert summary_line(report, gcd) == "WA: nums=[2, 2] in a second call expected (2, 2), returned (2, 4)"


def test_an_argument_that_is_to_change_is_not_returned(make, report_of):
    problem = make({"nums": "list[int]"}, "None", checker=Checker(in_place="nums"))
    case = Counterexample(Stage.SMALL, {"nums": [2, 1]}, [1, 2], True, [2, 1])
    line = summary_line(report_of(counterexample=case), problem)
    assert line == "WA: nums=[2, 1] expected [1, 2], found [2, 1]"


def test_a_call_of_a_class(stack, report_of):
    args = {"init": [], "calls": [["push", 1], ["get_min"], ["pop"]]}
    case = Counterexample(Stage.SMALL, args, [None, 1, None], True, [None, 2, None], call_index=1)
    assert summary_line(report_of(counterexample=case), stack) == "WA: stack.get_min() expected 1, returned 2"


def test_a_node_is_shown_by_its_value(make, report_of):
    problem = make({"root": "TreeNode"}, "TreeNode")
    problem = replace(problem, signature=replace(problem.signature, returns_node_of="root"))
    case = Counterexample(Stage.SMALL, {"root": [1, 2]}, 2, True, 1)
    assert summary_line(report_of(counterexample=case), problem) == "WA: root=[1, 2] expected 2, returned 1"


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.RTE, "RTE: ZeroDivisionError: integer modulo by zero on nums=[2, 2]"),
        (Verdict.TLE, "TLE: no answer within 2 s on nums=[2, 2]"),
        (Verdict.MLE, "MLE: more than 512 MB of memory on nums=[2, 2]"),
        (Verdict.MUT, "MUT: changed its input on nums=[2, 2]"),
    ],
)
def test_what_kept_an_answer_away_and_the_input(verdict, words, gcd, report_of, wrong, fault):
    case = replace(wrong, has_returned=False, returned_text="", fault=fault)
    assert summary_line(report_of(verdict, case), gcd) == words


def test_where_there_is_no_input(gcd, report_of, growth):
    syntax = Fault("SyntaxError", "expected ':'", line=4, column=12, source="for a in nums")
    broken = report_of(Verdict.CE, reason=Reason.SYNTAX, fault=syntax)
    assert summary_line(broken, gcd) == "CE: SyntaxError: expected ':' (line 4)"
    ended = report_of(Verdict.RTE, reason=Reason.EXITED, fault=Fault("exit", "the process ended with exit code 3"))
    assert summary_line(ended, gcd) == "RTE: the process ended with exit code 3"
    slow = summary_line(report_of(Verdict.SLOW, growth=growth), gcd)
    assert slow == "SLOW: grows much faster than the reference: 78 times as long at n = 64,000"
    assert summary_line(report_of(Verdict.JE, reason=Reason.BANK), gcd) == "JE: the problem itself is wrong"


@pytest.mark.parametrize("verdict", [Verdict.WA, Verdict.RTE, Verdict.CE, Verdict.SLOW])
def test_it_is_one_line_and_no_long_one(verdict, gcd, report_of, growth):
    fault = Fault("ValueError", "first\nsecond\x1b " + "x" * 900, line=3)
    case = Counterexample(Stage.LARGE, {"nums": LONG}, LONG[:2], returned_text=str(LONG), fault=fault)
    found = None if verdict in (Verdict.CE, Verdict.SLOW) else case
    table = replace(growth, conclusion="grows " * 40)
    line = summary_line(report_of(verdict, found, fault=fault, growth=table), gcd)
    assert len(line) <= 100
    assert "\n" not in line
    assert "\x1b" not in line
    if verdict is Verdict.WA:
        assert line.startswith("WA: nums=[0, 1, 2, ")
        assert " expected (0, 1), returned [0, 1, " in line
