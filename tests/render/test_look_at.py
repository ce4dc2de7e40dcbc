"""Where a failed check says to look: by the groups of inputs that fail."""

import pytest

from runner.bank.cases import Cases, Group
from runner.grading.report import Counterexample, Fault, GroupCount, Reason, Report, Stage, StageResult, StageStatus
from runner.render.look_at import look_at
from runner.verdict import Verdict
from tests.support.bank import tiny_problem


def said(counts, *, verdict=Verdict.WA, mine=("a", "b", "c"), examples=StageStatus.PASSED, fault=None):
    """What is said for groups with these counts: `{name: (failed, tried)}`."""
    groups = tuple(GroupCount(name, tried, failed) for name, (failed, tried) in counts.items())
    found = Counterexample(Stage.SMALL, {"nums": [1]}, 0, groups=mine, fault=fault)
    stages = (StageResult(Stage.EXAMPLES, examples, 2, 0.0),)
    report = Report("tiny", "1", verdict, Reason.NONE, stages, groups, 9, 0.1, "L1", found)
    problem = tiny_problem(cases=Cases({}, tuple(Group(name, "True") for name in counts)))
    return look_at(report, problem)


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ({"a": (1, 2), "b": (0, 2)}, "Look at: a. The examples pass; 1 of 2 groups of inputs fails."),
        ({"a": (1, 2), "b": (2, 2)}, "The examples pass; inputs of all 2 groups fail."),
        ({"a": (1, 2)}, "The examples pass."),
        ({"a": (1, 4), "b": (2, 4), "c": (0, 4)}, "Look at: b. The examples pass; 2 of 3 groups of inputs fail: b, a."),
        ({"a": (0, 2)}, ""),
        ({}, ""),
    ],
)
def test_the_groups_that_fail_are_named_the_worst_first(counts, text):
    assert said(counts) == text


def test_the_failing_input_s_own_group_comes_first():
    assert said({"a": (1, 4), "b": (4, 4), "c": (0, 1)}, mine=("a",)).startswith("Look at: a. ")


def test_no_group_is_pointed_at_if_the_failing_input_is_in_none():
    assert said({"a": (1, 2), "b": (0, 2)}, mine=()) == "The examples pass; 1 of 2 groups of inputs fails: a."


def test_without_the_examples_a_sentence_begins_all_the_same():
    text = said({"a": (1, 2), "b": (2, 2)}, examples=StageStatus.FAILED)
    assert text == "Inputs of all 2 groups fail."


@pytest.mark.parametrize("verdict", [Verdict.AC, Verdict.JE, Verdict.SLOW])
def test_verdicts_that_are_not_of_inputs_say_nothing(verdict):
    assert said({"a": (1, 2)}, verdict=verdict) == ""


def test_a_stub_has_nothing_to_look_at():
    fault = Fault("NotImplementedError", "")
    assert said({"a": (2, 2)}, verdict=Verdict.RTE, fault=fault).startswith("There is nothing to check yet")
