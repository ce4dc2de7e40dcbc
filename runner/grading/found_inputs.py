"""The inputs of a problem's checks, found once: those that are enumerated, and those that are drawn while none fails.

They depend on the problem, the seed and what finds them, on no solution, and finding them is half of the work of a
check that accepts. A check comes to the same with those that are known as without.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from runner.bank.cache import read_cache, write_cache
from runner.bank.model import Args, Problem
from runner.strategies.small import small_inputs


class FoundInputs:
    """What is known in this process and, where `folder` is one, what earlier ones have kept there."""

    def __init__(self, problem: Problem, folder: Path | None = None) -> None:
        self._problem, self._folder = problem, folder
        self._found: dict[str, list[Args]] = {}

    def small(self, cap: int) -> list[Args]:
        """Give what `strategies.small.small_inputs` gives."""
        name = f"small-{cap}"
        found = self._known(name)
        return self._keep(name, small_inputs(self._problem, cap)) if found is None else found

    def generated(self, seed: int) -> list[Args] | None:
        """Give what a search with this seed draws as long as nothing fails, each once; None where that is unknown."""
        return self._known(f"generated-{seed}")

    def keep_generated(self, seed: int, inputs: list[Args]) -> None:
        """Keep what such a search has drawn."""
        self._keep(f"generated-{seed}", inputs)

    def _known(self, name: str) -> list[Args] | None:
        if name not in self._found and self._folder is not None:
            kept = read_cache(self._file(self._folder, name))
            if kept is not None and kept[0][0] == self._origin():
                self._found[name] = kept[0][1]
        return self._found.get(name)

    def _keep(self, name: str, inputs: list[Args]) -> list[Args]:
        self._found[name] = inputs
        if self._folder is not None:
            write_cache(self._file(self._folder, name), (self._origin(), inputs))
        return inputs

    def _file(self, folder: Path, name: str) -> Path:
        return folder / f"{self._problem.id}.{name}"

    def _origin(self) -> tuple[str, int, str]:
        """Tell what the inputs were found by, beside drill itself: another release of Hypothesis draws others."""
        return self._problem.version, sys.hexversion, version("hypothesis")
