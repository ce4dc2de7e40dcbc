"""How many inputs were tried and how many failed, in total and in each named group of the problem."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Args, Problem
from runner.errors import BankFaultError
from runner.expressions.budget import Budget, OverBudgetError
from runner.expressions.expression import ExpressionError, compile_each, compile_expression
from runner.grading.judge import Judgement
from runner.grading.report import GroupCount


class InputCounts:
    """Counts judged cases. An input that is judged twice, as in shrinking, counts twice."""

    def __init__(self, problem: Problem) -> None:
        self._conditions = tuple(group.when for group in problem.cases.groups)
        self._each = compile_each(self._conditions)
        self._budget = Budget()
        self._problem_id = problem.id
        self._tried = dict.fromkeys((group.name for group in problem.cases.groups), 0)
        self._failed = dict.fromkeys(self._tried, 0)
        self.inputs = 0

    def add(self, judgement: Judgement) -> None:
        """Count one judged case."""
        self.inputs += 1
        failed = judgement.failed
        for name, belongs in zip(self._tried, self._evaluated(judgement.args), strict=True):
            if belongs:
                self._tried[name] += 1
                self._failed[name] += failed

    def _evaluated(self, args: Args) -> list[Any]:
        """Evaluate for each group whether the arguments belong to it. Called many thousand times in a check."""
        try:
            values: list[Any] = self._budget.evaluate(self._each, args)
        except OverBudgetError as error:
            message = f"{self._problem_id}: the groups: {error.message}"
            raise BankFaultError(message, "say them in fewer steps", where=("cases", "groups")) from error
        except ExpressionError:
            values = [compile_expression(when).evaluate(args) for when in self._conditions]
        return values

    @property
    def groups(self) -> tuple[GroupCount, ...]:
        """The counts, in the order in which the problem declares its groups."""
        return tuple(GroupCount(name, tried, self._failed[name]) for name, tried in self._tried.items())
