"""How a worker comes to life: its command, its settings, and its first words: which fences it has put up."""

from __future__ import annotations

import json
import marshal
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import runner.sandbox
from runner.bank.model import Limits
from runner.grading.entry import Entry
from runner.grading.isolation import IsolationStatus, bubblewrap, status_of
from runner.grading.worker_process import Gone, Silent, WorkerProcess

SANDBOX = Path(runner.sandbox.__path__[0])
START_SECONDS = 20.0
"""Far more than any start takes; a program that is silent for so long is no Python."""

MARSHAL_VERSION = 2
"""Readable by every Python, and without the table of references that later versions keep."""


@dataclass(frozen=True, slots=True)
class WorkerSpec:
    """What a worker is to run. `role` is learner or bank; only the bank's is told the problem's own checker."""

    entry: Entry
    source: bytes
    filename: str
    role: str
    limits: Limits
    python: str = sys.executable
    layer: str = "auto"


class NotStartedError(Exception):
    """The interpreter cannot run a worker; the message says which and why."""


def launch(spec: WorkerSpec) -> WorkerProcess:
    """Start the process and tell it what to do, without waiting. Raises `NotStartedError`."""
    command = [spec.python, "-P", "-s", "-S", "-B", str(SANDBOX / "__main__.py")]
    wrapper = bubblewrap(command) if spec.layer == "L2" else None
    try:
        process = WorkerProcess([*(wrapper or ()), *command], wrapped=wrapper is not None)
    except OSError as error:
        raise NotStartedError(f"{spec.python} cannot be started: {error.strerror}") from None
    with suppress(Gone, Silent):  # what it has to say for itself is read where its first answer is waited for
        process.send(marshal.dumps(_settings(spec), MARSHAL_VERSION), START_SECONDS)
    return process


def _settings(spec: WorkerSpec) -> dict[str, Any]:
    entry = dict(spec.entry)
    checker = entry.pop("valid", None)
    extra = _sortedcontainers(spec.source)
    return {
        "entry": entry,
        "source": spec.source,
        "filename": spec.filename,
        "checker": checker if spec.role == "bank" else None,
        "layer": spec.layer,
        "memory_mb": spec.limits.memory_mb,
        "cpu_seconds": spec.limits.seconds + START_SECONDS,
        "parent": os.getpid() if spec.layer != "L2" else 0,
        "extra": extra,
        "readable": [str(SANDBOX), spec.filename, *([extra] if extra else [])],
    }


def _sortedcontainers(source: bytes) -> str | None:
    """Where the one library is that LeetCode has and Python has not; looked for where it may be meant."""
    found = find_spec("sortedcontainers") if b"orted" in source else None
    return str(Path(found.origin).parent) if found and found.origin else None


def greeting(process: WorkerProcess, spec: WorkerSpec) -> IsolationStatus:
    """Wait for the worker's first words: the fences that it has put up. Raises `NotStartedError`."""
    try:
        told = json.loads(process.receive(START_SECONDS))
        status = status_of(told["fences"], asked=spec.layer, python=told["python"], wrapped=process.wrapped)
    except (Gone, Silent, ValueError, KeyError, TypeError):
        said = process.printed().strip().splitlines()
        because = f": {said[-1]}" if said else ""
        raise NotStartedError(
            f"{spec.python} cannot run solutions; drill needs Python 3.11 or later{because}"
        ) from None
    process.fences.update(fence.name for fence in status.fences if fence.holds)
    return status
