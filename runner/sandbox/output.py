"""What a solution prints: a text stream over descriptor 1 that counts bytes, so that each call's part is known.

Only the first `MOST` bytes of a request are sent. The rest is dropped here, because a solution that prints without end
would otherwise wait for the parent to read it. Dropping costs a fourth of what writing costs, so that right solutions
with a forgotten `print` in a loop come to an end.
"""

from __future__ import annotations

import io
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable


MOST = 64 * 1024
"""Bytes of output that are sent for one request: more than anybody reads."""


class _Counting(io.FileIO):
    """Descriptor 1, with a count of the bytes that were written, and a limit on them: `on_full` is called beyond it."""

    count = 0
    allowed = MOST
    on_full: Callable[[], None]

    def write(self, data: Any, /) -> int:
        left = self.allowed - self.count
        if left <= 0:
            self.on_full()
            return len(data)
        written = super().write(data[:left])
        self.count += written
        return written


class _Dropping(io.TextIOWrapper):
    """A stream that drops what is written to it."""

    write = len  # type: ignore[assignment]  # it says how much was written, and no function is quicker


class Output:
    """`sys.stdout` and `sys.stderr` of the solution; both go to the same pipe, line by line."""

    def __init__(self) -> None:
        self._raw = _Counting(1, "w", closefd=False)
        self._raw.on_full = self._drop
        self._stream = io.TextIOWrapper(
            io.BufferedWriter(self._raw), encoding="utf-8", errors="backslashreplace", line_buffering=True
        )
        self._dropping = _Dropping(io.BufferedWriter(self._raw), encoding="utf-8", errors="backslashreplace")
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = self._stream  # type: ignore[misc]

    def begin(self) -> None:
        """Allow `MOST` further bytes: the next output belongs to another request."""
        self._raw.allowed = self._raw.count + MOST
        _replace(self._dropping, self._stream)

    def _drop(self) -> None:
        _replace(self._stream, self._dropping)

    def position(self) -> int:
        """Flush the stream, and return how many bytes were sent so far."""
        try:  # noqa: SIM105  # contextlib takes as long to import as everything else here
            self._stream.flush()
        except (OSError, ValueError):
            pass  # the solution has closed its own output
        return self._raw.count


def _replace(old: io.TextIOWrapper, new: io.TextIOWrapper) -> None:
    """Let the solution print to `new`, where it has not replaced `old` itself."""
    if getattr(sys, "stdout", None) is old:
        sys.stdout = new
    if getattr(sys, "stderr", None) is old:
        sys.stderr = new
