"""The enumerated inputs, shortest first: the first that fails is minimal, a short scan beyond it tells which groups."""

from __future__ import annotations

from runner.grading.check import Check
from runner.grading.judge import Judgement
from runner.grading.probe import probe_inputs
from runner.strategies.small import small_inputs

BEYOND = 200
"""How many more inputs are judged after the first failure, to say which groups of inputs fail."""

LOOK = 400
"""How many small inputs are searched for a smaller one, when an example has failed already."""


def probe(check: Check) -> None:
    """Try a few inputs of every group, once something has failed: only to say which groups of inputs fail."""
    for _ in check.try_all(probe_inputs(check.problem, check.seed), check.short_limit):
        pass


def scan(check: Check, kind: tuple[str, str] | None = None) -> Judgement | None:
    """Return the first small input that fails, or None.

    With a `kind` only a failure of that kind counts, among the first few inputs, and under the short limit.
    """
    found = None
    left = BEYOND
    inputs = small_inputs(check.problem)
    limit = None if kind is None else check.short_limit
    for judgement in check.try_all(inputs if kind is None else inputs[:LOOK], limit):
        if found is None and judgement.failed and kind in (None, judgement.kind):
            found = judgement
        elif found is not None:
            left -= 1
        if left == 0:
            break
    return found
