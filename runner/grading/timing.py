"""The time that counts for a solution: what its worker reports, unless that is impossible.

It cannot be longer than the time that has passed, nor much shorter than the system saw that worker work.
"""

from __future__ import annotations

import re

from runner.grading.worker.outcome import CallOutcome, Timing

SLACK, SHARE = 0.002, 0.2
"""By how much two workers may differ: seconds, and a share of the reference's worker's time outside of the calls."""

OWN_NODES_SHARE = 10.0
"""The share if the solution defines its own node classes: they may take that much longer to build than drill's."""

_OWN_NODES = re.compile(rb"\bclass\s+(?:ListNode|TreeNode|Node)\b")


def share_of(source: bytes) -> float:
    """Return the share by which this solution's worker may differ from the reference's outside of the calls."""
    return OWN_NODES_SHARE if _OWN_NODES.search(source) else SHARE


def believable(yours: Timing, reference: Timing, share: float = SHARE) -> float:
    """Return the seconds that the solution took, on the same calls as the reference.

    Both workers read a request, build arguments and write an answer. CPU time beyond that, and beyond the reported time
    of the calls, was used by the solution, wherever it did that work: before or after a call, or in another thread.
    """
    said, least = yours.outcome.seconds, 0.0
    if yours.cpu is not None and reference.cpu is not None:
        theirs = reference.outcome.seconds
        slack = SLACK + share * (reference.cpu - theirs)
        least = theirs + (yours.cpu - reference.cpu) - slack
    return max(said, least)


def within(elapsed: float, outcomes: list[CallOutcome]) -> list[CallOutcome]:
    """Limit the reported times to the elapsed time: a solution may have forged an answer."""
    if sum(outcome.seconds for outcome in outcomes) <= elapsed:
        return outcomes
    return [outcome._replace(seconds=min(outcome.seconds, elapsed / len(outcomes))) for outcome in outcomes]
