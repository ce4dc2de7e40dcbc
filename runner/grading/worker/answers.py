"""Turns a worker's answer into an outcome. The worker runs untrusted code, so its answers are checked."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Args, Plain
from runner.grading.compare import identical
from runner.grading.worker.faults import FaultReader, name_of, truncated
from runner.grading.worker.outcome import Answer, CallOutcome, Stop
from runner.grading.worker.start import WorkerSpec
from runner.sandbox.wire.canonical_form import canonicalizer

_SCALARS = (int, float, bool, str, type(None))
_LONGEST = 400
"""Characters of a warning, or of what kept a call from acting."""

_KINDS = frozenset({"value", "raise", "memory", "exit"})


class AnswerReader:
    """Turns the answers of one problem's worker into outcomes. The answers of the bank's worker are trusted."""

    def __init__(self, spec: WorkerSpec, faults: FaultReader) -> None:
        self._is_trusted = spec.role == "bank"
        self._call_spec = call_spec = spec.call_spec
        self._faults = faults
        is_node = call_spec["returns_node_of"] and not call_spec["in_place"]
        self._value = _scalar if is_node else canonicalizer(call_spec["answer"])
        self._returned = canonicalizer(call_spec["returns"])
        self._rebinds = bool(call_spec["in_place"]) and spec.language.definitions.assigns(
            spec.source, call_spec["names"], self._position()
        )
        self._methods = {name: canonicalizer(returns) for name, _, returns in call_spec["methods"]}

    def _position(self) -> int:
        return [name for name, *_ in self._call_spec["params"]].index(self._call_spec["in_place"])

    def outcome(self, answer: Answer | Stop, args: Args, printed: str, known: Plain = None) -> CallOutcome:
        """Make the outcome of a call. If an answer's value does not have its type, the worker did not write it.

        `known` is a canonical value that is probably the answer's: an identical value needs no further checks.
        """
        if isinstance(answer, Answer) and answer.kind == "value" and not answer.extras:
            if self._is_trusted:
                return CallOutcome("value", answer.value, printed=printed, seconds=answer.nanoseconds / 1e9)
            if known is not None and identical(known, answer.value):
                return CallOutcome("value", known, printed=printed, seconds=answer.nanoseconds / 1e9)
        if isinstance(answer, Answer) and answer.kind in _KINDS:
            try:
                return self._answered(answer, args, printed)
            except ValueError as error:
                answer = Stop("protocol", f"the solution has answered in the worker's name ({error})")
        elif isinstance(answer, Answer):
            answer = Stop("protocol", "the solution has answered in the worker's name")
        fault = self._faults.stopped(answer.kind, answer.message, answer.trace)
        return CallOutcome(answer.kind, printed=printed, fault=fault, busy=answer.busy, asleep=answer.asleep)

    def _answered(self, answer: Answer, args: Args, printed: str) -> CallOutcome:
        extras = answer.extras
        has_value = answer.kind == "value" and "wrong_type" not in extras
        return CallOutcome(
            kind=answer.kind,
            value=self._plain(answer, args) if has_value or answer.value is not None else None,
            wrong_type=extras.get("wrong_type", ""),
            text=extras.get("text", ""),
            returned=self._returned(extras["returned"]) if "returned" in extras else None,
            mutated={name: str(text) for name, text in extras.get("mutated", {}).items()},
            shares_nodes=extras.get("shares_nodes", False),
            foreign_node=extras.get("foreign_node", False),
            rebound=self._rebinds and extras.get("unchanged", False),
            printed=printed,
            fault=self._faults.fault(extras["fault"]) if "fault" in extras else None,
            call_index=extras.get("call_index"),
            warnings=_warnings(extras.get("warnings", [])),
            hindered={index: truncated(str(said), _LONGEST) for index, said in extras.get("hindered", {}).items()},
            seconds=answer.nanoseconds / 1e9,
        )

    def _plain(self, answer: Answer, args: Args) -> Plain:
        if self._call_spec["kind"] != "class":
            return self._value(answer.value)
        calls = args["calls"]
        if type(answer.value) is not list or len(answer.value) > len(calls):
            raise ValueError("not one value for each call")
        return [self._methods[call[0]](value) for call, value in zip(calls, answer.value, strict=False)]


def _warnings(reported: list[Any]) -> tuple[tuple[str, str], ...]:
    if not all(type(each) is list and len(each) == 2 for each in reported):
        raise ValueError("no warning has this form")
    return tuple((name_of(kind), truncated(str(text), _LONGEST)) for kind, text in reported)


def _scalar(value: Any) -> Any:
    if not isinstance(value, _SCALARS):
        raise ValueError("a node's value is not a scalar")  # noqa: TRY004  # a forged answer is one kind of error
    return value
