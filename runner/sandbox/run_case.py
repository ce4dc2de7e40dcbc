"""Runs one case: calls the solution or the checker, and makes whatever it raises part of the outcome.

An outcome is `(kind, value, nanoseconds, extras)`. The kinds are value, raise, memory, exit and bad_arguments; the last
means that the bank's own input does not fit its types.
"""

from __future__ import annotations

import gc
from time import process_time_ns, thread_time_ns

from . import fence
from .calls import WrongType
from .class_calls import CallFailed
from .faults import fault_of
from .wire.mismatch import WireError

COARSE = 20_000_000
"""Nanoseconds by which the process clock may be wrong: under a limit on CPU time it steps by milliseconds."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, Case, Extras, Outcome


class CaseRunner:
    """Calls a case once or many times, and times it. A solution cannot see which: both take the same code path.

    The clocks and the collector's switches are stored before the solution is loaded, because it may replace them.
    """

    def __init__(self, filename: str) -> None:
        self._filename = filename
        self._clock, self._clock_of_all = thread_time_ns, process_time_ns
        self._collector_off, self._collector_on = gc.disable, gc.enable

    def __call__(self, case: Case, args: Any, calls: int, which: Callable[[], int]) -> Outcome:
        """Make the calls. The time is that of all calls; the value is that of the call whose index `which` returns.

        `which` is called after all calls. Each call gets new arguments, which all stay alive until the last call has
        ended, so that a solution cannot recognize one by its address. The garbage collector does not run in a call.
        """
        extras: Extras = {}
        made: list[Any] = []
        mine = everything = 0
        is_prepared = False
        self._collector_off()
        try:
            try:
                for _ in range(calls):
                    is_prepared = False
                    prepared = case.prepare(args)
                    is_prepared = True
                    start_of_all, start = self._clock_of_all(), self._clock()
                    try:
                        made.append((prepared, case.run(prepared)))
                    finally:
                        mine += self._clock() - start
                        everything += self._clock_of_all() - start_of_all
            finally:
                chosen = which()
            prepared, result = made[chosen]
            return "value", case.finish(prepared, result, extras), _spent(mine, everything), extras
        except BaseException as error:
            kind, value = _explain(error, extras, self._filename, is_prepared=is_prepared)
            return kind, value, _spent(mine, everything), extras
        finally:
            self._collector_on()


def _spent(mine: int, everything: int) -> int:
    """Use this thread's clock, which is finer, unless the process clock shows that other threads did work, too."""
    return everything if everything - mine > COARSE else mine


def judge(valid: Any, result: Any, expected: Any, arguments: dict[str, Any], filename: str) -> Outcome:
    """Call the problem's own checker."""
    try:
        return "value", bool(valid(result, expected, **arguments)), 0, {}
    except BaseException as error:
        return kind_of(error), None, 0, {"fault": fault_of(error, filename)}


def _explain(error: BaseException, extras: Extras, filename: str, *, is_prepared: bool) -> tuple[str, Any]:
    """Return what an exception means: the kind of the outcome and, for a class, the results of the calls before.

    Once the arguments are prepared, every exception is the solution's, also one of a class that drill raises.
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
    if isinstance(error, (MemoryError, SystemError)):
        # Without the memory for a `MemoryError`, Python raises a `SystemError` about a missing exception.
        fence.give_headroom()
    extras["fault"] = fault_of(error, filename)
    return kind_of(error), value


def kind_of(error: BaseException) -> str:
    """Return the kind of outcome for an exception of the solution."""
    if isinstance(error, MemoryError):
        return "memory"
    return "exit" if isinstance(error, SystemExit) else "raise"
