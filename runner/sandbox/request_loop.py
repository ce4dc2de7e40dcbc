"""The worker's side of the conversation: a request is read, the solution is called, an answer is written.

Requests are `(verb, number, cpu seconds, ...)`; to each case of one there is an answer, which is
`[number, index, kind, value, nanoseconds, printed, extras]`. Whatever the solution raises becomes an answer; what it
breaks in here ends the process.
"""

from __future__ import annotations

import gc
import os
from _thread import _count as count_threads

from . import allowed_library, fence, run_case
from .entry_points import CHECKER, case_of, load_checker
from .faults import fault_of
from .frames import TooLong, read_request
from .output import Output
from .solution import Missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, Case, Outcome
    from .frames import Answers


class RequestLoop:
    """One worker's life: load, then serve until the parent closes the pipe."""

    def __init__(self, requests: int, answers: Answers, settings: dict[str, Any]) -> None:
        self._requests = requests
        self._answers = answers
        self._settings = settings
        self._filename: str = settings["filename"]
        self._run_case = run_case.CaseRunner(self._filename)
        self._output = Output()
        self._pid = os.getpid()
        self._threads = 1
        self._case: Case
        self._valid: Any = None

    def serve(self) -> None:
        """Answer requests until there are no more. Raises `EOFError` then."""
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
            self._case = case_of(settings["call_spec"], settings["source"], self._filename)
            if settings["checker"]:
                self._valid = load_checker(settings["checker"])
        except Missing as missing:
            return "missing", {"what": missing.what, "found": missing.found}
        except BaseException as error:
            fault = fault_of(error, self._filename)
            # Without a frame of the solution's own, nothing of it has run yet: the compiler has refused it.
            refused = not fault["frames"] and isinstance(error, (SyntaxError, ValueError, RecursionError, MemoryError))
            return "syntax" if refused else run_case.kind_of(error), {"fault": fault}
        # What is there now stays, and is not looked through for garbage after every request.
        gc.freeze()
        return "loaded", {}

    def _call(self, number: int, batch: list[Any], calls: int = 1) -> None:
        """Call each case, or make a timing of so many calls of each. A timing's answer is that to one of the calls.

        To which, is only read once all of them are made. A case that leaves one more thread running is the last: what
        is to become of the others is for the parent to say.
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
        """Answer once for all cases, which is quicker; it says no more than that, where one of them has no value."""
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
            # A copy that the solution has forked off comes back from the call as well; one answer is enough.
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
