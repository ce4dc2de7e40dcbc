"""How many inputs were tried and failed, in all and in each named group of the problem."""

from __future__ import annotations

from runner.bank.model import Problem
from runner.expression import compile_expression
from runner.grading.judge import Judgement
from runner.grading.report import GroupCount


class Tally:
    """Counts judged cases; the same input judged again (in shrinking, after a retry) is counted as often."""

    def __init__(self, problem: Problem) -> None:
        self._groups = [(group.name, compile_expression(group.when)) for group in problem.cases.groups]
        self._tried = dict.fromkeys((group.name for group in problem.cases.groups), 0)
        self._failed = dict.fromkeys(self._tried, 0)
        self.inputs = 0

    def add(self, judgement: Judgement) -> None:
        """Count one judged case."""
        self.inputs += 1
        args, failed = judgement.args, judgement.failed
        for name, when in self._groups:  # many thousand times a check: `groups_of` would look each of them up
            if when.evaluate(args):
                self._tried[name] += 1
                self._failed[name] += failed

    @property
    def groups(self) -> tuple[GroupCount, ...]:
        """The counts, in the order in which the problem declares its groups."""
        return tuple(GroupCount(name, tried, self._failed[name]) for name, tried in self._tried.items())
