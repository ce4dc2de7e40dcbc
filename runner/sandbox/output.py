"""What a solution prints: a text stream over descriptor 1 that counts, so that each call's part is known.

Of one request only so much is sent on as somebody may look at. The rest ends here: a solution that prints without end
would wait for the other side to read it, and is slow enough as it is.
"""

from __future__ import annotations

import io
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any


MOST = 64 * 1024
"""Bytes that are sent on of one request."""


class _Counting(io.FileIO):
    """Descriptor 1, with the bytes counted that went through it, up to as many as are allowed."""

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
        """Allow as much again: what comes now belongs to another request."""
        self._raw.allowed = self._raw.count + MOST

    def position(self) -> int:
        """Send on what is still held back, and say how many bytes there were so far."""
        try:  # noqa: SIM105  # contextlib takes as long to import as all else here
            self._stream.flush()
        except (OSError, ValueError):
            pass  # the solution has closed its own output
        return self._raw.count
