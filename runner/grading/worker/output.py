"""What a worker prints: drained, so that the worker never blocks, and kept up to a limit, by request and case."""

from __future__ import annotations

import os
import select
from contextlib import suppress

MAX_PRINTED = 64 * 1024
"""Bytes of output that are kept for one request; the rest is drained and dropped."""

_CHUNK = 1 << 18


class WorkerOutput:
    """The parent's end of the pipe for the worker's stdout and stderr."""

    def __init__(self, descriptor: int, poll: select.poll) -> None:
        self.descriptor = descriptor
        self._poll = poll
        self._kept = bytearray()

    def drain(self) -> bool:
        """Read one chunk, and return whether there was any. Only one, so that a flood cannot keep us from the clock."""
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
        """Drop what was printed so far: the output from now on belongs to the next request."""
        self._drain_all()
        self._kept.clear()

    def text(self, since: int = 0, until: int | None = None) -> str:
        """Return what was printed since `forget`, between two positions in it."""
        self._drain_all()
        return self._kept[since:until].decode("utf-8", "replace")

    def _drain_all(self) -> None:
        # A pipe holds less than one chunk. Only a flood that goes on has more than a few.
        for _ in range(4):
            if not self.drain():
                return
