"""Confirms a failing case: runs it alone in a new worker, so that the learner can reproduce what the report shows.

If a case only failed under a short time limit, it is run with the full one. If a wrong answer or an error does not come
back when the case runs alone, earlier calls are repeated before it: a solution may keep state from call to call.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from runner.bank.model import Args
from runner.grading.check import Check, Finding
from runner.grading.judge import Judgment
from runner.grading.reduce import reduce
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict

SUSPECTS = 20
"""How many earlier calls are tried as the one that leaves the state."""

WAITED = 0.5
"""Seconds for calls that turn out to be slow but do not hang. After that, the first confirmed hang is shown."""

REPLAYED = 500
"""How many calls are repeated if no single one of them explains the failure."""

LOOKED = 1.0
"""Seconds for each of the two searches: of slow calls, fewer are tried."""

BY_CHANCE = "It failed once and not again when it was repeated: the answer may depend on chance."


def confirm(check: Check, finding: Finding) -> Finding:
    """Shrink a finding if possible, and confirm it, or say which earlier calls it needs to fail again."""
    if finding.judgment.reason in (Reason.THREADS, Reason.OUTPUT):
        return finding  # it takes many calls until these count, so one call cannot confirm it
    if finding.stage is not Stage.SMALL:
        finding = reduce(check, finding)
    if finding.judgment.verdict is Verdict.TLE:
        return _traced(check, _confirm(check, finding) if finding.judgment.hurried else finding)
    alone = check.session.judge_in_new_worker([finding.judgment.args])
    if alone.kind == finding.judgment.kind:
        return replace(finding, judgment=alone)
    return _explain(check, finding)


def _confirm(check: Check, finding: Finding) -> Finding:
    """Find the smallest case that fails with the full time limit, within a few tries."""
    way = [*finding.larger, finding.judgment]
    waited = 0.0
    for place in dict.fromkeys((len(way) - 1, len(way) // 2, len(way) // 4)):
        judgment = way[place]
        if judgment.hurried and waited < WAITED:
            judgment = check.session.judge_in_new_worker([judgment.args], traced=True)
            waited += judgment.outcome.seconds
        if judgment.kind == finding.judgment.kind and not judgment.hurried:
            return replace(finding, judgment=judgment)
    return replace(finding, judgment=next(judgment for judgment in way if not judgment.hurried))


def _traced(check: Check, finding: Finding) -> Finding:
    """Run a case once more if its line is not known, in a worker that reports the line and ends."""
    case = finding.judgment
    if check.session.language.worker.TRACE_SIGNAL or case.outcome.fault is None:
        return finding
    found = check.session.judge_in_new_worker([case.args], traced=True).outcome.fault
    if found is None or not found.line:
        return finding
    fault = replace(case.outcome.fault, frames=found.frames, line=found.line, source=found.source)
    return replace(finding, judgment=case._replace(outcome=case.outcome._replace(fault=fault)))


def _explain(check: Check, finding: Finding) -> Finding:
    """Search for the earlier call without which the case is right."""
    case = finding.judgment
    before = check.session.calls_before(case.args)
    slowest = max(check.session.slowest_good, case.outcome.seconds)
    for first in islice(_suspects(before, case.args), int(LOOKED / (check.session.restart + 2 * slowest))):
        if all(_again(check, [first, case.args], case) for _ in range(2)):
            return replace(finding, reason=Reason.KEEPS_STATE, first_call=first)
    most = int(LOOKED / max(slowest, LOOKED / REPLAYED))
    calls = [*before[-most:], case.args] if most else [case.args]
    if all(_again(check, calls, case) for _ in range(2)):
        note = f"It is right on its own and comes back after the {len(calls) - 1:,} calls before it."
        return replace(finding, reason=Reason.KEEPS_STATE, note=note)
    return replace(finding, note=BY_CHANCE)


def _again(check: Check, calls: list[Args], case: Judgment) -> bool:
    return check.session.judge_in_new_worker(calls).kind == case.kind


def _suspects(before: list[Args], args: Args) -> Iterator[Args]:
    """Yield the call just before, then the same call again, then the earliest calls, which are the smallest."""
    yield from before[-1:]
    yield args
    yield from before[: min(SUSPECTS, len(before) - 1)] if before else ()
