"""The proof of a problem's cases: they can be made, meet the constraints, and reach every group."""

from __future__ import annotations

from collections.abc import Iterator

from runner.errors import BankFaultError, DrillError
from runner.grading.check import seed_of
from runner.grading.found_inputs import draws_of
from runner.grading.proof.context import Broken, ProofContext
from runner.grading.report import Report
from runner.strategies.large import growth_input, large_inputs

ENOUGH = 25
"""The draws have to make at least this many different inputs, unless there are few inputs in total."""


def cases_are_sound(context: ProofContext) -> Iterator[Broken]:
    """Make the inputs of every source: enumerated, generated, large, and for growth."""
    context.on_step("the cases")
    problem, inputs, seed = context.problem, context.warm_start.inputs, seed_of(context.problem)
    try:
        small = inputs.small()
        if not small:
            yield Broken(
                "small-missing", ("cases",), "no small input can be enumerated", "widen `inputs`, or add `small`"
            )
        if not list(large_inputs(problem, seed)):
            yield Broken("large-missing", ("cases",), "there is no large input", "declare `large`")
        if not problem.growth.none:
            growth_input(problem, problem.growth.max_n, seed)
        drawn = len(inputs.generated(seed)) + len(inputs.hatched(seed))
        if drawn < min(ENOUGH, len(small) // 2):
            said = f"{draws_of(problem)} draws gave {drawn} distinct inputs that meet the constraints"
            yield Broken(
                "generation-refused", ("cases",), said, "shape the inputs so that the constraints hold by themselves"
            )
    except BankFaultError as error:
        yield Broken("cases-impossible", error.where or ("cases",), error.message, error.fix, error.line)
    except DrillError as error:
        yield Broken("cases-impossible", ("cases",), error.message, error.fix)


def groups_are_reached(context: ProofContext, report: Report) -> Iterator[Broken]:
    """Report groups that no input of an accepted check belongs to."""
    for index, group in enumerate(report.groups):
        if group.tried == 0:
            said = f"no input falls into the group “{group.name}”"
            yield Broken(
                "group-empty", ("cases", "groups", context.problem.cases.groups[index].name), said, "give it `inputs`"
            )
