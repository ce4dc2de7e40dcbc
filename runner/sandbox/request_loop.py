"""The worker's side of the protocol: read a request, call the solution, write an answer.

A request is `(verb, number, cpu seconds, ...)`. Each case of a request gets an answer:
`[number, index, kind, value, nanoseconds, printed, extras]`. Whatever the solution raises becomes an answer. If it
breaks the worker itself, the process ends.
"""

from __future__ import annotations

import gc
import os
from _thread import _count as count_threads

from . import allowed_library, fence, run_case
from .entry_points import CHECKER, load_checker
from .faults import fault_of
from .frames import TooLong, read_request
from .output import Output
from .solution import Missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, Case, CaseMaker, Outcome
    from .frames import Answers


class RequestLoop:
    """One worker's life: load, then serve until the parent closes the pipe."""

    def __init__(self, requests: int, answers: Answers, settings: dict[str, Any], case_of: CaseMaker) -> None:
        self._requests = requests
        self._answers = answers
        self._settings = settings
        self._case_of = case_of
        self._filename: str = settings["filename"]
        self._run_case = run_case.CaseRunner(self._filename)
        self._output = Output()
        self._pid = os.getpid()
        self._threads = 1
        self._case: Case
        self._valid: Any = None

    def serve(self) -> None:
        """Load the solution and answer requests. Raises `EOFError` when the parent closes the pipe."""
        fence.allow_cpu(self._settings["cpu_seconds"])
        kind, extras = self._load()
        self._answer(0, 0, (kind, None, 0, extras))
        verbs: dict[str, Callable[..., None]] = {
            "call": self._call,
            "values": self._values,
            "valid": self._judge,
        }
        while kind == "loaded":
            verb, number, cpu_seconds, *rest = read_request(self._requests)
            fence.allow_cpu(cpu_seconds)
            self._output.begin()
            verbs[verb](number, *rest)
            gc.collect()

    def _load(self) -> tuple[str, dict[str, Any]]:
        settings = self._settings
        try:
            allowed_library.allow(settings["libraries"])
            self._case = self._case_of(settings["call_spec"], settings["source"], self._filename)
            if settings["checker"]:
                self._valid = load_checker(settings["checker"])
        except Missing as missing:
            return "missing", {"what": missing.what, "found": missing.found}
        except BaseException as error:
            fault = fault_of(error, self._filename)
            # Without a frame of the solution, none of its code has run: the compiler has refused it.
            refused = not fault["frames"] and isinstance(error, (SyntaxError, ValueError, RecursionError, MemoryError))
            return "syntax" if refused else run_case.kind_of(error), {"fault": fault}
        # What is loaded stays loaded: the collector need not search it for garbage after every request.
        gc.freeze()
        return "loaded", dict(getattr(self._case, "remarks", {}))

    def _call(self, number: int, batch: list[Any], calls: int = 1) -> None:
        """Call each case once, or time `calls` calls of it. The answer to a timing has the value of one of its calls.

        Which one, the parent only says after all calls were made. If a case leaves a further thread running, it is the
        last one that is called: the parent decides about the rest.
        """
        last = len(batch) - 1
        which = self._which if calls > 1 else _the_first
        for index, args in enumerate(batch):
            outcome = self._run_case(self._case, args, calls, which)
            has_more_threads = count_threads() > self._threads
            self._threads = count_threads()
            if has_more_threads:
                outcome[3]["threads"] = self._threads - 1
            self._answer(number, index, outcome, ring=has_more_threads or index == last)
            if has_more_threads:
                break

    def _which(self) -> int:
        which: int = read_request(self._requests)
        return which

    def _values(self, number: int, batch: list[Any]) -> None:
        """Answer all cases at once, which is faster. If one of them has no value, the answer says only that."""
        found = []
        for args in batch:
            kind, value, spent, extras = self._run_case(self._case, args, 1, _the_first)
            if kind != "value" or "wrong_type" in extras:
                self._answer(number, 0, ("no values", None, 0, {}))
                return
            found.append((value, spent))
        self._answer(number, 0, ("values", found, 0, {}))

    def _judge(self, number: int, result: Any, expected: Any, arguments: dict[str, Any]) -> None:
        self._answer(number, 0, run_case.judge(self._valid, result, expected, arguments, CHECKER))

    def _answer(self, number: int, index: int, outcome: Outcome, *, ring: bool = True) -> None:
        kind, value, spent, extras = outcome
        if os.getpid() != self._pid:
            # The solution has forked, and the child process returns from the call too. Only the parent answers.
            os._exit(0)
        printed = self._output.position()
        try:
            self._answers.send([number, index, kind, value, spent, printed, extras], ring=ring)
        except (ValueError, TooLong, MemoryError) as error:
            what = (
                "a number of more than 4,300 digits" if isinstance(error, ValueError) else "a value of more than 32 MB"
            )
            extras["wrong_type"] = f"returned {what}, more than an answer can hold"
            self._answers.send([number, index, kind, None, spent, printed, extras], ring=ring)


def _the_first() -> int:
    return 0
