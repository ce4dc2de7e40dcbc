"""What one check leaves to the next one of the same problem in the same process: nothing of it depends on a solution.

A check finds the same with it as without. It belongs to the thread that made it.
"""

from __future__ import annotations

from types import TracebackType
from typing import Self

from runner.bank.model import Args, Problem
from runner.grading.session import Machine, bank_worker
from runner.strategies.small import small_inputs


class Warm:
    """The bank's worker, which stays alive, and the small inputs, which are enumerated once. A context manager."""

    def __init__(self, problem: Problem, machine: Machine) -> None:
        self.problem, self.machine = problem, machine
        self.bank = bank_worker(problem, machine)
        self._small: dict[int, list[Args]] = {}

    def __enter__(self) -> Self:
        self.bank.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.bank.close()

    def small_inputs(self, cap: int) -> list[Args]:
        """Give what `strategies.small.small_inputs` gives."""
        if cap not in self._small:
            self._small[cap] = small_inputs(self.problem, cap)
        return self._small[cap]
