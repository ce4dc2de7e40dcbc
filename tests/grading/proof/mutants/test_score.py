"""What becomes of mutants, and how they are counted."""

import pytest

from runner.grading.machine import Machine
from runner.grading.proof.mutants.equivalents import equivalents_of
from runner.grading.proof.mutants.fate import Fate, fate_of
from runner.grading.proof.mutants.score import score_of
from runner.grading.warm_start import WarmStart
from tests.support.bank import tiny_problem

ALWAYS = "def spread(nums):\n    return max(nums) - min(nums)"
SLOW = """
def spread(nums):
    for _ in nums:
        _ = [number for number in nums for _ in range(40)]
    return max(nums) - min(nums)
"""
FATES = {
    "right": (ALWAYS, Fate.SURVIVED),
    "wrong": ("def spread(nums):\n    return max(nums)", Fate.REFUSED),
    "does not compile": ("def spread(nums):\n", Fate.REFUSED),
    "wrong for a drawn input": (f"{ALWAYS} + (len(set(nums)) > 8)", Fate.REFUSED),
    "wrong for large inputs": (f"{ALWAYS} + (len(nums) == 1000)", Fate.REFUSED),
    "never ends": ("def spread(nums):\n    while True: pass", Fate.REFUSED),
    "right but slow": (SLOW, Fate.SLOW),
}


@pytest.fixture(scope="module")
def warm_start():
    with WarmStart(tiny_problem(), Machine()) as warm_start:
        yield warm_start


@pytest.mark.parametrize(("code", "fate"), FATES.values(), ids=FATES)
def test_a_fate(warm_start, code, fate):
    assert fate_of(warm_start.problem, code, warm_start) is fate


def test_arguments_are_below_the_names_that_they_are_for(tmp_path):
    text = "operator: a -> b\n  Because\n  of this.\n\ncall: c -> d\ncall: e -> f\n\n  For another reason.\n"
    (tmp_path / "tiny.equivalents.txt").write_text(text)
    assert equivalents_of(tmp_path / "tiny.yaml") == {
        "operator: a -> b": "Because of this.",
        "call: c -> d": "For another reason.",
        "call: e -> f": "For another reason.",
    }
    assert equivalents_of(tmp_path / "other.yaml") == {}


def test_survivors_are_undecided_until_somebody_has_argued(tmp_path):
    reference = "def spread(nums):\n    low = nums[0]\n    for x in nums:\n        if x < low:\n            low = x\n    return max(nums) - low\n"
    problem, file, steps = tiny_problem(reference=reference), tmp_path / "tiny.yaml", []
    score = score_of(problem, file, steps.append)
    same = "comparison: if x < low: -> if x <= low:"
    assert same in score.undecided
    assert len(steps) == score.mutants == score.refused + score.slow + len(score.undecided)
    file.with_name("tiny.equivalents.txt").write_text(f"{same}\n  Equal values are the same.\n")
    decided = score_of(problem, file, steps.append)
    assert decided.equivalent == (same,)
    assert same not in decided.undecided
    assert decided.raw == score.raw < decided.adjusted
