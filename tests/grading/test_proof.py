"""The proof of a problem: the tiny one holds, and for each rule there is a broken sample that is told by it alone.

The first line of a sample says where the finding is, its words and its mend.
"""

from pathlib import Path

import pytest

from runner.bank.load import load_problem
from runner.grading.proof import prove
from runner.grading.proof_rules import PROOF_RULES
from tests.support.bank import TINY, tiny_problem
from tests.support.grading import RIGHT

SAMPLES = Path(__file__).parents[1] / "bank" / "bad_proof"
NEEDS_ANOTHER_TEMPLATE = {"stub-accepted"}
"""The shipped stubs raise, whatever the problem: no file alone can make one of them right."""


def test_the_tiny_problem_is_proved_with_several_seeds():
    steps = []
    assert prove(tiny_problem(), file=TINY, seeds=2, on_step=steps.append) == []
    assert {"the reference", "wrong: last minus first", "slow: every pair"} <= set(steps)


@pytest.mark.parametrize("rule", sorted(set(PROOF_RULES) - NEEDS_ANOTHER_TEMPLATE))
def test_the_sample_is_told_by_its_rule_alone(rule):
    file = SAMPLES / f"{rule}.yaml"
    assert file.is_file(), f"the rule {rule} has no broken sample in {SAMPLES}"
    wanted = file.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    [found] = prove(load_problem(file), file=file)
    assert (found.rule, found.file) == (rule, str(file))
    said = f"{found.line}:{found.column}: {found.message}" + (f" -> {found.mend}" if found.mend else "")
    assert _words(said) == _words(wanted)


def test_every_sample_is_of_a_rule():
    assert {path.stem for path in SAMPLES.iterdir()} | NEEDS_ANOTHER_TEMPLATE == set(PROOF_RULES)


def test_a_stub_that_solves_the_problem_is_told(monkeypatch):
    monkeypatch.setattr("runner.grading.proof_solutions.stub_for", lambda problem: RIGHT)
    assert [found.rule for found in prove(tiny_problem(), file=TINY)] == ["stub-accepted"]


def test_without_a_file_findings_name_the_problem():
    found = prove(tiny_problem(reference="def spread(nums):\n    return 0\n"))
    assert {(one.file, one.line, one.column) for one in found} == {("tiny", 1, 1)}


def _words(said):
    """Leave out how many times slower it was: that is never the same."""
    return said.partition(" gets AC (n = ")[0]
