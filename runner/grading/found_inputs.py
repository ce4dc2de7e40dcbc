"""The inputs of a problem's checks, found once: those that are enumerated, and those that Hypothesis draws.

They depend on the problem, the seed and what finds them, on no solution, and finding them is half of the work of a
check that accepts. A check comes to the same with those that are known as without.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from runner.bank.cache_file import read_cache, write_cache
from runner.bank.model import Args, Problem
from runner.strategies.small import small_inputs

EXAMPLES = 100
"""How many inputs are drawn; some of them are the same."""


class FoundInputs:
    """What is known in this process and, where `folder` is one, what earlier ones have kept there."""

    def __init__(self, problem: Problem, folder: Path | None = None) -> None:
        self._problem, self._folder = problem, folder
        self._found: dict[str, list[Args]] = {}

    def small(self, cap: int) -> list[Args]:
        """Give what `strategies.small.small_inputs` gives."""
        return self._known(f"small-{cap}", lambda: small_inputs(self._problem, cap))

    def generated(self, seed: int) -> list[Args]:
        """Give what Hypothesis draws with this seed as long as nothing fails, each once, in the order of drawing."""
        return self._known(f"generated-{seed}", lambda: self._drawn(seed))

    def _drawn(self, seed: int) -> list[Args]:
        from runner.grading.hypothesis_search import search  # noqa: PLC0415 - Hypothesis is heavy
        from runner.strategies.generated import strategy_for  # noqa: PLC0415

        drawn: dict[str, Args] = {}

        def note(args: Args) -> bool:
            drawn.setdefault(repr(args), args)
            return False

        search(strategy_for(self._problem), note, number=seed, examples=EXAMPLES)
        return list(drawn.values())

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
