"""The results of a request: an answer of the worker, or a stop instead, and the outcome that is made of either."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from runner.bank.model import Plain
from runner.grading.report import Fault
from runner.record import record


class CallOutcome(NamedTuple):
    """The outcome of one call. A tuple, because a check makes many thousands of them.

    kind: value, raise, timeout, memory, exit, crash (a signal), protocol (the solution has broken the worker), threads
    or output (too much of it in the whole check).
    value: the plain, canonical value. For `in_place`, it is the argument after the call; for a class, it has one value
    for each call before the first one that failed, which has the index `call_index`.
    wrong_type: why there is no value, as a sentence; `text` then shows what was returned instead. Otherwise, with
    `in_place`, `text` shows what the function returned.
    returned: the plain returned value, if an `in_place` problem requires one too.
    mutated: the arguments that had to stay as they were and were changed, each with a text of its new value.
    rebound: the `in_place` argument is unchanged, and the solution assigns to its name.
    busy: the solution was computing when the time ran out; asleep: it was waiting for something.
    seconds: CPU time of the call, as the worker reports it.
    warnings: what the library that runs a component has warned about since the last answer: a kind and a sentence each.
    hindered: what kept a call from acting, such as an element that was not on the screen, by the index of the call.
    threads: the number of threads that still run after the call; overrun: the worker was ended because of them.
    """

    kind: str
    value: Plain = None
    wrong_type: str = ""
    text: str = ""
    returned: Plain = None
    mutated: Mapping[str, str] = MappingProxyType({})
    shares_nodes: bool = False
    foreign_node: bool = False
    rebound: bool = False
    printed: str = ""
    fault: Fault | None = None
    call_index: int | None = None
    busy: bool = False
    asleep: bool = False
    seconds: float = 0.0
    warnings: tuple[tuple[str, str], ...] = ()
    hindered: Mapping[str, str] = MappingProxyType({})
    threads: int = 0
    overrun: bool = False

    @property
    def complaint(self) -> str:
        """A clause that says why there is no value."""
        return f"{self.fault.type}: {self.fault.message}" if self.fault else self.wrong_type or self.kind


class Timing(NamedTuple):
    """The timing of one or more calls on equal arguments.

    outcome: the outcome of one of the calls, with the CPU seconds of all of them, as the worker reports them.
    cpu: the CPU seconds of the whole worker process in that time, as the system reports them; None if it does not.
    """

    outcome: CallOutcome
    cpu: float | None = None


@record
class Stop:
    """Why no answer came: timeout, exit, crash, memory or protocol. `trace` shows where the solution was."""

    kind: str
    message: str
    trace: str = ""
    busy: bool = False
    asleep: bool = False


class Answer(NamedTuple):
    """An answer whose form was checked, but not its value."""

    number: int
    place: int
    kind: str
    value: Any
    nanoseconds: int
    printed: int
    extras: dict[str, Any]


_JSON = json.JSONDecoder()
_LONGEST = 10**15
"""More nanoseconds than any call takes: eleven days."""

_FORM = [int, int, str, int, int, dict]
_EXTRAS: dict[str, tuple[type, ...]] = {
    "wrong_type": (str,),
    "text": (str,),
    "mutated": (dict,),
    "shares_nodes": (bool,),
    "foreign_node": (bool,),
    "unchanged": (bool,),
    "call_index": (int,),
    "warnings": (list,),
    "hindered": (dict,),
    "threads": (int,),
    "fault": (dict,),
    "returned": (object,),
    "what": (str,),
    "found": (list,),
    "notes": (list,),
    "unordered": (bool,),
}


def parse(frame: bytes) -> Answer:
    """Parse a frame. Raises `ValueError` for a frame that no worker sends."""
    text = frame.decode("ascii")
    try:
        body, end = _JSON.raw_decode(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if end != len(text):
        raise ValueError("more than one answer")
    if type(body) is not list or len(body) != 7 or list(map(type, body[:3] + body[4:])) != _FORM:
        raise ValueError("no answer has this form")
    answer = Answer._make(body)
    if not 0 <= answer.nanoseconds < _LONGEST:
        raise ValueError("no call takes so long")
    for name, value in answer.extras.items():
        if name not in _EXTRAS or not isinstance(value, _EXTRAS[name]):
            raise ValueError(f"no answer has {name!r} like this")
    return answer


LARGE, FAR = 1_000_000, 100
"""An answer of up to `LARGE` bytes is always parsed; a longer one only up to `FAR` times the expected length."""

_HEAD = re.compile(rb'\[(\d{1,15}),(\d{1,15}),"value",')
_TAIL = re.compile(rb",(\d{1,15}),(\d{1,15}),\{[^{}]*\}\]\Z")
_LONGEST_TAIL = 2_000
_SHOWN = 60


def is_far_larger(frame: bytes, expected: Plain) -> bool:
    """Whether an answer is so long that it cannot be the expected one. Parsing nine million numbers takes minutes."""
    return len(frame) > LARGE and len(frame) > FAR * _length(expected)


def _length(value: Plain) -> int:
    return len(json.dumps(value, separators=(",", ":")))


def outline(frame: bytes) -> Answer:
    """Parse all of a frame except its value. Raises `ValueError` for a frame that no worker sends."""
    head, tail = _HEAD.match(frame), _TAIL.search(frame, len(frame) - _LONGEST_TAIL)
    if head is None or tail is None:
        raise ValueError("no answer has this form")
    text = frame[head.end() : head.end() + _SHOWN].decode("ascii").replace(",", ", ") + "…"
    said = f"returned a value of {len(frame) / 1e6:,.0f} MB, far more than the answer"
    return Answer(
        int(head[1]), int(head[2]), "value", None, int(tail[1]), int(tail[2]), {"wrong_type": said, "text": text}
    )
