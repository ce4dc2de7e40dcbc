"""The inputs of a problem's checks, found once: enumerated, chosen on purpose, drawn by Hypothesis, made by its hatch.

They depend on the problem, the seed and the code that finds them, never on a solution. Finding them is half of the work
of an accepted check, and testing to which groups they belong is a fifth of the rest: both are stored. A check has the
same result with stored inputs as without.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from runner.bank.cache_file import read_cache, write_cache
from runner.bank.model import Args, Problem
from runner.errors import BankFaultError
from runner.grading import hatch
from runner.grading.garbage_collection import few_collections
from runner.grading.group_test import GroupTest
from runner.strategies.probes import MOST, probes_of
from runner.strategies.small import small_inputs

CAP = 5000
"""The maximum number of inputs that are enumerated or chosen on purpose, together."""

EXAMPLES = 100
"""How many inputs Hypothesis draws; some of them are equal."""

_Grouped = tuple[list[Args], list[int]]
"""Inputs, and the groups of each."""


def draws_of(problem: Problem) -> int:
    """Return how many inputs of this problem Hypothesis draws."""
    return problem.cases.effort.drawn if problem.cases.effort else EXAMPLES


class FoundInputs:
    """The inputs that this process has found and, if there is a `folder`, those that earlier processes stored there.

    `layer` is the isolation of the problem's own Python while it makes inputs.
    """

    def __init__(self, problem: Problem, folder: Path | None = None, layer: str = "auto") -> None:
        self._problem, self._folder, self._layer = problem, folder, layer
        self._found: dict[str, list[Args]] = {}
        self._members: dict[int, int] = {}

    def members(self, args: Args) -> int | None:
        """Return the groups of an input that was found here, as `GroupTest.members` does; None for any other one."""
        return self._members.get(id(args))  # the lists in `_found` keep them alive, so no other object has this id

    def small(self, cap: int | None = None) -> list[Args]:
        """Return what the problem's own `small()` yields, if it has one, otherwise the inputs of its shapes.

        At most `cap`; without one, as many as a check tries.
        """
        effort = self._problem.cases.effort
        usual = effort.small if effort else CAP - MOST
        most = usual if cap is None else cap
        return self._known(f"small-{most}", lambda: self._small(most))

    def probes(self) -> list[Args]:
        """Return the probes of `strategies.probes.probes_of`: none is a small input. With an effort there are none."""
        if self._problem.cases.effort:
            return []
        return self._known("probes", lambda: probes_of(self._problem, self.small()))

    def generated(self, seed: int) -> list[Args]:
        """Return what Hypothesis draws from the shapes while nothing fails: each input once, in order of drawing."""
        return self._known(f"generated-{seed}", lambda: self._generated(seed))

    def hatched(self, seed: int) -> list[Args]:
        """Return what Hypothesis draws from the problem's own `strategy()`; nothing if it has no Python of its own."""
        if self._problem.cases.hatch is None:
            return []
        return self._known(
            f"hatched-{seed}", lambda: hatch.draws(self._problem, seed, draws_of(self._problem), self._layer)
        )

    def _small(self, cap: int) -> list[Args]:
        if self._problem.cases.hatch is not None:
            return hatch.small(self._problem, cap, self._layer)
        return small_inputs(self._problem, cap)

    def _generated(self, seed: int) -> list[Args]:
        cases = self._problem.cases
        has_shapes = cases.inputs or any(group.inputs for group in cases.groups)
        if not has_shapes and cases.hatch is not None:
            return []
        from runner.grading.hypothesis_search import drawn  # noqa: PLC0415 - Hypothesis is heavy
        from runner.strategies.generated import strategy_for  # noqa: PLC0415

        with few_collections():
            found = drawn(strategy_for(self._problem), number=seed, examples=draws_of(self._problem))
        if not found:
            said = f"{self._problem.id}: nothing that is drawn meets the constraints"
            raise BankFaultError(said, "shape the inputs so that they hold by themselves", where=("cases",))
        return found

    def _known(self, name: str, find: Callable[[], list[Args]]) -> list[Args]:
        if name not in self._found:
            find_all = partial(self._grouped, find)
            inputs, members = find_all() if self._folder is None else self._kept(self._folder, name, find_all)
            self._found[name] = inputs
            self._members.update(zip(map(id, inputs), members, strict=True))
        return self._found[name]

    def _grouped(self, find: Callable[[], list[Args]]) -> _Grouped:
        inputs = find()
        return inputs, list(map(GroupTest(self._problem).members, inputs))

    def _kept(self, folder: Path, name: str, find: Callable[[], _Grouped]) -> _Grouped:
        from importlib.metadata import version  # noqa: PLC0415 - pytest imports it as well, while workers start

        # Stored inputs are only valid for these, and for this drill: another release of Hypothesis draws others.
        origin = (self._problem.version, sys.hexversion, version("hypothesis"))
        file = folder / f"{self._problem.id}.{name}"
        kept = read_cache(file)
        if kept is not None and kept[0][0] == origin:
            _, inputs, members = kept[0]
            return inputs, members
        inputs, members = find()
        write_cache(file, (origin, inputs, members))
        return inputs, members
