"""Tests to which of a problem's named groups an input belongs."""

from __future__ import annotations

from runner.bank.model import Args, Problem
from runner.errors import BankFaultError
from runner.expressions.budget import Budget, OverBudgetError
from runner.expressions.expression import ExpressionError, compile_each, compile_expression


class GroupTest:
    """Evaluates the conditions of all groups, within one budget."""

    def __init__(self, problem: Problem) -> None:
        self._conditions = tuple(group.when for group in problem.cases.groups)
        self._each = compile_each(self._conditions)
        self._budget = Budget()
        self._problem_id = problem.id

    def members(self, args: Args) -> int:
        """Return the groups of an input as a bit set: bit `n` for the n-th group of the problem.

        Called many thousand times in a check. Raises `BankFaultError` if the conditions loop too often in all, and
        `ExpressionError` for one that fails on this input.
        """
        try:
            values = self._budget.evaluate(self._each, args)
        except OverBudgetError as error:
            message = f"{self._problem_id}: the groups: {error.message}"
            raise BankFaultError(message, "say them in fewer steps", where=("cases", "groups")) from error
        except ExpressionError:
            values = [compile_expression(when).evaluate(args) for when in self._conditions]
        return sum(1 << number for number, value in enumerate(values) if value)
