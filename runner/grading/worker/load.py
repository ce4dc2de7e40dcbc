"""Loads a solution in a worker that was started, and says why it does not load."""

from __future__ import annotations

from runner.grading.report import Fault
from runner.grading.worker.faults import FaultReader, name_of
from runner.grading.worker.isolation import NOT_STARTED, IsolationStatus
from runner.grading.worker.outcome import Answer, Stop
from runner.grading.worker.process import WorkerProcess
from runner.grading.worker.start import NotStartedError, WorkerSpec, greeting
from runner.grading.worker.wait import answer_to
from runner.record import record


@record
class LoadFailure:
    """Why there is nothing to call.

    kind: large (nothing was started); syntax; missing (no such function or class; `found` lists those that exist);
    raise, exit, memory, timeout, crash, protocol (each while the file was run); interpreter (the configured Python
    cannot be used).
    """

    kind: str
    message: str
    fault: Fault | None = None
    found: tuple[str, ...] = ()
    printed: str = ""


_REFUSALS = frozenset({"syntax", "raise", "memory", "exit"})
"""The kinds of answers for a file that fails while it loads."""


def load(
    process: WorkerProcess, spec: WorkerSpec, faults: FaultReader, seconds: float
) -> tuple[IsolationStatus, LoadFailure | None]:
    """Wait until the worker has put up its fences and loaded the solution."""
    try:
        status = greeting(process, spec)
    except NotStartedError as error:
        return NOT_STARTED, LoadFailure("interpreter", str(error))
    return status, _failure(answer_to(process, 0, seconds), faults, process.output.text())


def _failure(answer: Answer | Stop, faults: FaultReader, printed: str) -> LoadFailure | None:
    if isinstance(answer, Stop):
        return LoadFailure(
            answer.kind, answer.message, faults.stopped(answer.kind, answer.message, answer.trace), printed=printed
        )
    if answer.kind == "loaded":
        return None
    if answer.kind == "missing":
        found = tuple(name_of(name) for name in answer.extras.get("found", ()))
        message = f"it defines no `{answer.extras.get('what')}`"
        return LoadFailure("missing", message, None, found, printed)
    if answer.kind not in _REFUSALS:
        return LoadFailure("protocol", "the solution has answered in the worker's name", printed=printed)
    try:
        fault = faults.fault(answer.extras.get("fault", {}))
    except ValueError as error:
        return LoadFailure("protocol", str(error), printed=printed)
    return LoadFailure(answer.kind, f"{fault.type}: {fault.message}".rstrip(": "), fault, printed=printed)
