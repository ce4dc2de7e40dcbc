"""Starts a worker: its command, its settings, and its greeting, which says which fences it has put up."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runner.bank.budgets import Limits
from runner.grading.call_spec import CallSpec
from runner.grading.worker.isolation import MEMORY, IsolationStatus, status_of, wrapper_for
from runner.grading.worker.process import Gone, Silent, WorkerProcess
from runner.grading.worker.system import limit_data
from runner.languages import LANGUAGES
from runner.record import record

if TYPE_CHECKING:
    from runner.languages.language import Language

START_SECONDS = 20.0
"""Far more than any start takes: a program that is silent for this long is not a worker."""


@record
class WorkerSpec:
    """What a worker has to run. `role` is learner or bank; only the bank's worker gets the problem's checker.

    `libraries` are the names of libraries that it may import in addition to the standard library. `may_wrap` is False
    after the program that should wrap the worker has failed. `traced`: a program that does not say on
    a signal where it is says so itself, of a call that does not return.
    """

    call_spec: CallSpec
    source: bytes
    filename: str
    role: str
    limits: Limits
    interpreter: str = sys.executable
    layer: str = "auto"
    libraries: tuple[str, ...] = ()
    may_wrap: bool = True
    traced: bool = False

    @property
    def language(self) -> Language:
        """The language of the solution."""
        return LANGUAGES[self.call_spec["language"]]


class NotStartedError(Exception):
    """The interpreter cannot run a worker. The message says which interpreter, and why."""


def launch(spec: WorkerSpec) -> WorkerProcess:
    """Start the process and send it its settings, without waiting for it. Raises `NotStartedError`."""
    program = spec.language.worker
    libraries = program.libraries(spec.source, spec.libraries)
    try:
        command = program.command(spec.interpreter)
        readable = [*program.readable(spec.interpreter), spec.filename, *libraries]
        wrapper = wrapper_for(spec.layer, command, readable) if spec.may_wrap else None
        whole = [*(wrapper.words if wrapper else ()), *command]
        process = WorkerProcess(whole, spec.limits.memory_mb, spec.language, wrapper.name if wrapper else "")
    except OSError as error:
        raise NotStartedError(f"{spec.interpreter} cannot be started: {error.strerror}") from None
    settings = _settings(spec) | {"libraries": libraries, "readable": readable, "parent": 0 if wrapper else os.getpid()}
    with suppress(Gone, Silent):  # `greeting` finds out why
        for request in program.opening(settings, spec.interpreter):
            process.send(request, START_SECONDS)
    return process


def _settings(spec: WorkerSpec) -> dict[str, Any]:
    call_spec = dict(spec.call_spec)
    checker = call_spec.pop("valid", None)
    return {
        "call_spec": call_spec,
        "source": spec.source,
        "filename": spec.filename,
        "checker": checker if spec.role == "bank" else None,
        "layer": spec.layer,
        "traced": spec.traced,
        "memory_mb": spec.limits.memory_mb,
        "cpu_seconds": spec.limits.seconds + START_SECONDS,
    }


def greeting(process: WorkerProcess, spec: WorkerSpec) -> IsolationStatus:
    """Wait for the worker's first message: the fences that it has put up. Raises `NotStartedError`."""
    try:
        reply = json.loads(process.receive(START_SECONDS)[0])
        fences = reply["fences"]
        if not spec.language.worker.LIMITS_MEMORY:
            fences.append([MEMORY, limit_data(process.worker_pid, spec.limits.memory_mb)])
        status = status_of(fences, requested=spec.layer, version=reply["version"], wrapper=process.wrapper)
    except (Gone, Silent, ValueError, KeyError, TypeError):
        said = process.output.text().strip().splitlines()
        because = f": {said[0]}" if said else ""
        needs = spec.language.worker.NEEDS
        raise NotStartedError(f"{spec.interpreter} cannot run solutions; drill needs {needs}{because}") from None
    process.fences.update(fence.name for fence in status.fences if fence.holds)
    return status
