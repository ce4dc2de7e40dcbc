"""A few large structured inputs, up to the constraints: they find what is right only for small or shallow inputs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from runner.bank.model import Args
from runner.grading.check import Check, Finding
from runner.grading.report import Stage
from runner.grading.stages.scan import sample_groups
from runner.strategies.large import large_inputs

_END: tuple[tuple[str, Args], ...] = (("", {}),)
"""What the last input is paired with."""


def run(check: Check) -> Finding | None:
    """Try them one by one, also after a failure, to find the failing groups. One that ends the worker is the last."""
    found = None
    for (name, args), _ in pairwise(chain(_made(check), _END)):
        if check.is_ended:
            break
        judgment = check.try_one(args)
        if judgment.failed and found is None:
            found = Finding(Stage.LARGE, judgment, note=f"The large input «{name}».")
        if judgment.killed:
            break
    return None if found is None else sample_groups(check, found)


def _made(check: Check) -> Iterator[tuple[str, Args]]:
    """Make them one after another. The reference answers one while the next is made."""
    for name, args in large_inputs(check.problem, check.seed):
        check.session.reference.prefetch([args])
        yield name, args
