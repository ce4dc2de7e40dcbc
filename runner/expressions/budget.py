"""A limit on what expressions do over all inputs of a search: thousands of short evaluations can take hours, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runner.expressions.expression import Expression, ExpressionError
from runner.expressions.steps import MAX_STEPS, Steps

MAX_TOTAL_STEPS = 200_000_000
"""How often expressions may loop in all while inputs are searched: about ten seconds."""

_DRAWS = 100


class OverBudgetError(ExpressionError):
    """The expressions have looped too often in all."""


class Budget:
    """The steps that are left for all evaluations of one search."""

    __slots__ = ("_all", "_left")

    def __init__(self, steps: int | None = None) -> None:
        self._all = self._left = MAX_TOTAL_STEPS if steps is None else steps

    @classmethod
    def of_a_draw(cls) -> Budget:
        """Return a budget for one draw of many. They share none, so that a draw can be repeated."""
        return cls(MAX_TOTAL_STEPS // _DRAWS)

    def evaluate(self, expression: Expression, env: Mapping[str, Any]) -> Any:
        """Evaluate `expression` over `env`. Raises `ExpressionError`, at once if nothing is left of the budget."""
        if self._left < MAX_STEPS:
            return self._evaluate_within(expression, env)
        steps = Steps()
        try:
            return expression.evaluate(env, steps)
        finally:
            self._left -= MAX_STEPS - steps.left

    def _evaluate_within(self, expression: Expression, env: Mapping[str, Any]) -> Any:
        """Evaluate with no more steps than are left: this is what a spent budget comes to, so it need not be quick."""
        steps = Steps(self._left)
        try:
            if self._left <= 0:
                raise self._over
            return expression.evaluate(env, steps)
        except ExpressionError:
            if steps.left < 0:
                raise self._over from None
            raise
        finally:
            self._left = steps.left

    @property
    def _over(self) -> OverBudgetError:
        return OverBudgetError(f"the expressions loop more than {self._all:,} times in all")
