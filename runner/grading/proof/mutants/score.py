"""Grades all mutants of a problem: how many are refused, and which are not."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from runner.bank.model import Problem
from runner.grading.machine import Machine
from runner.grading.proof.mutants.edits import Mutant, mutants_by
from runner.grading.proof.mutants.equivalents import equivalents_of
from runner.grading.proof.mutants.fate import Fate, fate_of
from runner.grading.proof.mutants.first_order import FIRST_ORDER
from runner.grading.proof.mutants.human import HUMAN
from runner.grading.proof.mutants.wrapped import wrapped
from runner.grading.warm_start import WarmStart
from runner.languages import BANK, usual_language
from runner.record import record
from runner.strategies.cases import constraint_test
from runner.strategies.letters import allowed_letters


@record
class Score:
    """The fates of a problem's mutants. `undecided` survived, and no reason is known why they are no mistakes."""

    mutants: int
    refused: int
    slow: int
    equivalent: tuple[str, ...]
    undecided: tuple[str, ...]
    seconds: float

    @property
    def raw(self) -> float:
        """The share of the mutants that are refused, without those that are right but slow."""
        return self.refused / max(1, self.mutants - self.slow)

    @property
    def adjusted(self) -> float:
        """The same share, also without those that are known to be no mistakes."""
        return self.refused / max(1, self.mutants - self.slow - len(self.equivalent))


def mutants_of(problem: Problem, letters: str) -> list[Mutant]:
    """Return all mutants of the reference, each source once. Mutants with the same name are numbered.

    The edits are those of Python, so a query has none.
    """
    if usual_language(problem.kind) is not BANK:
        return []
    edited = (mutants_by(kind, operator, problem.reference) for kind, operator in {**HUMAN, **FIRST_ORDER}.items())
    found: dict[str, Mutant] = {}
    named: Counter[str] = Counter()
    for mutant in chain(*edited, wrapped(problem, letters)):
        if mutant.code not in found:
            named[mutant.name] += 1
            number = named[mutant.name]
            found[mutant.code] = mutant if number == 1 else replace(mutant, name=f"{mutant.name} ({number})")
    return list(found.values())


def score_of(problem: Problem, file: Path, on_step: Callable[[str], None]) -> Score:
    """Grade every mutant of the problem in `file`. `on_step` is called with the one that is being graded."""
    start = time.monotonic()
    known = equivalents_of(file)
    with WarmStart(problem, Machine()) as warm_start:
        letters = allowed_letters(problem, warm_start.inputs.small(), constraint_test(problem))
        mutants = mutants_of(problem, letters)
        fates = dict(_tried(problem, mutants, warm_start, on_step))
    survived = [mutant.name for mutant in mutants if fates[mutant.code] is Fate.SURVIVED]
    counted = list(fates.values())
    return Score(
        mutants=len(mutants),
        refused=counted.count(Fate.REFUSED),
        slow=counted.count(Fate.SLOW),
        equivalent=tuple(name for name in survived if name in known),
        undecided=tuple(name for name in survived if name not in known),
        seconds=time.monotonic() - start,
    )


def _tried(
    problem: Problem, mutants: list[Mutant], warm_start: WarmStart, on_step: Callable[[str], None]
) -> Iterator[tuple[str, Fate]]:
    for number, mutant in enumerate(mutants, start=1):
        on_step(f"mutant {number} of {len(mutants)}: {mutant.name}")
        yield mutant.code, fate_of(problem, mutant.code, warm_start)
