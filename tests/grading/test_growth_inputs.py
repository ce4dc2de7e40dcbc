"""The inputs that growth is measured on."""

from __future__ import annotations

from types import SimpleNamespace

from runner.bank.cases import Growth
from runner.grading.stages.growth_inputs import GrowthInputs


def test_the_call_that_is_judged_cannot_be_known():
    check = SimpleNamespace(problem=SimpleNamespace(growth=Growth(calls=100)), seed=7)
    judged = [GrowthInputs(check).which(n) for n in range(1, 200)]
    assert set(judged) <= set(range(100))
    assert len(set(judged)) > 50
    other = SimpleNamespace(problem=check.problem, seed=8)
    assert judged != [GrowthInputs(other).which(n) for n in range(1, 200)]
