"""The solutions that benchmarks and tests grade: those of the bank, and those that others wrote for its problems.

Each file in `tests/data/independent` and `tests/data/outsider` has the name of its problem and contains its solutions
in one language, each below a comment `==== right` or `==== wrong VERDICT`. Those for tables are a file of SQL and a
file of pandas. Those in `outsider` were written to be counted: for each problem, at least five wrong ones of the usual
kinds, each of which says on its first line why it fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path
from typing import NamedTuple

from runner.bank.index import is_of_a_problem
from runner.bank.load import load_problem
from runner.bank.model import Problem
from runner.bank.translations import translation
from runner.languages import usual_language
from runner.languages.language import Language
from runner.paths import problems_dir
from runner.verdict import Verdict

_DATA = Path(__file__).parents[1] / "tests" / "data"
INDEPENDENT = _DATA / "independent"
OUTSIDER = _DATA / "outsider"
_MARK = re.compile(r"^(?:#|--) ==== (right|wrong)(?: (\w+))?\n", re.MULTILINE)


class Written(NamedTuple):
    """What somebody wrote for a problem: a name for it, the right verdict, the code, and the suffix of its language."""

    name: str
    wanted: Verdict
    code: str
    suffix: str


@dataclass(frozen=True)
class Known:
    """A solution with a known right verdict. `name` says where it comes from."""

    problem: Problem
    name: str
    code: str
    wanted: Verdict
    suffix: str

    @property
    def filename(self) -> str:
        """A name for its file."""
        return f"solution{self.suffix}"


def problems(only: str = "") -> list[Problem]:
    """Load the shipped problems, or the one with the id `only`, or else those whose id contains it."""
    bank = problems_dir()
    files = [path for path in sorted(bank.glob("*/*.yaml")) if is_of_a_problem(path.relative_to(bank).as_posix())]
    found = [path for path in files if only in path.stem]
    return [load_problem(path) for path in [path for path in found if path.stem == only] or found]


def independent(problem_id: str, folder: Path = INDEPENDENT) -> Iterator[Written]:
    """Yield what others wrote for a problem, if they did."""
    for file in sorted(folder.glob(f"{problem_id}.*")):
        _, *parts = _MARK.split(file.read_text(encoding="utf-8"))
        for number, (mark, verdict, code) in enumerate(zip(parts[::3], parts[1::3], parts[2::3], strict=True)):
            wanted = Verdict.AC if mark == "right" else Verdict(verdict)
            yield Written(f"{problem_id}-{number}-{mark}", wanted, code, file.suffix)


def right_ones(chosen: list[Problem]) -> list[Known]:
    """Return references and independent right solutions: first one of each problem, then the next of each."""
    columns = []
    for problem in chosen:
        reference = Known(problem, f"{problem.id}-reference", problem.reference, Verdict.AC, _suffix(problem))
        columns.append([reference, *(known for known in _known(problem) if known.wanted is Verdict.AC)])
    return [known for known in chain.from_iterable(zip_longest(*columns)) if known]


def declared_mistakes(chosen: list[Problem]) -> list[Known]:
    """Return the wrong solutions that the bank declares."""
    return [
        Known(problem, f"{problem.id}: {wrong.name}", wrong.code, wrong.verdict, _suffix(problem))
        for problem in chosen
        for wrong in problem.wrong
    ]


def independent_mistakes(chosen: list[Problem], folder: Path = INDEPENDENT) -> list[Known]:
    """Return the wrong solutions that others wrote."""
    return [known for problem in chosen for known in _known(problem, folder) if known.wanted is not Verdict.AC]


def slow_ones(chosen: list[Problem]) -> list[Known]:
    """Return the solutions that the bank declares slow."""
    return [
        Known(problem, f"{problem.id}: {slow.name}", slow.code, Verdict.SLOW, _suffix(problem))
        for problem in chosen
        for slow in problem.slow
    ]


def translated(chosen: list[Problem], language: Language, *, slow: bool) -> list[Known]:
    """Return the references that were translated into this language, or the slow solutions that were."""
    found = []
    for problem in chosen:
        path = _DATA / language.name / f"{problem.id}.slow{language.suffix}"
        code = translation(problem, language) if not slow else path.read_text("utf-8") if path.exists() else ""
        wanted = Verdict.SLOW if slow else Verdict.AC
        found += [Known(problem, f"{problem.id}{language.suffix}", code, wanted, language.suffix)] if code else []
    return found


def _known(problem: Problem, folder: Path = INDEPENDENT) -> list[Known]:
    return [
        Known(problem, name, code, wanted, suffix) for name, wanted, code, suffix in independent(problem.id, folder)
    ]


def _suffix(problem: Problem) -> str:
    """Return the suffix of the language of the bank's own solutions."""
    return usual_language(problem.kind).suffix
