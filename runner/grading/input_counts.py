"""How many inputs were tried and how many failed, in total and in each named group of the problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from runner.bank.model import Args, Problem
from runner.grading.group_test import GroupTest
from runner.grading.judge import Judgment
from runner.grading.report import GroupCount


class InputCounts:
    """Counts judged cases. An input that is judged twice, as in shrinking, counts twice.

    `known` returns the groups of an input whose groups were tested before, as `GroupTest.members` does, otherwise None.
    """

    def __init__(self, problem: Problem, known: Callable[[Args], int | None] = lambda _: None) -> None:
        self._names = tuple(group.name for group in problem.cases.groups)
        self._test = GroupTest(problem)
        self._known = known
        self._tried: Counter[int] = Counter()
        self._failed: Counter[int] = Counter()

    def add(self, judgment: Judgment) -> None:
        """Count one judged case."""
        members = self._known(judgment.args)
        if members is None:
            members = self._test.members(judgment.args)
        self._tried[members] += 1
        if judgment.failed:
            self._failed[members] += 1

    @property
    def inputs(self) -> int:
        """The number of judged cases."""
        return self._tried.total()

    @property
    def groups(self) -> tuple[GroupCount, ...]:
        """The counts, in the order in which the problem declares its groups."""
        return tuple(
            GroupCount(name, _with_bit(self._tried, bit), _with_bit(self._failed, bit))
            for bit, name in enumerate(self._names)
        )


def _with_bit(counts: Counter[int], bit: int) -> int:
    return sum(count for members, count in counts.items() if members >> bit & 1)
