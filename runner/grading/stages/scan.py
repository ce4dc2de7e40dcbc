"""Scans the small inputs, shortest first: the first that fails is minimal. A few more show which groups fail."""

from __future__ import annotations

from dataclasses import replace

from runner.bank.model import Plain
from runner.grading.check import Check, Finding
from runner.grading.group_samples import group_samples
from runner.grading.judge import Judgment

BEYOND = 200
"""How many further inputs are judged after the first failure, to find out which groups of inputs fail."""


def sample_groups(check: Check, finding: Finding) -> Finding:
    """After a failure, try a few inputs of every group, to find out which groups fail.

    If one of these inputs is shorter than the finding's and fails in the same way, it replaces it: shrinking cannot
    turn a long list of small numbers into a short list of large numbers.
    """
    case = finding.judgment
    judged = check.try_all(group_samples(check.problem, check.seed), check.short_limit)
    failing = [other for other in judged if other.kind == case.kind and not other.killed]
    best = min([case, *failing], key=lambda judgment: elements(judgment.args))
    return finding if best is case else replace(finding, judgment=best, larger=(*finding.larger, case))


def elements(value: Plain) -> int:
    """Count the elements, characters and calls in arguments."""
    if isinstance(value, dict):
        return sum(map(elements, value.values()))
    if isinstance(value, list):
        return len(value) + sum(map(elements, value))
    return len(value) if isinstance(value, str) else 0


def scan(check: Check, kind: tuple[str, str] | None = None) -> Judgment | None:
    """Return the first small input that fails, or None.

    With a `kind`, only a failure of that kind counts, and each case has the short time limit.
    """
    found = None
    effort = check.problem.cases.effort
    left = effort.beyond if effort else BEYOND
    limit = None if kind is None else check.short_limit
    for judgment in check.try_all(check.inputs.small(), limit):
        if found is None and judgment.failed and kind in (None, judgment.kind):
            found = judgment
        elif found is not None:
            left -= 1
        if left == 0:
            break
    return found
