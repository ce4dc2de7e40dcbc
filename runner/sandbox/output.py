"""What a solution prints: a text stream over descriptor 1 that counts bytes, so that each call's part is known.

Only the first `MOST` bytes of a request are sent. The rest is dropped here, because a solution that prints without end
would otherwise wait for the parent to read it.
"""

from __future__ import annotations

import io
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any


MOST = 64 * 1024
"""Bytes of output that are sent for one request: more than anybody reads."""


class _Counting(io.FileIO):
    """Descriptor 1, with a count of the bytes that were written, and a limit on them."""

    count = 0
    allowed = MOST

    def write(self, data: Any, /) -> int:
        left = self.allowed - self.count
        if left <= 0:
            return len(data)
        written = super().write(data[:left])
        self.count += written
        return written


class Output:
    """`sys.stdout` and `sys.stderr` of the solution; both go to the same pipe, line by line."""

    def __init__(self) -> None:
        self._raw = _Counting(1, "w", closefd=False)
        self._stream = io.TextIOWrapper(
            io.BufferedWriter(self._raw), encoding="utf-8", errors="backslashreplace", line_buffering=True
        )
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = self._stream  # type: ignore[misc]

    def begin(self) -> None:
        """Allow `MOST` further bytes: the next output belongs to another request."""
        self._raw.allowed = self._raw.count + MOST

    def position(self) -> int:
        """Flush the stream, and return how many bytes were sent so far."""
        try:  # noqa: SIM105  # contextlib takes as long to import as everything else here
            self._stream.flush()
        except (OSError, ValueError):
            pass  # the solution has closed its own output
        return self._raw.count
