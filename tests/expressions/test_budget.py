"""What all evaluations of a search may loop together."""

import pytest

from runner.expressions import budget
from runner.expressions.budget import Budget, OverBudgetError
from runner.expressions.expression import ExpressionError, compile_expression
from runner.expressions.steps import MAX_STEPS

LOOP = compile_expression("sum(1 for _ in range(n))")


@pytest.mark.parametrize("steps", [2_500, MAX_STEPS + 2_500])
def test_all_of_them_share_it(steps):
    shared = Budget(steps)
    last = compile_expression("1 + 1")
    shared.evaluate(LOOP, {"n": steps - 2_500})
    assert [shared.evaluate(LOOP, {"n": 1_000}) for _ in range(2)] == [1_000, 1_000]
    assert shared.evaluate(last, {}) == 2
    for expression in (LOOP, last):
        with pytest.raises(OverBudgetError, match=f"loop more than {steps:,} times in all"):
            shared.evaluate(expression, {"n": 1_000})


def test_an_expression_that_fails_is_no_matter_of_the_budget():
    for shared in (Budget(), Budget(1_000)):
        with pytest.raises(ExpressionError, match="ZeroDivisionError") as caught:
            shared.evaluate(compile_expression("n // 0"), {"n": 1})
        assert not isinstance(caught.value, OverBudgetError)
    with pytest.raises(ExpressionError, match="loops more than"):
        Budget().evaluate(LOOP, {"n": MAX_STEPS + 1})


def test_draws_share_none(monkeypatch):
    monkeypatch.setattr(budget, "MAX_TOTAL_STEPS", 100_000)
    for _ in range(3):
        assert Budget.of_a_draw().evaluate(LOOP, {"n": 1_000}) == 1_000
    with pytest.raises(OverBudgetError):
        Budget.of_a_draw().evaluate(LOOP, {"n": 1_001})
