"""What Python's errors mean, and the traces that faulthandler writes."""

from __future__ import annotations

import re

_TRACE_LINE = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<function>.*)$', re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\r|\n")
"""Where Python ends a line; `splitlines` would end it at a form feed too."""

_READS = re.compile(r"\binput\s*\(|\bstdin\b")

_STANDARD_LIBRARY = (
    "A solution has the standard library, and sortedcontainers where that is installed. It is one file: nothing beside "
    "it can be imported."
)


def lines(text: str) -> list[str]:
    """Cut a source text into its lines, as Python counts them."""
    return _LINE_END.split(text)


def frames_in(trace: str, filename: str) -> list[tuple[int, str]]:
    """Read where a worker was from what faulthandler wrote: line and function, innermost first."""
    name = filename.encode("ascii", "backslashreplace").decode()  # as faulthandler writes it
    found = (match for match in _TRACE_LINE.finditer(trace) if match["file"] == name)
    return [(int(match["line"]), match["function"]) for match in found]


def is_unwritten(exception: str) -> bool:
    """Whether it comes from the line that a stub has in place of an answer."""
    return exception == "NotImplementedError"


def is_missing_package(exception: str) -> bool:
    """Whether it says that a package is not installed."""
    return exception == "ModuleNotFoundError"


def is_too_deep(exception: str) -> bool:
    """Whether it says that a recursion went too deep."""
    return exception == "RecursionError"


def note(exception: str) -> str:
    """Explain an import that failed."""
    return _STANDARD_LIBRARY if is_missing_package(exception) else ""


def waits_for_input(exception: str, line: str) -> bool:
    """Whether the line has failed with this exception because it reads what nobody types in."""
    return exception == "EOFError" and _READS.search(line) is not None


def is_out_of_memory(trace: str, output: str) -> bool:
    """Whether Python, or the C library under it, has said that there was no memory left."""
    return "MemoryError" in trace or "Cannot allocate memory" in output
