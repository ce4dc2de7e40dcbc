"""What may come of a request: an answer of the worker, or a stop instead; and the outcome that is made of either."""

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
    """What became of one call. A tuple, since many thousands are made in a check.

    kind: value, raise, timeout, memory, exit, crash (a signal), protocol (the worker was broken from inside).
    value: the plain, canonical value (for `in_place` the argument after the call; for a class one value for each call
    up to the first that failed, which `call_index` points to). wrong_type: why there is no value, as a sentence, with
    `text` showing what was returned instead; with `in_place`, `text` is what was returned beside it.
    returned: the plain returned value where an `in_place` problem asks for one as well.
    mutated: arguments to be kept that were changed, with what they look like now. node_index: where in the argument's
    structure a returned node is.
    rebound: the `in_place` argument is unchanged, and the solution assigns to its name.
    busy: whether CPU time was used when the time ran out; asleep: whether the solution waited for something instead.
    seconds: CPU time of the call, as the worker says.
    threads: how many threads are left running when it is over; overrun: whether the worker had to end because of them.
    """

    kind: str
    value: Plain = None
    wrong_type: str = ""
    text: str = ""
    returned: Plain = None
    mutated: Mapping[str, str] = MappingProxyType({})
    shares_nodes: bool = False
    foreign_node: bool = False
    node_index: int | None = None
    rebound: bool = False
    printed: str = ""
    fault: Fault | None = None
    call_index: int | None = None
    busy: bool = False
    asleep: bool = False
    seconds: float = 0.0
    threads: int = 0
    overrun: bool = False

    @property
    def complaint(self) -> str:
        """Say in a clause why there is no value."""
        return f"{self.fault.type}: {self.fault.message}" if self.fault else self.wrong_type or self.kind


class Timing(NamedTuple):
    """So many calls on equal arguments.

    outcome: what one of them came to, with the CPU seconds of all of them as the worker says.
    cpu: the CPU seconds of the worker meanwhile, with all that it does besides, as the system says; None where it does
    not.
    """

    outcome: CallOutcome
    cpu: float | None = None


@record
class Stop:
    """Why no answer came: timeout, exit, crash, memory or protocol; `trace` tells where the solution was."""

    kind: str
    message: str
    trace: str = ""
    busy: bool = False
    asleep: bool = False


class Answer(NamedTuple):
    """An answer whose form was checked; its value was not yet."""

    number: int
    place: int
    kind: str
    value: Any
    nanoseconds: int
    printed: int
    extras: dict[str, Any]


_JSON = json.JSONDecoder()
_LONGEST = 10**15
"""Nanoseconds beyond any call's."""

_FORM = [int, int, str, int, int, dict]
_EXTRAS: dict[str, tuple[type, ...]] = {
    "wrong_type": (str,),
    "text": (str,),
    "mutated": (dict,),
    "shares_nodes": (bool,),
    "foreign_node": (bool,),
    "node_index": (int,),
    "unchanged": (bool,),
    "call_index": (int,),
    "threads": (int,),
    "fault": (dict,),
    "returned": (object,),
    "what": (str,),
    "found": (list,),
}


def parse(frame: bytes) -> Answer:
    """Read a frame. Raises `ValueError` for one that no worker sends."""
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
"""Bytes of an answer that are always read, and how many times as long as the expected one it may be beyond that."""

_HEAD = re.compile(rb'\[(\d{1,15}),(\d{1,15}),"value",')
_TAIL = re.compile(rb",(\d{1,15}),(\d{1,15}),\{[^{}]*\}\]\Z")
_LONGEST_TAIL = 2_000
_SHOWN = 60


def is_far_larger(frame: bytes, expected: Plain) -> bool:
    """Whether an answer is so long that it cannot be what is expected: to read nine million numbers takes minutes."""
    return len(frame) > LARGE and len(frame) > FAR * _length(expected)


def _length(value: Plain) -> int:
    return len(json.dumps(value, separators=(",", ":")))


def outline(frame: bytes) -> Answer:
    """Read all of a frame but its value. Raises `ValueError` for one that no worker sends."""
    head, tail = _HEAD.match(frame), _TAIL.search(frame, len(frame) - _LONGEST_TAIL)
    if head is None or tail is None:
        raise ValueError("no answer has this form")
    text = frame[head.end() : head.end() + _SHOWN].decode("ascii").replace(",", ", ") + "…"
    said = f"returned a value of {len(frame) / 1e6:,.0f} MB, far more than the answer"
    return Answer(
        int(head[1]), int(head[2]), "value", None, int(tail[1]), int(tail[2]), {"wrong_type": said, "text": text}
    )
