"""What both growth stages share: the inputs by their size, the reference's times on them, and failures."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from runner.bank.model import Args
from runner.errors import BankFaultError, InternalError
from runner.grading.check import Check, Finding
from runner.grading.judge import Judgment
from runner.grading.report import Stage
from runner.grading.worker.worker import Timing
from runner.strategies.large import growth_input

CUT = 1.0
"""Seconds after which a timing of the solution is ended: far beyond any doubt."""

LEAST = 20e-6
"""Seconds of the reference below which a timing is only noise."""


class GrowthInputs:
    """The growth inputs of a check by their size. Each is made once."""

    def __init__(self, check: Check) -> None:
        self._check, self._growth = check, check.problem.growth
        self._args: dict[int, Args] = {}

    def __getitem__(self, n: int) -> Args:
        return self._args[n]

    def sizes(self) -> Iterator[int]:
        """Make the inputs, and yield the size of each: the smallest that the problem allows first, `max_n` last."""
        sizes = [self._growth.max_n]
        while sizes[0] // self._growth.factor >= 1:
            sizes.insert(0, sizes[0] // self._growth.factor)
        for n in sizes:
            try:
                self._args[n] = growth_input(self._check.problem, n, self._check.seed)
            except InternalError:
                if self._args or n == self._growth.max_n:
                    raise
            else:
                yield n

    def which(self, n: int) -> int:
        """Choose the call whose answer is judged. A solution must not know it: it could skip the work of the others."""
        return zlib.crc32(f"{self._check.seed}:{n}".encode()) % self._growth.calls

    def time_reference(self, n: int) -> Timing:
        """Time the reference on a size, with the value of the call that is judged. Raises `BankFaultError`."""
        try:
            return self._check.session.reference.time(self[n], self._growth.calls, self.which(n))
        except BankFaultError as error:
            raise BankFaultError(
                f"on the growth input of size {n:,} {error.message}", where=error.where, line=error.line
            ) from None

    def failure(self, n: int, why: str) -> Finding | None:
        """Return the finding of a timing that was stopped; None if only its size is to blame, or one call passes."""
        if why == "memory" or self._check.session.language.faults.is_too_deep(why):
            return None
        judgment = self._check.try_one(self[n])
        return finding_at(n, judgment) if judgment.failed else None


def finding_at(n: int, judgment: Judgment) -> Finding:
    """Make the finding of a failure on the input of a size."""
    return Finding(Stage.GROWTH, judgment, note=f"The growth input of size {n:,}.")
