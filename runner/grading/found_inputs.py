"""The inputs of a problem's checks, found once: enumerated, tried on purpose, drawn by Hypothesis, made by its hatch.

They depend on the problem, the seed and what finds them, on no solution, and finding them is half of the work of a
check that accepts. A check comes to the same with those that are known as without.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from runner.bank.cache_file import read_cache, write_cache
from runner.bank.model import Args, Problem
from runner.errors import BankFaultError
from runner.grading import hatch
from runner.grading.garbage_collection import few_collections
from runner.strategies.probes import MOST, probes_of
from runner.strategies.small import small_inputs

CAP = 5000
"""How many inputs are enumerated and tried on purpose, at most and together."""

EXAMPLES = 100
"""How many inputs are drawn; some of them are the same."""


class FoundInputs:
    """What is known in this process and, where `folder` is one, what earlier ones have kept there.

    `layer` is how a problem's own Python is fenced in while it makes inputs.
    """

    def __init__(self, problem: Problem, folder: Path | None = None, layer: str = "auto") -> None:
        self._problem, self._folder, self._layer = problem, folder, layer
        self._found: dict[str, list[Args]] = {}

    def small(self, cap: int | None = None) -> list[Args]:
        """Give what the problem's own `small()` yields where it has one, else what its shapes allow.

        At most `cap`; without one, as many as a check tries.
        """
        most = CAP - MOST if cap is None else cap
        return self._known(f"small-{most}", lambda: self._small(most))

    def probes(self) -> list[Args]:
        """Give what `strategies.probes.probes_of` gives beside the small ones."""
        return self._known("probes", lambda: probes_of(self._problem, self.small()))

    def generated(self, seed: int) -> list[Args]:
        """Give what Hypothesis draws from the shapes as long as nothing fails, each once, in the order of drawing."""
        return self._known(f"generated-{seed}", lambda: self._generated(seed))

    def hatched(self, seed: int) -> list[Args]:
        """Give what Hypothesis draws from the problem's own `strategy()`; none where it has no Python of its own."""
        if self._problem.cases.hatch is None:
            return []
        return self._known(f"hatched-{seed}", lambda: hatch.draws(self._problem, seed, EXAMPLES, self._layer))

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
            found = drawn(strategy_for(self._problem), number=seed, examples=EXAMPLES)
        if not found:
            said = f"{self._problem.id}: nothing that is drawn meets the constraints"
            raise BankFaultError(said, "shape the inputs so that they hold by themselves", where=("cases",))
        return found

    def _known(self, name: str, find: Callable[[], list[Args]]) -> list[Args]:
        if name not in self._found:
            self._found[name] = find() if self._folder is None else self._kept(self._folder, name, find)
        return self._found[name]

    def _kept(self, folder: Path, name: str, find: Callable[[], list[Args]]) -> list[Args]:
        from importlib.metadata import version  # noqa: PLC0415 - pytest imports it as well, once workers are starting

        # What inputs depend on, beside drill itself: another release of Hypothesis draws others.
        origin = (self._problem.version, sys.hexversion, version("hypothesis"))
        file = folder / f"{self._problem.id}.{name}"
        kept = read_cache(file)
        if kept is not None and kept[0][0] == origin:
            found: list[Args] = kept[0][1]
            return found
        inputs = find()
        write_cache(file, (origin, inputs))
        return inputs
