"""The proof of a problem's cases: that they can be made, meet the constraints, and reach every group."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.model import Args
from runner.errors import DrillError
from runner.grading.check import seed_of
from runner.grading.proof.context import Broken, ProofContext
from runner.grading.report import Report
from runner.strategies.large import growth_input, large_inputs
from runner.strategies.small import small_inputs

DRAWS = 100
ENOUGH = 25
"""So many different inputs at least must come of the draws, unless there are hardly more in all."""


def cases_are_sound(bench: ProofContext) -> Iterator[Broken]:
    """Make inputs of every source: enumerated, generated, large, growing."""
    bench.on_step("the cases")
    problem = bench.problem
    try:
        small = small_inputs(problem)
        if not small:
            yield Broken(
                "small-missing", ("cases",), "no small input can be enumerated", "widen `inputs`, or add `small`"
            )
        if not list(large_inputs(problem, seed_of(problem))):
            yield Broken("large-missing", ("cases",), "there is no large input", "declare `large`")
        if not problem.growth.none:
            growth_input(problem, problem.growth.max_n, seed_of(problem))
        drawn = _drawn(bench)
        if drawn < min(ENOUGH, len(small) // 2):
            said = f"{DRAWS} draws came to {drawn} different inputs that meet the constraints"
            yield Broken(
                "generation-refused", ("cases",), said, "shape the inputs so that the constraints hold by themselves"
            )
    except DrillError as error:
        yield Broken("cases-impossible", ("cases",), error.message, error.mend)


def _drawn(bench: ProofContext) -> int:
    from hypothesis.errors import Unsatisfiable  # noqa: PLC0415  # heavy, and this is the only place

    from runner.grading.hypothesis_search import search  # noqa: PLC0415
    from runner.strategies.generated import strategy_for  # noqa: PLC0415

    seen: set[str] = set()

    def look(args: Args) -> bool:
        seen.add(repr(args))
        return False

    try:
        search(strategy_for(bench.problem), look, number=seed_of(bench.problem), examples=DRAWS)
    except Unsatisfiable:
        return 0
    return len(seen)


def groups_are_reached(bench: ProofContext, report: Report) -> Iterator[Broken]:
    """Look for groups that no input of an accepted check fell into."""
    for index, group in enumerate(report.groups):
        if group.tried == 0:
            said = f"no input falls into the group “{group.name}”"
            yield Broken(
                "group-empty", ("cases", "groups", bench.problem.cases.groups[index].name), said, "give it `inputs`"
            )
