"""The first inputs: those that failed before, the examples and the edges; then a search for a smaller failing one."""

from __future__ import annotations

from runner.bank.model import Args
from runner.errors import InternalError
from runner.grading.check import Check, Finding
from runner.grading.report import Stage
from runner.grading.stages.scan import elements, sample_groups, scan
from runner.strategies import broken_constraints


def run(check: Check) -> Finding | None:
    """Try all of them, also after a failure. Then search for a smaller input that fails in the same way."""
    judged = list(check.try_all(fixed_inputs(check)))
    first = next((judgment for judgment in judged if judgment.failed), None)
    if first is None:
        return None
    failing = min((one for one in judged if one.kind == first.kind), key=lambda one: elements(one.args))
    smaller = scan(check, failing.kind)
    found = Finding(Stage.EXAMPLES, failing) if smaller is None else Finding(Stage.SMALL, smaller, larger=(failing,))
    return sample_groups(check, found)


def fixed_inputs(check: Check) -> list[Args]:
    """Return the inputs of this stage, each once."""
    problem = check.problem
    replay = [args for args in check.replay if still_fits(check, args)]
    inputs = [*replay, *(example.args for example in problem.examples), *problem.cases.edges]
    return list({repr(args): args for args in inputs}.values())


def still_fits(check: Check, args: Args) -> bool:
    """Whether an input that failed before is still allowed: the problem may have been edited since."""
    try:
        return not broken_constraints(check.problem, args) and bool(check.session.reference.expected([args]))
    except InternalError:
        return False
