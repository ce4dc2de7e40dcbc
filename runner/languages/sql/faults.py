"""Interprets the engine's errors. A query has no frames, and no placeholder that raises."""

from __future__ import annotations

from collections.abc import Sequence

UNWRITTEN = "NoQueryError"
"""What the worker raises for a stub as it was made."""


def lines(text: str) -> list[str]:
    """Split a query into lines."""
    return text.splitlines()


def frames_in(trace: str, filename: str) -> Sequence[tuple[int, str]]:
    """Return nothing: a query has no frames."""
    del trace, filename
    return ()


def is_unwritten(exception: str) -> bool:
    """Whether there are only the comments of a stub."""
    return exception == UNWRITTEN


def is_refused(exception: str) -> bool:
    """Whether the guard or the engine refused a query of right syntax, or there is no query."""
    return exception in ("RefusedQueryError", UNWRITTEN)


def is_missing_package(exception: str) -> bool:
    """Return False: a query imports nothing."""
    del exception
    return False


def is_too_deep(exception: str) -> bool:
    """Whether a query nests deeper than its parser allows."""
    return exception == "RecursionError"


def note(exception: str) -> str:
    """Return nothing: the engine's words explain themselves."""
    del exception
    return ""


def newer(exception: str, message: str, line: str, version: str) -> str:
    """Return nothing: there is one engine for everybody."""
    del exception, message, line, version
    return ""


def waits_for_input(exception: str, line: str) -> bool:
    """Return False: a query reads no input."""
    del exception, line
    return False


def is_out_of_memory(trace: str, output: str) -> bool:
    """Whether the process has died because no memory was left."""
    return "bad_alloc" in output or "MemoryError" in trace or "Out of Memory" in output
