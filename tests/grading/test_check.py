"""What the stages of a check share: how long a case may take while a smaller failing one is looked for."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from runner.bank.budgets import Limits
from runner.grading.check import Check, seed_of
from runner.grading.found_inputs import FoundInputs
from tests.support.bank import tiny_problem


@pytest.mark.parametrize(
    ("slowest", "declared", "limit"),
    [(0.0, 2.0, 0.05), (0.0025, 2.0, 0.05), (0.005, 2.0, 0.1), (0.0125, 2.0, 0.25), (0.5, 2.0, 0.25), (0.5, 0.1, 0.1)],
)
def test_a_smaller_case_gets_twenty_times_the_slowest_good_call_within_bounds(slowest, declared, limit):
    problem = replace(tiny_problem(), limits=Limits(seconds=declared))
    check = Check(problem, SimpleNamespace(slowest_good=slowest), 0, FoundInputs(problem))
    assert check.short_limit == pytest.approx(limit)


def test_the_seed_depends_on_the_problem_and_the_offset_alone():
    problem = tiny_problem()
    assert seed_of(problem) == seed_of(replace(problem, title="Another", version="another"))
    assert len({seed_of(problem), seed_of(problem, 1), seed_of(replace(problem, id="other"))}) == 3
