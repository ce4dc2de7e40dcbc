"""One attempt at a case: call, time or judge, with everything that the solution may raise made part of the outcome.

An outcome is `(kind, value, nanoseconds, extras)`. The kinds are value, raise, memory, exit and bad_arguments: the
bank's own input does not fit its types.
"""

from __future__ import annotations

import gc
from itertools import islice
from time import process_time_ns, thread_time_ns

from . import fence
from .calls import WrongType
from .class_calls import CallFailed
from .faults import fault_of
from .wire.encoding import MAX_ITEMS
from .wire.mismatch import WireError

COARSE = 20_000_000
"""Nanoseconds by which the clock of the process may be off: under a limit on CPU time it steps by milliseconds."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Case, Extras, Outcome


def call(case: Case, args: Any, filename: str) -> Outcome:
    """Call the solution once on fresh arguments."""
    extras: Extras = {}
    start = spent = 0
    try:
        prepared = case.prepare(args)
        start = thread_time_ns()
        result = case.run(prepared)
        spent = thread_time_ns() - start
        return "value", case.finish(prepared, result, extras), spent, extras
    except BaseException as error:
        spent = spent or (thread_time_ns() - start if start else 0)
        kind, value = _explain(error, extras, filename, is_prepared=bool(start))
        return kind, value, spent, extras


def time(case: Case, args: Any, calls: int, filename: str) -> Outcome:
    """Measure `calls` calls: their CPU time alone is the value, in nanoseconds."""
    extras: Extras = {}
    gc.collect()
    gc.disable()
    try:
        return "timed", _timed(case, args, calls), 0, extras
    except BaseException as error:
        kind, value = _explain(error, extras, filename, is_prepared=False)
        return kind, value, 0, extras
    finally:
        gc.enable()


def _timed(case: Case, args: Any, calls: int) -> int:
    """Arguments are built outside the clock; those that a call leaves alone serve the next one as well.

    The clock of this thread is the finer one; work that the solution leaves to other threads is on that of the process.
    """
    mine = everything = 0
    prepared, is_known = None, False
    for _ in range(calls):
        if prepared is None:
            prepared = case.prepare(args)
        start_of_all, start = process_time_ns(), thread_time_ns()
        result = case.run(prepared)
        if hasattr(result, "__next__"):
            # A generator has done nothing yet; its work belongs inside the clock.
            list(islice(result, MAX_ITEMS))
        mine += thread_time_ns() - start
        everything += process_time_ns() - start_of_all
        if calls > 1 and not is_known:
            is_known = case.left_alone(prepared, args)
            prepared = prepared if is_known else None
    return everything if everything - mine > COARSE else mine


def judge(valid: Any, result: Any, expected: Any, arguments: dict[str, Any], filename: str) -> Outcome:
    """Ask the problem's own checker."""
    try:
        return "value", bool(valid(result, expected, **arguments)), 0, {}
    except BaseException as error:
        return kind_of(error), None, 0, {"fault": fault_of(error, filename)}


def _explain(error: BaseException, extras: Extras, filename: str, *, is_prepared: bool) -> tuple[str, Any]:
    """Tell what an exception means: the kind of the outcome and, for a class, the results of the calls before.

    Once the arguments are prepared, all is the solution's own: also an exception of a kind that is drill's.
    """
    value = None
    if isinstance(error, CallFailed) and error.__cause__ is not None:
        value, extras["call_index"], error = error.done, error.index, error.__cause__
    if isinstance(error, WrongType):
        extras.update(wrong_type=error.message, text=error.text)
        if error.done is not None:
            extras["call_index"] = len(error.done)
        return "value", error.done
    if isinstance(error, WireError) and not is_prepared:
        return "bad_arguments", str(error)
    if isinstance(error, MemoryError):
        fence.give_headroom()
    extras["fault"] = fault_of(error, filename)
    return kind_of(error), value


def kind_of(error: BaseException) -> str:
    """Name the kind of outcome that an exception of the solution makes."""
    if isinstance(error, MemoryError):
        return "memory"
    return "exit" if isinstance(error, SystemExit) else "raise"
