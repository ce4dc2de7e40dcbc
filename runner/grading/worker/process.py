"""The worker as a process: starts it, sends and receives frames, drains its output, ends it and all that it started."""

from __future__ import annotations

import os
import select
import subprocess
import time
import weakref
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from runner.grading.worker.isolation import NO_PROCESSES
from runner.grading.worker.output import WorkerOutput
from runner.grading.worker.system import innermost, kill_group, kill_marked, peak_mb

if TYPE_CHECKING:
    from runner.languages.language import Language

MAX_FRAME = 40 * 1024 * 1024
_CHUNK = 1 << 18
_GLANCE = 0.1
_PAUSE = 0.02
_NAP = 0.001


class Gone(Exception):  # noqa: N818  # an end, not an error
    """The worker has closed its end of a pipe: it is dead or dying."""


class Silent(Exception):  # noqa: N818  # the end of a wait, not an error
    """The worker has not answered within the time."""


class WorkerProcess:
    """One process and its five pipes: requests, answers, bell, output and traces. `end` ends all its processes.

    `fences` are the names of the fences in force, once they are known. If one of them forbids processes, `end` does not
    search for any. `peak_mb` is the most memory that it has had, once it has ended; 0 if that is not known.
    """

    def __init__(self, command: Sequence[str], memory_mb: int, language: Language, wrapper: str = "") -> None:
        """Start it. Raises `OSError` if the program cannot be started. `wrapper` names a program around the worker."""
        self.memory_mb = memory_mb
        self.peak_mb = 0.0
        self.language = language
        self.wrapper = wrapper
        self.mark = f"DRILL_WORKER={os.urandom(8).hex()}"
        request_end, self._requests = os.pipe()
        self._answers, answer_end = os.pipe()
        self._bell, bell_end = os.pipe()
        output, output_end = os.pipe()
        self._traces, trace_end = os.pipe()
        theirs = (request_end, answer_end, bell_end, trace_end)
        ours = (self._requests, self._answers, self._bell, output, self._traces)
        try:
            self._process = subprocess.Popen(  # noqa: S603  # the interpreter and our own folder
                [*command, *map(str, theirs)],
                stdin=subprocess.DEVNULL,
                stdout=output_end,
                stderr=output_end,
                pass_fds=theirs,
                env=self._environment(),
                cwd="/",
                start_new_session=True,
            )
        except BaseException:
            _close(ours)
            raise
        finally:
            _close((*theirs, output_end))
        self.fences: set[str] = set()
        self.end = weakref.finalize(self, _end, self._process, ours, self.mark, self.fences)
        for descriptor in ours:
            os.set_blocking(descriptor, False)
        self._poll = select.poll()
        self._poll.register(self._bell, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        self.output = WorkerOutput(output, self._poll)
        self._received = bytearray()
        self._is_half = False

    def _environment(self) -> dict[str, str]:
        """Make the worker's environment, which has no variable of the learner's shell."""
        name, _, value = self.mark.partition("=")
        return {**self.language.worker.environment(), name: value}

    @property
    def worker_pid(self) -> int:
        """The process that runs the solution: the one that was started, or the innermost one inside of a wrapper."""
        return innermost(self._process.pid) if self.wrapper else self._process.pid

    def exit_code(self, seconds: float) -> int | None:
        """Return the exit code of the process; None if it does not end within the time."""
        deadline = time.monotonic() + seconds
        while (code := self._ended()) is None:
            if time.monotonic() > deadline:
                return None
            time.sleep(_NAP)
        # A wrapper reports a signal as a shell does: 128 and the number of the signal.
        return 128 - code if self.wrapper and code > 128 else code

    def _ended(self) -> int | None:
        """Return the code of the process if it has ended, and remember how much memory it had. None if it runs."""
        if self._process.returncode is None:
            pid, status, usage = os.wait4(self._process.pid, os.WNOHANG)
            if pid:
                self._process.returncode = os.waitstatus_to_exitcode(status)
                self.peak_mb = peak_mb(usage)
        return self._process.returncode

    def send(self, body: bytes, seconds: float) -> None:
        """Send one request. Raises `Gone`, or `Silent` if the worker does not read it within the time."""
        frame = memoryview(len(body).to_bytes(4, "big") + body)
        deadline = time.monotonic() + seconds
        while frame:
            try:
                frame = frame[os.write(self._requests, frame) :]
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise Silent from None
                select.select([self.output.descriptor], [self._requests], [], _GLANCE)
                self.output.drain()
            except OSError:
                raise Gone from None

    def receive(self, seconds: float, most: int = 1) -> list[bytes]:
        """Wait for an answer. Returns it and those that came with it, at most `most`.

        Raises `Gone` or `Silent`. Raises `ValueError` for bytes that are no frame, after the frames before them were
        returned.
        """
        deadline = time.monotonic() + seconds
        while not (frames := self._frames(most)):
            left = deadline - time.monotonic()
            if left <= 0:
                raise Silent
            self._listen()
            ready = [descriptor for descriptor, _ in self._poll.poll(min(left, _GLANCE) * 1000 + 1)]
            if self.output.descriptor in ready:
                self.output.drain()
            if self._bell in ready:
                self._hear()
            # The pipes alone do not say that it is dead: a process that it has left behind may keep them open.
            is_dead = not ready and self._ended() is not None and not self._poll.poll(0)
            if not self._read_answers() and is_dead:
                raise Gone
        return frames

    def _listen(self) -> None:
        """Poll the pipe of answers while a frame is incomplete, otherwise the bell alone."""
        is_half = bool(self._received)
        if is_half and not self._is_half:
            self._poll.register(self._answers, select.POLLIN)
        elif self._is_half and not is_half:
            self._poll.unregister(self._answers)
        self._is_half = is_half

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            if not os.read(self._bell, _CHUNK):
                self._poll.unregister(self._bell)

    def _frames(self, most: int) -> list[bytes]:
        """Remove the complete frames from the buffer, and return them."""
        frames: list[bytes] = []
        received, start = self._received, 0
        while len(frames) < most and len(received) >= start + 4:
            size = int.from_bytes(received[start : start + 4], "big")
            if not 2 <= size <= MAX_FRAME:
                if frames:
                    break
                raise ValueError(f"a frame of {size} bytes")
            end = start + 4 + size
            if len(received) < end:
                break
            frames.append(bytes(received[start + 4 : end]))
            start = end
        del received[:start]
        return frames

    def _read_answers(self) -> bool:
        """Read what has arrived, and return whether there was anything. Raises `Gone` at the end of the pipe."""
        try:
            chunk = os.read(self._answers, _CHUNK)
        except BlockingIOError:
            return False
        if not chunk:
            raise Gone
        self._received += chunk
        return True

    def trace(self, seconds: float) -> str:
        """Read what faulthandler has written, after waiting up to `seconds` for its first bytes."""
        select.select([self._traces], [], [], seconds)
        found = b""
        with suppress(BlockingIOError):
            while len(found) < _CHUNK and (chunk := os.read(self._traces, _CHUNK)):
                found += chunk
                select.select([self._traces], [], [], _PAUSE)
        return found.decode("utf-8", "replace")


def _end(process: subprocess.Popen[bytes], descriptors: tuple[int, ...], mark: str, fences: set[str]) -> None:
    kill_group(process.pid)
    process.wait()
    _close(descriptors)
    if NO_PROCESSES not in fences:
        kill_marked(mark)


def _close(descriptors: Sequence[int]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
