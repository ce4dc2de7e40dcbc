"""The parent's side of a worker: a process that runs one solution (or one problem's reference) on many inputs.

The worker is never trusted: its answers are checked, the clock is kept here, and whatever it does becomes a
`CallOutcome` and leaves no process behind. An outcome other than a value or an exception ends the process; the next use
starts a new one. On Linux a worker ends with the thread that started it, so the thread that uses it has to start it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from secrets import randbelow
from types import TracebackType
from typing import Any, Self

from runner.bank.model import Args, Plain
from runner.errors import InternalError
from runner.grading.worker.answers import AnswerReader
from runner.grading.worker.faults import FaultReader
from runner.grading.worker.isolation import NOT_STARTED, Fence, IsolationStatus
from runner.grading.worker.load import NO_REMARKS, LoadFailure, Remarks, load
from runner.grading.worker.outcome import Answer, CallOutcome, Stop, Timing
from runner.grading.worker.process import Gone, Silent, WorkerProcess
from runner.grading.worker.start import NotStartedError, WorkerSpec, launch
from runner.grading.worker.system import comes_to_rest, cpu_of
from runner.grading.worker.wait import answer_to, answers_to
from runner.solutions.reading import MOST_BYTES, TOO_LARGE, is_too_large

__all__ = ["BadArgumentsError", "CallOutcome", "LoadFailure", "Timing", "Worker", "WorkerSpec"]

_SEND_SECONDS = 10.0
_RELOAD_SECONDS = 10.0
_SECONDS_PER_BYTE = 4e-7
"""Seconds for building arguments, in addition to the call: about 0.2 s for a list of 100,000 numbers."""

_MOST_THREADS = 12
"""The sleeping threads that may stay in a worker: each takes 8 MB of its memory limit."""

_NUMBERS = 10**15
"""Each request has a random number below this: nobody who has not read the request can answer it."""

_Sent = tuple[WorkerProcess, float]
"""The process to which a request went, and the seconds that its arguments may take in addition to the call."""


class BadArgumentsError(InternalError):
    """An input does not fit the types of its problem. The bank or drill is at fault, never the solution."""


class Worker:
    """One solution in its own process. Use it as a context manager, or `close` it."""

    def __init__(self, spec: WorkerSpec) -> None:
        self._spec = spec
        self._faults = FaultReader(spec.source[:MOST_BYTES], spec.filename, spec.language)
        self._reader = AnswerReader(spec, self._faults)
        self._process: WorkerProcess | None = None
        self._failure: LoadFailure | None = None
        self._status = NOT_STARTED
        self._remarks = NO_REMARKS
        self._is_loaded = False
        self._number = 0
        self._printed = 0
        self._begun: tuple[_Sent | CallOutcome, float]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the process without waiting for it, so that the caller can do other work meanwhile."""
        if self._process is None:
            self._is_loaded, self._printed, self._failure = False, 0, None
            if is_too_large(self._spec.source):
                self._failure = LoadFailure("large", TOO_LARGE)
                return
            try:
                self._process = launch(self._spec)
            except NotStartedError as error:
                self._failure = LoadFailure("interpreter", str(error))

    def close(self) -> None:
        """End the process and everything that it has started. The next use starts a new one."""
        if self._process is not None:
            self._process.end()
            self._process = None

    @property
    def status(self) -> IsolationStatus:
        """The fences in force. They are known once the solution was loaded."""
        return self._status

    @property
    def remarks(self) -> Remarks:
        """What the worker has seen in the solution. It is known once the solution was loaded."""
        return self._remarks

    def load(self, seconds: float) -> LoadFailure | None:
        """Run the solution's file and find what to call in it. Returns why that fails, or None."""
        self.start()
        if self._process is None or self._is_loaded:
            return self._failure
        self._status, self._failure, self._remarks = load(self._process, self._spec, self._faults, seconds)
        if self._failure and self._failure.kind == "interpreter" and self._process.wrapper:
            return self._load_unwrapped(self._process.wrapper, self._failure.message, seconds)
        self._is_loaded = self._failure is None
        if self._failure:
            self.close()
        return self._failure

    def _load_unwrapped(self, wrapper: str, reason: str, seconds: float) -> LoadFailure | None:
        """Start again without the wrapper, and report that: bubblewrap is often installed and not permitted to work."""
        self.close()
        self._spec = replace(self._spec, may_wrap=False)
        failure = self.load(seconds)
        others = tuple(fence for fence in self._status.fences if fence.name != wrapper)
        self._status = replace(self._status, fences=(*others, Fence(wrapper, reason.rpartition(": ")[2])))
        return failure

    def call(self, args: Args, seconds: float) -> CallOutcome:
        """Call the solution on one input."""
        return self.call_batch([args], seconds)[0]

    def call_batch(self, batch: Sequence[Args], seconds: float, known: Sequence[Plain] = ()) -> list[CallOutcome]:
        """Call the solution on each input in turn, with `seconds` for each of them.

        The outcomes end with the first that ends the process or leaves threads in it. Each has the output of its own
        call. `known` has the probable value for each input, plain and canonical: equal values are read faster.
        """
        outcomes: list[CallOutcome] = []
        sent = self._send("call", seconds * len(batch), list(batch))
        if isinstance(sent, CallOutcome):
            return [sent]
        process, allowed = sent
        start = self._printed
        last = len(batch) - 1
        while self._process is not None and len(outcomes) <= last:
            cases = range(len(outcomes), last + 1)
            answers = answers_to(process, self._number, cases, seconds + allowed, self._bounds(known))
            for index, answer in zip(cases, answers, strict=False):
                before, is_last = self._printed, index == last or type(answer) is Stop or _threads(answer) > 0
                after = answer.printed if type(answer) is Answer else before
                printed = ""
                if is_last or after != before:
                    printed = process.output.text(before - start, None if is_last else after - start)
                self._printed = after
                outcomes.append(self._outcome(answer, batch[index], printed, known[index] if known else None))
                if self._process is None or outcomes[-1].threads:
                    return outcomes
        return outcomes

    def begin_values(self, batch: Sequence[Args], seconds: float) -> None:
        """Have the solution called on each input, with `seconds` for all of them, without waiting for it.

        `end_values` has to be called next. Together they are faster than `call_batch`, and say less.
        """
        self._begun = self._send("values", seconds, list(batch)), seconds

    def end_values(self) -> list[CallOutcome] | None:
        """Wait for the values. None if one of the inputs has no value; `call_batch` says why."""
        sent, seconds = self._begun
        answer = sent if isinstance(sent, CallOutcome) else self._answer(sent, seconds)
        if isinstance(answer, Stop):
            self.close()
        if not isinstance(answer, Answer) or answer.kind != "values" or type(answer.value) is not list:
            return None
        return [CallOutcome("value", value, seconds=nanoseconds / 1e9) for value, nanoseconds in answer.value]

    def time_calls(self, args: Args, calls: int, which: int, seconds: float, known: Plain = None) -> Timing:
        """Time `calls` calls, each on new arguments, with `seconds` for all. The value is that of the call `which`.

        `known` is the probable value, as in `call_batch`.
        """
        self.load(_RELOAD_SECONDS)
        before = self._cpu()
        sent = self._send("call", seconds, [args], calls)
        if isinstance(sent, CallOutcome):
            return Timing(sent)
        if calls > 1:
            self._say(which)
        answer = self._answer(sent, seconds, self._bounds([known]))
        after = self._cpu()
        outcome = self._outcome(answer, args, "", known)
        cpu = None if before is None or after is None else after - before
        # A forged answer may claim any time; no call takes zero seconds, or longer than its limit.
        return Timing(outcome._replace(seconds=min(max(outcome.seconds, 1e-9), seconds)), cpu)

    def _cpu(self) -> float | None:
        return cpu_of(self._process.worker_pid) if self._process else None

    def check_valid(self, result: Plain, expected: Plain, args: Args, seconds: float) -> bool | CallOutcome:
        """Call the problem's checker on a plain result, in a worker of role bank. Returns its verdict, or why none."""
        answer = self._ask("valid", seconds, result, expected, args)
        if isinstance(answer, Answer) and answer.kind == "value" and type(answer.value) is bool:
            return answer.value
        return answer if isinstance(answer, CallOutcome) else self._outcome(answer, args, "")

    def _ask(self, verb: str, seconds: float, *rest: Any) -> Answer | Stop | CallOutcome:
        sent = self._send(verb, seconds, *rest)
        return sent if isinstance(sent, CallOutcome) else self._answer(sent, seconds)

    def _bounds(self, known: Sequence[Plain]) -> Sequence[Plain]:
        """Return the values that limit the length of answers: none if a checker may accept longer ones."""
        return () if self._spec.role == "bank" or self._spec.call_spec["valid"] else known

    def _answer(self, sent: _Sent, seconds: float, expected: Sequence[Plain] = ()) -> Answer | Stop:
        process, allowed = sent
        answer = answer_to(process, self._number, seconds + allowed, expected)
        self._printed = answer.printed if isinstance(answer, Answer) else 0
        return answer

    def _send(self, verb: str, seconds: float, *rest: Any) -> _Sent | CallOutcome:
        """Send a request to a loaded worker. Returns its process, and the time for arguments of this size."""
        if failure := self.load(_RELOAD_SECONDS):
            return CallOutcome(failure.kind if failure.kind != "interpreter" else "crash", fault=failure.fault)
        assert self._process is not None
        self._number = randbelow(_NUMBERS)
        self._process.output.forget()
        size = self._say((verb, self._number, seconds, *rest))
        return self._process, size * _SECONDS_PER_BYTE

    def _say(self, what: Any) -> int:
        """Send a message to the current process, and return its size."""
        assert self._process is not None
        body = self._spec.language.worker.encoded(what)
        with suppress(Gone, Silent):  # the wait for the answer finds out why
            self._process.send(body, _SEND_SECONDS)
        return len(body)

    def _outcome(self, answer: Answer | Stop, args: Args, printed: str, known: Plain = None) -> CallOutcome:
        if isinstance(answer, Answer) and answer.kind == "bad_arguments":
            raise BadArgumentsError(f"an input does not fit the problem's types: {answer.value}")
        outcome = self._reader.outcome(answer, args, printed, known)
        if (threads := _threads(answer)) and self._process is not None:
            overrun = threads > _MOST_THREADS or not comes_to_rest(self._process.worker_pid)
            outcome = outcome._replace(threads=threads, overrun=overrun)
        if outcome.kind not in ("value", "raise") or outcome.overrun:
            self.close()
        return outcome


def _threads(answer: Answer | Stop) -> int:
    """Return the number of threads that a call has left running."""
    return int(answer.extras.get("threads", 0)) if isinstance(answer, Answer) else 0
