"""The solutions that benchmarks and tests grade: those of the bank, and those that others wrote for its problems.

Each file in `tests/data/independent` and `tests/data/outsider` has the name of its problem and contains its solutions,
each below a line `# ==== right` or `# ==== wrong VERDICT`. Those in `outsider` were written to be counted: for each
problem, at least five wrong ones of the usual kinds, each of which says on its first line why it fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path

from runner.bank.index import is_of_a_problem
from runner.bank.load import load_problem
from runner.bank.model import Problem
from runner.paths import problems_dir
from runner.verdict import Verdict

_DATA = Path(__file__).parents[1] / "tests" / "data"
INDEPENDENT = _DATA / "independent"
OUTSIDER = _DATA / "outsider"
_MARK = re.compile(r"^# ==== (right|wrong)(?: (\w+))?\n", re.MULTILINE)


@dataclass(frozen=True)
class Known:
    """A solution with a known right verdict. `name` says where it comes from."""

    problem: Problem
    name: str
    code: str
    wanted: Verdict


def problems(only: str = "") -> list[Problem]:
    """Load the shipped problems, or the one with the id `only`, or else those whose id contains it."""
    bank = problems_dir()
    files = [path for path in sorted(bank.glob("*/*.yaml")) if is_of_a_problem(path.relative_to(bank).as_posix())]
    found = [path for path in files if only in path.stem]
    return [load_problem(path) for path in [path for path in found if path.stem == only] or found]


def independent(problem_id: str, folder: Path = INDEPENDENT) -> Iterator[tuple[str, Verdict, str]]:
    """Yield what others wrote for a problem, if they did: a name, the right verdict, and the code."""
    file = folder / f"{problem_id}.py"
    if not file.exists():
        return
    _, *parts = _MARK.split(file.read_text(encoding="utf-8"))
    for number, (mark, verdict, code) in enumerate(zip(parts[::3], parts[1::3], parts[2::3], strict=True)):
        yield f"{problem_id}-{number}-{mark}", Verdict.AC if mark == "right" else Verdict(verdict), code


def right_ones(chosen: list[Problem]) -> list[Known]:
    """Return references and independent right solutions: first one of each problem, then the next of each."""
    columns = []
    for problem in chosen:
        others = [(name, code) for name, wanted, code in independent(problem.id) if wanted is Verdict.AC]
        found = [(f"{problem.id}-reference", problem.reference), *others]
        columns.append([Known(problem, name, code, Verdict.AC) for name, code in found])
    return [known for known in chain.from_iterable(zip_longest(*columns)) if known]


def declared_mistakes(chosen: list[Problem]) -> list[Known]:
    """Return the wrong solutions that the bank declares."""
    return [
        Known(problem, f"{problem.id}: {wrong.name}", wrong.code, wrong.verdict)
        for problem in chosen
        for wrong in problem.wrong
    ]


def independent_mistakes(chosen: list[Problem], folder: Path = INDEPENDENT) -> list[Known]:
    """Return the wrong solutions that others wrote."""
    return [
        Known(problem, name, code, wanted)
        for problem in chosen
        for name, wanted, code in independent(problem.id, folder)
        if wanted is not Verdict.AC
    ]


def slow_ones(chosen: list[Problem]) -> list[Known]:
    """Return the solutions that the bank declares slow."""
    return [
        Known(problem, f"{problem.id}: {slow.name}", slow.code, Verdict.SLOW)
        for problem in chosen
        for slow in problem.slow
    ]
