"""Interprets JavaScript's errors, and the frames that the worker's second thread writes."""

from __future__ import annotations

import re

_FRAME = re.compile(r"^(\d+) (.+)$", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_READS = re.compile(r"\bstdin\b|\breadline\b|\bprompt\s*\(|readFileSync\s*\(\s*0")
_ONE_FILE = (
    "A solution is one file. Node's own modules can be loaded with `require`; `Queue`, `Deque`, `PriorityQueue` and "
    "lodash's most common functions (`_`) are there without it."
)
_ONE_COMPONENT = "A component is one file. It can import `react` and `react-dom`; styles (`.css`) are ignored."
_OF_COMPONENT = "ImportError"
"""The name of the error of an import in a component; `require` in a function throws a plain `Error`."""


def lines(text: str) -> list[str]:
    """Split a source text into lines, as JavaScript counts them."""
    return _LINE_END.split(text)


def frames_in(trace: str, filename: str) -> list[tuple[int, str]]:  # noqa: ARG001  # it holds no other file's frames
    """Read the frames in a trace: line and function, innermost first."""
    return [(int(line), function) for line, function in _FRAME.findall(trace)]


def is_unwritten(exception: str) -> bool:
    """Whether it comes from the placeholder line of a stub."""
    return exception == "NotWritten"


def is_refused(exception: str) -> bool:
    """Return False: whatever is valid is run."""
    del exception
    return False


def is_missing_package(exception: str) -> bool:
    """Whether it says that a package is not there."""
    return "MODULE_NOT_FOUND" in exception


def is_too_deep(exception: str) -> bool:
    """Whether it means that a recursion was too deep."""
    return exception == "RangeError"


def note(exception: str) -> str:
    """Explain a `require` or an `import` that failed."""
    if not is_missing_package(exception):
        return ""
    return _ONE_COMPONENT if exception.startswith(_OF_COMPONENT) else _ONE_FILE


def newer(exception: str, message: str, line: str, version: str) -> str:  # noqa: ARG001  # Node's own words are enough
    """Return "": Node says itself what it does not know."""
    return ""


def waits_for_input(exception: str, line: str) -> bool:  # noqa: ARG001  # whatever it is, the line says it
    """Whether the line reads input, which nobody types."""
    return _READS.search(line) is not None


def is_out_of_memory(trace: str, output: str) -> bool:  # noqa: ARG001  # Node writes to its standard error
    """Whether Node has reported that there was no memory left."""
    return "out of memory" in output or "Allocation failed" in output
