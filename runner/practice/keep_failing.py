"""Which groups of inputs keep failing, whatever the problem: more often than the others, by a rule that noise fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

LEAST_CHECKS = 3
"""Failed checks that there must be, and in which a group must have failed."""

LEAST_PROBLEMS = 2
TIMES_THE_SHARE = 2.0


def keep_failing(counts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Choose the groups that failed in three failed checks or more, at twice the share that groups have altogether.

    None below three failed checks of two problems. Of a check that crashed, or in which every group failed, nothing
    is counted: it tells no group from another.
    """
    failed, tried = Counter[str](), Counter[str]()
    problems, checks = set[str](), 0
    for telling in (each["telling"] for each in counts):
        checks += telling["checks"]
        problems |= {*telling["problems"]}
        for name, (times, of) in telling["groups"].items():
            failed[name] += times
            tried[name] += of
    if checks < LEAST_CHECKS or len(problems) < LEAST_PROBLEMS:
        return []
    share = failed.total() / tried.total()
    found = [
        {"name": name, "failed": times, "checks": tried[name]}
        for name, times in failed.items()
        if times >= LEAST_CHECKS and times / tried[name] >= TIMES_THE_SHARE * share
    ]
    return sorted(found, key=lambda each: (-each["failed"] / each["checks"], -each["failed"], each["name"]))
