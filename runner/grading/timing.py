"""What a timing of the solution counts for: what its worker says, unless that worker was seen to work for longer."""

from __future__ import annotations

import re

from runner.grading.worker.worker import Timing

SLACK, SHARE = 0.002, 0.2
"""Seconds, and a share of what the reference's worker does beside the calls, by which two workers may differ."""

OWN_NODES_SHARE = 10.0
"""The share where the solution has node classes of its own: they may take that much longer to build than drill's."""

_OWN_NODES = re.compile(rb"\bclass\s+(?:ListNode|TreeNode|Node)\b")


def share_of(source: bytes) -> float:
    """Give the share by which the worker of this solution may differ from the reference's beside the calls."""
    return OWN_NODES_SHARE if _OWN_NODES.search(source) else SHARE


def believable(yours: Timing, reference: Timing, share: float = SHARE) -> float:
    """Give the seconds that the solution took, on the same calls as the reference.

    A worker reads its request, builds arguments and writes an answer, as the reference's does. What it used beyond that
    and beyond what it says of the calls was used by the solution, wherever that has hidden its work.
    """
    said, least = yours.outcome.seconds, 0.0
    if yours.cpu is not None and reference.cpu is not None:
        theirs = reference.outcome.seconds
        slack = SLACK + share * (reference.cpu - theirs)
        least = theirs + (yours.cpu - reference.cpu) - slack
    return max(said, least)
