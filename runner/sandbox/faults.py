"""Exceptions of a solution as plain data: the type, a message of limited length, the frames of the learner's file."""

from __future__ import annotations

from .wire.mismatch import type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, TracebackType

MAX_TEXT = 1_000
MAX_FRAMES = 20


def fault_of(error: BaseException, filename: str) -> dict[str, Any]:
    """Describe an exception. Runs its `__str__`, which may be the learner's code, and catches whatever that raises."""
    fault: dict[str, Any] = {
        "type": type_name(error).strip("`"),
        "message": _message(error),
        "frames": _frames(error.__traceback__, filename),
    }
    if isinstance(error, SyntaxError) and error.filename == filename:
        fault.update(line=_number(error.lineno), column=_number(error.offset), message=bounded(str(error.msg)))
    return fault


def _number(value: object) -> int:
    return value if type(value) is int and value > 0 else 0


def _message(error: BaseException) -> str:
    try:
        return bounded(str(error))
    except BaseException:
        return "(its message cannot be shown)"


def bounded(text: str) -> str:
    """Shorten a text that is too long for a report in its middle: the end of an error says as much as its start."""
    text = str.__str__(text)  # a subclass could lie about its length
    if len(text) <= MAX_TEXT:
        return text
    half = MAX_TEXT // 2
    return f"{text[:half]} … {text[-half:]}"


def _frames(traceback: TracebackType | None, filename: str) -> list[list[Any]]:
    """List the learner's frames, outermost first. Of a deep recursion, the first and the last ones."""
    found = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == filename:
            found.append([traceback.tb_lineno or 0, code.co_name])
        traceback = traceback.tb_next
    if len(found) > MAX_FRAMES:
        found = found[: MAX_FRAMES // 2] + found[-MAX_FRAMES // 2 :]
    return found
