"""The first inputs: what failed before, the examples, the edges; and how a smaller failing one is found."""

from __future__ import annotations

from runner.bank.model import Args
from runner.errors import InternalError
from runner.grading.check import Check, Finding
from runner.grading.report import Stage
from runner.grading.stages.scan import elements, sample_groups, scan
from runner.strategies import broken_constraints


def run(check: Check) -> Finding | None:
    """Try them all, also after a failure; then look for a smaller input that fails in the same way."""
    judged = list(check.try_all(fixed_inputs(check)))
    first = next((judgement for judgement in judged if judgement.failed), None)
    if first is None:
        return None
    failing = min((one for one in judged if one.kind == first.kind), key=lambda one: elements(one.args))
    smaller = scan(check, failing.kind)
    found = Finding(Stage.EXAMPLES, failing) if smaller is None else Finding(Stage.SMALL, smaller, larger=(failing,))
    return sample_groups(check, found)


def fixed_inputs(check: Check) -> list[Args]:
    """Give the inputs of this stage, each once."""
    problem = check.problem
    replay = [args for args in check.replay if still_fits(check, args)]
    inputs = [*replay, *(example.args for example in problem.examples), *problem.cases.edges]
    return list({repr(args): args for args in inputs}.values())


def still_fits(check: Check, args: Args) -> bool:
    """Whether an input that failed once is one of the problem as it is now: its text may have changed since."""
    try:
        return not broken_constraints(check.problem, args) and bool(check.session.reference.expected([args]))
    except InternalError:
        return False
