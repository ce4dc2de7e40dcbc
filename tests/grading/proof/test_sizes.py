"""Limits on lengths that no large input comes near."""

import pytest

from runner.bank.load import load_problem
from runner.grading.proof.context import ProofContext
from runner.grading.proof.sizes import large_are_near_the_limits
from tests.support.bank import TOPICS, write_problem

HOLDS = "holds: 1 <= len(nums) <= 1000}"
SIZE = "{kind: list, size: 1000,"


@pytest.mark.parametrize(
    ("old", "new", "limits"),
    [
        (HOLDS, HOLDS, []),
        (SIZE, "{kind: list, size: 100,", []),
        (SIZE, "{kind: list, size: 99,", ["1,000"]),
        (HOLDS, "holds: 1 <= len(nums) <= 10**5}", ["100,000"]),
        (HOLDS, 'holds: "0 < len(nums) < 2 * 10**5 and nums[0] < 10**5"}', ["200,000"]),
        (HOLDS, "holds: 1 <= len(nums) <= 1000 or 1 <= len(nums) <= 10**6}", []),
        (HOLDS, "holds: 1 <= len(nums) <= max(nums) + 5000}", []),
        (HOLDS, 'holds: "len(nums[1000:]) <= 100"}', ["100"]),
    ],
)
def test_a_limit_that_is_far_away_is_named(tmp_path, old, new, limits):
    problem = load_problem(write_problem(tmp_path, "tiny", old, new), TOPICS)
    found = list(large_are_near_the_limits(ProofContext(problem, 1, print, None, print)))
    assert [broken.message.partition(" may be ")[2].partition(", and")[0] for broken in found] == limits
    assert all(broken.where == ("constraints", 0, "holds") for broken in found)
