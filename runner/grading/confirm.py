"""The last look at a failing case: alone in a fresh worker, so that what is shown is what the learner will see.

A time limit that was only suspected is tried in full; a wrong answer or an error that does not come back on its own is
held against the calls before it, for a solution may keep state from one call to the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from runner.bank.model import Args
from runner.grading.check import Check, Finding
from runner.grading.judge import Judgement
from runner.grading.reduce import reduce
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict

SUSPECTS = 20
"""How many earlier calls are tried as the one that leaves state behind."""

WAITED = 0.5
"""Seconds that slow calls may take which turn out to be no hangs; after that the first hang of all is shown."""

REPLAYED = 500
"""How many calls are repeated where no single one of them explains the failure."""

LOOKED = 1.0
"""Seconds that either may take: with slow calls, fewer are tried."""

BY_CHANCE = "It failed once and not again when it was repeated: the answer may depend on chance."


def confirm(check: Check, finding: Finding) -> Finding:
    """Make a finding smaller where that can be done, and confirm it or say what else it takes for it to come back."""
    if finding.judgement.reason is Reason.THREADS:
        return finding  # it took many calls until that counted
    if finding.stage is not Stage.SMALL:
        finding = reduce(check, finding)
    if finding.judgement.verdict is Verdict.TLE:
        return _confirm(check, finding) if finding.judgement.hurried else finding
    alone = check.session.judge_afresh([finding.judgement.args])
    if alone.kind == finding.judgement.kind:
        return replace(finding, judgement=alone)
    return _explain(check, finding)


def _confirm(check: Check, finding: Finding) -> Finding:
    """Find the smallest case that fails with all the time that a case is given, within a few tries."""
    way = [*finding.larger, finding.judgement]
    waited = 0.0
    for place in dict.fromkeys((len(way) - 1, len(way) // 2, len(way) // 4)):
        judgement = way[place]
        if judgement.hurried and waited < WAITED:
            judgement = check.session.judge_afresh([judgement.args])
            waited += judgement.outcome.seconds
        if judgement.kind == finding.judgement.kind and not judgement.hurried:
            return replace(finding, judgement=judgement)
    return replace(finding, judgement=next(judgement for judgement in way if not judgement.hurried))


def _explain(check: Check, finding: Finding) -> Finding:
    """Look for the earlier call without which the case is right."""
    case = finding.judgement
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


def _again(check: Check, calls: list[Args], case: Judgement) -> bool:
    return check.session.judge_afresh(calls).kind == case.kind


def _suspects(before: list[Args], args: Args) -> Iterator[Args]:
    """Give the call just before, the same call made twice, then the earliest: they are the smallest."""
    yield from before[-1:]
    yield args
    yield from before[: min(SUSPECTS, len(before) - 1)] if before else ()
