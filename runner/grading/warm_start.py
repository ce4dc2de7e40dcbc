"""What one check leaves for the next check of the same problem in the same process. It depends on no solution.

A check has the same result with it as without. Only the thread that made it may use it.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from runner.bank.model import Problem
from runner.grading.found_inputs import FoundInputs
from runner.grading.machine import Machine
from runner.grading.reference import Reference


class WarmStart:
    """The reference's worker, which stays alive, and the inputs, which are found once. A context manager.

    `inputs_folder` is the folder in which inputs are stored for other processes.
    """

    def __init__(self, problem: Problem, machine: Machine, inputs_folder: Path | None = None) -> None:
        self.problem, self.machine = problem, machine
        self.reference = Reference(problem, machine)
        self.inputs = FoundInputs(problem, inputs_folder, machine.layer)

    def __enter__(self) -> Self:
        self.reference.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.reference.__exit__(kind, error, trace)
