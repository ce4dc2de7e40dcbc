"""What runs code: the interpreter and the layer of isolation that are asked for, and workers made by them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from runner.bank.model import Problem
from runner.grading.call_spec import call_spec_of
from runner.grading.worker.worker import Worker, WorkerSpec
from runner.record import record

if TYPE_CHECKING:
    from runner.languages.language import Language


@record
class Machine:
    """What runs the learner's code: which interpreter, and which layer of isolation is asked for."""

    python: str = sys.executable
    layer: str = "auto"


def worker_for(
    problem: Problem, machine: Machine, source: bytes, filename: str, role: str, language: Language
) -> Worker:
    """Make a worker, not yet started. Both roles run on the same interpreter, so that their times can be compared."""
    return Worker(
        WorkerSpec(
            call_spec=call_spec_of(problem, language),
            source=source,
            filename=filename,
            role=role,
            limits=problem.limits,
            python=machine.python,
            layer=machine.layer,
        )
    )
