"""docs/grading.md says what the judge does: its tables and its numbers are held against the program."""

import re
from pathlib import Path

import pytest

from runner.bank.budgets import Limits
from runner.grading import found_inputs, growth_rule
from runner.grading.report import Stage
from runner.grading.session import REFERENCE_FACTOR
from runner.grading.stages import growth as growth_stage
from runner.sandbox.leetcode_names import MODULES
from runner.sandbox.provided_names import MEMBERS
from runner.strategies import probes
from runner.verdict import Verdict
from tests.support.grading import graded, returning

TEXT = (Path(__file__).parents[1] / "docs" / "grading.md").read_text()


def rows(heading):
    """The cells of the first table below a heading."""
    lines = TEXT.split(f"\n## {heading}\n")[1].split("\n## ")[0].splitlines()
    table = [line for line in lines if line.startswith("|")][2:]
    return [[cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in table]


def code(cell):
    return re.findall(r"`([^`]+)`", cell)


def test_the_stages_are_those_of_a_check():
    assert [code(row[0]) for row in rows("The stages")] == [[stage.value] for stage in Stage]


def test_the_verdicts_are_all_and_in_their_words():
    assert [(*code(row[0]), row[1]) for row in rows("The verdicts")] == [(each.value, each.words) for each in Verdict]


def test_the_numbers_are_those_of_the_program():
    usual = Limits()
    for said in (
        f"up to {found_inputs.CAP - probes.MOST:,}",
        f"up to {probes.MOST} inputs that are chosen on purpose",
        f"{found_inputs.EXAMPLES} draws of Hypothesis",
        f"within {usual.seconds:g} s, or {REFERENCE_FACTOR} times what the reference takes",
        f"more than {usual.memory_mb} MiB",
        f"below {'twice' if growth_rule.AT_ONCE == 2 else growth_rule.AT_ONCE} the reference's",
        f"more than {growth_rule.SUSPICIOUS:g} times as long **and**",
        f"an exponent of more than {growth_rule.EXPONENT}",
        f"{'eight' if growth_rule.SPAN == 8 else growth_rule.SPAN}fold span",
        f"more than {growth_rule.HOPELESS:g} times as long",
        f"{'eight' if growth_rule.MOST_SWEEPS == 8 else growth_rule.MOST_SWEEPS} times",
        f"takes {growth_stage.ENOUGH * 1000:g} ms",
        f"at most {'seven' if growth_stage.ROWS == 7 else growth_stage.ROWS} sizes",
    ):
        assert said in " ".join(TEXT.split()), said


def test_the_names_that_are_there_are_provided():
    names = code(TEXT.split("there without an import:")[1].split("and more")[0])
    assert set(names) - {"sortedcontainers"} <= {*MODULES, *" ".join(MEMBERS.values()).split(), "ListNode", "TreeNode"}
    assert len(names) > 10


def equalities():
    for asked, right, wrong in rows("What counts as equal"):
        type_, value = code(asked)
        for verdict, cell in ((Verdict.AC, right), (Verdict.WA, wrong)):
            for expression in code(cell):
                yield pytest.param(type_, value, expression, verdict, id=f"{type_} {value} {expression} {verdict}")


@pytest.mark.parametrize(("type_", "value", "expression", "verdict"), list(equalities()))
def test_what_counts_as_equal(type_, value, expression, verdict):
    problem = returning(type_, reference=f"def spread(nums):\n    return {value}\n")
    report = graded(f"def spread(nums):\n    return {expression}\n", problem, upto=Stage.EXAMPLES)
    assert report.verdict is verdict
