"""The first stage: loads the solution and finds the problem's function in it, or says why that is not possible."""

from __future__ import annotations

import re
from difflib import get_close_matches

from runner.bank.model import Problem
from runner.grading.report import Fault, Reason
from runner.grading.session import Session
from runner.grading.worker.worker import LoadFailure
from runner.languages.names import folded
from runner.record import record
from runner.verdict import Verdict

_VERDICTS = {
    "syntax": (Verdict.CE, Reason.SYNTAX),
    "large": (Verdict.CE, Reason.TOO_LARGE),
    "missing": (Verdict.CE, Reason.NO_SUCH_FUNCTION),
    "raise": (Verdict.RTE, Reason.IMPORT),
    "exit": (Verdict.RTE, Reason.EXITED),
    "crash": (Verdict.RTE, Reason.CRASHED),
    "protocol": (Verdict.RTE, Reason.PROTOCOL),
    "memory": (Verdict.MLE, Reason.IMPORT),
    "timeout": (Verdict.TLE, Reason.IMPORT),
}

_NAMED = re.compile("`([^`]+)`")


@record
class LoadProblem:
    """Why a solution cannot be called at all.

    `printed` is what it printed until then. `note` is a further explanation, "" if the fault says it all.
    """

    verdict: Verdict
    reason: Reason
    fault: Fault
    printed: str = ""
    note: str = ""


def load(session: Session) -> LoadProblem | None:
    """Load both workers of a session. Raises what `Session.load` raises."""
    failure = session.load()
    if failure is None:
        return _without_order(session)
    verdict, reason = _VERDICTS[failure.kind]
    if failure.kind == "missing":
        fault = Fault("", _missing(session.problem, failure))
    else:
        fault = failure.fault or Fault("", failure.message)
    if session.language.faults.is_refused(fault.type):
        reason = Reason.REFUSED
    return LoadProblem(verdict, reason, fault, failure.printed, session.language.faults.note(fault.type))


def _without_order(session: Session) -> LoadProblem | None:
    """Refuse a query without ORDER BY where the order counts: no input shows it if the engine happens to sort."""
    query = session.problem.query
    if query is None or not query.order or not session.remarks.unordered:
        return None
    message = f"the rows have to be ordered by {', '.join(query.order)}, and the outermost query has no ORDER BY"
    return LoadProblem(Verdict.WA, Reason.NO_ORDER, Fault("", message))


def _missing(problem: Problem, failure: LoadFailure) -> str:
    """Name what is missing, and the defined name that was probably meant."""
    what = problem.defines
    named = _NAMED.search(failure.message)
    missing = named[1] if named else problem.signature.name
    if "." in missing:
        what = "method"
    if failure.found:
        found = {folded(name.rpartition(".")[2]): name for name in failure.found}
        last = folded(missing.rpartition(".")[2])
        close = get_close_matches(last, found, n=1, cutoff=0.5) or (list(found) if len(found) == 1 else [])
        if close:
            return f"no {what} `{missing}`; did you mean `{found[close[0]]}`?"
        return f"no {what} `{missing}`; the file defines " + ", ".join(f"`{name}`" for name in failure.found)
    return f"no {what} `{missing}`; the file defines none"
