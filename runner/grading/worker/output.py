"""What a worker prints: drained so that it never blocks, kept up to a limit, told apart by request and case."""

from __future__ import annotations

import os
import select
from contextlib import suppress

MAX_PRINTED = 64 * 1024
"""Bytes of output that are kept of one request; the rest is drained and dropped."""

_CHUNK = 1 << 18


class WorkerOutput:
    """The parent's end of the pipe that is the worker's stdout and stderr."""

    def __init__(self, descriptor: int, poll: select.poll) -> None:
        self.descriptor = descriptor
        self._poll = poll
        self._kept = bytearray()

    def drain(self) -> bool:
        """Take one chunk, and say whether there was any: a flood must not keep the clock from being seen."""
        try:
            chunk = os.read(self.descriptor, _CHUNK)
        except BlockingIOError:
            return False
        if not chunk:
            with suppress(KeyError):
                self._poll.unregister(self.descriptor)
        self._kept += chunk[: MAX_PRINTED - len(self._kept)]
        return bool(chunk)

    def forget(self) -> None:
        """Drop what was printed so far: what comes now belongs to the next request."""
        self._drain_all()
        self._kept.clear()

    def text(self, since: int = 0, until: int | None = None) -> str:
        """Give what was printed since `forget`, between two positions in it."""
        self._drain_all()
        return self._kept[since:until].decode("utf-8", "replace")

    def _drain_all(self) -> None:
        # A pipe holds less than a chunk; more than a few of them come only from a flood that goes on.
        for _ in range(4):
            if not self.drain():
                return
