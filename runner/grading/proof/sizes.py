"""Whether the large inputs come near the sizes that the constraints allow: some mistakes show on large inputs alone."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.model import Args
from runner.expressions.expression import ExpressionError, compile_expression
from runner.expressions.length_limits import length_limits
from runner.grading.check import seed_of
from runner.grading.proof.context import Broken, ProofContext
from runner.strategies.large import large_inputs

FAR = 10
"""A size is far below its limit if it is less than a tenth of it."""


def large_are_near_the_limits(context: ProofContext) -> Iterator[Broken]:
    """Report a limit on a length, `len(nums) <= 10**5`, far below which every large input stays."""
    problem = context.problem
    large = [args for _, args in large_inputs(problem, seed_of(problem))]
    for index, constraint in enumerate(problem.constraints):
        for length, limit in length_limits(constraint.holds):
            longest = max((_measured(length, args) for args in large), default=0)
            if longest * FAR < limit:
                said = f"{length} may be {limit:,}, and no large input has more than {longest:,}"
                fix = "add an input of that size to `large`, or lower the limit"
                yield Broken("large-far-below", ("constraints", index, "holds"), said, fix)


def _measured(length: str, args: Args) -> int:
    """Return a length of an input; 0 where it has none: `len(matrix[0])` of no rows."""
    try:
        return int(compile_expression(length).evaluate(args))
    except ExpressionError:
        return 0
