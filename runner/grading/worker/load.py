"""Loads a solution in a worker that was started, and says why it does not load."""

from __future__ import annotations

from runner.grading.report import Fault
from runner.grading.worker.faults import FaultReader, name_of, truncated
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


_LONGEST_NOTE = 200


@record
class Remarks:
    """What a worker has seen in a solution while it loaded it: notes for people, and whether its rows have no order."""

    notes: tuple[str, ...] = ()
    unordered: bool = False


NO_REMARKS = Remarks()

_REFUSALS = frozenset({"syntax", "raise", "memory", "exit"})
"""The kinds of answers for a file that fails while it loads."""


def load(
    process: WorkerProcess, spec: WorkerSpec, faults: FaultReader, seconds: float
) -> tuple[IsolationStatus, LoadFailure | None, Remarks]:
    """Wait until the worker has put up its fences and loaded the solution."""
    try:
        status = greeting(process, spec)
    except NotStartedError as error:
        return NOT_STARTED, LoadFailure("interpreter", str(error)), NO_REMARKS
    answer = answer_to(process, 0, seconds)
    failure = _failure(answer, faults, process.output.text())
    return status, failure, _remarks(answer) if failure is None else NO_REMARKS


def _remarks(answer: Answer | Stop) -> Remarks:
    if isinstance(answer, Stop) or not answer.extras:
        return NO_REMARKS
    notes = tuple(truncated(str(note), _LONGEST_NOTE) for note in answer.extras.get("notes", ()))
    return Remarks(notes, bool(answer.extras.get("unordered")))


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
