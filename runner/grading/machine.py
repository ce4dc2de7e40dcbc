"""What runs code: the interpreter and the layer of isolation that are requested, and the workers that use them."""

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
    """What runs the learner's code: the interpreters, and the requested layer of isolation."""

    python: str = sys.executable
    layer: str = "auto"
    node: str = "node"

    def interpreter_of(self, language: Language) -> str:
        """Return the interpreter that runs solutions in this language."""
        found: str = getattr(self, language.setting)
        return found


def worker_for(
    problem: Problem,
    machine: Machine,
    source: bytes,
    filename: str,
    role: str,
    language: Language,
    *,
    traced: bool = False,
) -> Worker:
    """Make a worker without starting it. Both roles use the same interpreter, so that their times can be compared."""
    return Worker(
        WorkerSpec(
            call_spec=call_spec_of(problem, language),
            source=source,
            filename=filename,
            role=role,
            limits=problem.limits,
            interpreter=machine.interpreter_of(language),
            layer=machine.layer,
            traced=traced,
        )
    )
