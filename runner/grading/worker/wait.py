"""Waits for an answer with a fair clock: a worker that does not get the CPU has more time, one that hangs does not."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence

from runner.bank.model import Plain
from runner.grading.worker.isolation import MEMORY
from runner.grading.worker.outcome import Answer, Stop, is_far_larger, outline, parse
from runner.grading.worker.process import Gone, Silent, WorkerProcess
from runner.grading.worker.system import resident_mb, usage_of

_BROKEN = 70
"""The worker's exit code after the solution has broken something that the worker itself needs."""

_FIRST_LOOK = 0.05
_MAX_STRETCH = 4
_WATCH = 0.2
_LAST_WORDS = 1.0
"""Seconds that a stopped worker gets to write its trace, which takes far less."""

_FULL = 0.9
"""The share of its memory with which a worker does little more than to collect garbage."""

_LEAST_WAIT = 0.02
_ASLEEP = 0.001
"""Seconds of CPU: a worker that has used less between two looks, and is not runnable, waits for something."""


def answer_to(process: WorkerProcess, number: int, seconds: float, expected: Sequence[Plain] = ()) -> Answer | Stop:
    """Wait for the only answer to a request."""
    return answers_to(process, number, range(1), seconds, expected)[0]


def answers_to(
    process: WorkerProcess, number: int, cases: range, seconds: float, expected: Sequence[Plain]
) -> list[Answer | Stop]:
    """Wait for the answer to the first of these cases. Returns it, and the others that have come, up to a stop.

    An answer to any other case was forged by the solution. `expected` has a value for each case of the request, or
    none: the value of an answer that is far larger than the expected one is not parsed.
    """
    frames = wait(process, seconds, len(cases))
    if isinstance(frames, Stop):
        return [frames]
    found: list[Answer | Stop] = []
    for index, frame in zip(cases, frames, strict=False):
        try:
            answer = outline(frame) if expected and is_far_larger(frame, expected[index]) else parse(frame)
        except ValueError as error:
            return [*found, Stop("protocol", f"the solution has written to the worker's own pipe ({error})")]
        if answer.number != number or answer.place != index:
            return [*found, Stop("protocol", "the solution has answered in the worker's name")]
        found.append(answer)
    return found


def wait(process: WorkerProcess, seconds: float, most: int) -> list[bytes] | Stop:
    """Wait for an answer. A worker that is runnable and does not get the CPU is given up to five times as long."""
    first_look = min(_FIRST_LOOK, seconds / 4)
    try:
        try:
            return process.receive(first_look, most)
        except Silent:
            return _wait_longer(process, seconds, seconds - first_look)
    except Gone:
        return _death(process)
    except ValueError as error:
        return Stop("protocol", f"the solution has written to the worker's own pipe ({error})")


def _wait_longer(process: WorkerProcess, seconds: float, left: float) -> list[bytes] | Stop:
    """Wait until the worker has used the time on its own CPU clock, or sleeps, or five times the time is over."""
    give_up = time.monotonic() + left + _MAX_STRETCH * seconds
    first = last = usage_of(process.worker_pid)
    lacking = left
    while True:
        try:
            return _receive_watching(process, min(left, max(give_up - time.monotonic(), 0)))
        except Silent:
            now = usage_of(process.worker_pid)
        if first is None or last is None or now is None:
            return _timeout(process, seconds, busy=True, asleep=False)
        missing = lacking - (now.cpu - first.cpu)
        is_asleep = not now.runnable and now.cpu - last.cpu < _ASLEEP
        if missing <= 0 or is_asleep:
            return _timeout(process, seconds, busy=not is_asleep, asleep=is_asleep)
        if time.monotonic() >= give_up:
            return _timeout(process, seconds, busy=False, asleep=False)
        last, left = now, max(missing, _LEAST_WAIT)


def _receive_watching(process: WorkerProcess, seconds: float) -> list[bytes] | Stop:
    """Wait, and watch the worker's memory if the system does not limit it."""
    deadline = time.monotonic() + seconds
    while MEMORY not in process.fences:
        try:
            return process.receive(min(_WATCH, deadline - time.monotonic()))
        except Silent:
            if resident_mb(process.worker_pid) > process.memory_mb:
                return Stop("memory", f"more than {process.memory_mb} MiB")
            if time.monotonic() >= deadline:
                raise
    return process.receive(seconds)


def _timeout(process: WorkerProcess, seconds: float, *, busy: bool, asleep: bool) -> Stop:
    program = process.language.worker
    try:
        os.kill(process.worker_pid, program.TRACE_SIGNAL)
    except ProcessLookupError:
        return _death(process)
    if not program.LIMITS_MEMORY and resident_mb(process.worker_pid) > _FULL * process.memory_mb:
        return Stop("memory", f"more than {process.memory_mb} MiB", busy=busy)
    trace = process.trace(_LAST_WORDS if program.TRACE_SIGNAL else 0)
    return Stop("timeout", f"no answer within {seconds:.2g} s", trace, busy=busy, asleep=asleep)


def _death(process: WorkerProcess) -> Stop:
    code = process.exit_code(_LAST_WORDS)
    trace = process.trace(0)
    if code is None:
        return Stop("protocol", "the solution has closed the worker's own pipe", trace)
    if code == _BROKEN:
        return Stop("protocol", "the solution has broken the worker it runs in", trace)
    if code >= 0:
        return Stop("exit", f"the process ended with exit code {code}", trace)
    if -code == signal.SIGXCPU:
        return Stop("timeout", "more CPU time than a call is given", trace, busy=True)
    is_full = not process.language.worker.LIMITS_MEMORY and process.peak_mb > _FULL * process.memory_mb
    if is_full or process.language.faults.is_out_of_memory(trace, process.output.text()):
        return Stop("memory", "the memory limit", trace)
    return Stop("crash", f"the process was ended by {_signal_name(-code)}", trace)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
