"""Makes a failing input smaller without Hypothesis: what an example, an edge or a large input fails by is often little.

Only inputs that the problem's own shapes and constraints allow are tried: a counterexample must be a fair one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from runner.bank.model import Args, Plain, Problem
from runner.grading.check import Check, Finding
from runner.grading.judge import Judgement
from runner.grading.reference import BankFaultError
from runner.grading.shape_fit import fit, tellable
from runner.strategies import meets
from runner.verdict import Verdict

TRIES = 400
"""How many smaller inputs are judged; one with a long text counts for several, since it takes that long."""

_LONG = 50_000
_PLACES = 24
"""How many pieces of one length are taken out of a list before shorter ones are tried."""


DEATHS = 10

Path = tuple[str | int, ...]


def reduce(check: Check, finding: Finding) -> Finding:
    """Give the finding with as small a failing input as is found, of the same kind of failure.

    What runs out of time or memory is left as it is: it fails because it is large.
    """
    if finding.judgement.verdict in (Verdict.TLE, Verdict.MLE):
        return finding
    found = _Reduction(check, finding.judgement).smallest()
    if found is finding.judgement:
        return finding
    return replace(finding, judgement=found, larger=(*finding.larger, finding.judgement))


class _Reduction:
    def __init__(self, check: Check, start: Judgement) -> None:
        self._check = check
        self._best = start
        self._tries, self._lives = TRIES, DEATHS
        self._seen = {repr(start.args)}

    def smallest(self) -> Judgement:
        names = tellable(self._check.problem, self._best.args)
        progress = bool(names)
        while progress:
            before = self._best
            for name in _places(self._check.problem, names):
                self._shrink((name,))
            progress = self._best is not before
        return self._best

    def _shrink(self, path: Path) -> None:
        """Shrink the value at a path as far as it goes."""
        value = _at(self._best.args, path)
        if isinstance(value, list | str):
            self._in_pieces(path, "" if isinstance(value, str) else [])
        if isinstance(value, list):
            if all(type(item) is int for item in value):
                self._in_pieces(path, [0])
                if 0 not in _at(self._best.args, path):  # where nothing may be zero
                    self._in_pieces(path, [1])
            for index in range(len(_at(self._best.args, path))):
                if self._tries <= 0:
                    break
                self._shrink((*path, index))
        elif isinstance(value, int) and not isinstance(value, bool):
            self._lower(path)

    def _in_pieces(self, path: Path, simple: Plain) -> None:
        """Put something simple, or nothing, in the place of each element: in long pieces first, then shorter ones."""
        size = len(_at(self._best.args, path))
        while size >= 1 and self._tries > 0:
            start, places = 0, _PLACES
            while start < len(value := _at(self._best.args, path)) and places > 0:
                places -= 1
                piece = simple * len(value[start : start + size])
                if not self._fails(path, value[:start] + piece + value[start + size :]) or piece:
                    start += size
            size = 0 if size == 1 else (size + 1) // 2

    def _lower(self, path: Path) -> None:
        """Bring a number towards zero: to it, or by halving what is left of the way."""
        low, high = 0, _at(self._best.args, path)
        if self._fails(path, 0) or (high < 0 and self._fails(path, -high)):
            high = _at(self._best.args, path)
        while abs(high - low) > 1 and self._tries > 0:
            middle = low + (high - low) // 2
            low, high = (low, middle) if self._fails(path, middle) else (middle, high)

    def _fails(self, path: Path, value: Plain) -> bool:
        args = _with(self._best.args, path, value)
        key = repr(args)
        problem = self._check.problem
        if key in self._seen or self._tries <= 0 or self._lives <= 0 or self._check.is_ended:
            return False
        self._seen.add(key)
        if not (fit(problem, args) and not meets(problem, args)):
            return False
        self._tries -= 1 + len(key) // _LONG
        try:
            judgement = self._check.try_one(args, self._check.short_limit)
        except BankFaultError:  # an input that the shapes allow and the reference does not take: not a fair one
            return False
        self._lives -= judgement.killed
        if judgement.kind != self._best.kind:
            return False
        self._best = judgement
        return True


def _places(problem: Problem, names: tuple[str, ...]) -> Iterator[str]:
    """Name the calls and the arguments of a function, by their key; those of a constructor stay as they are."""
    yield from (name for name in names if name == "calls" or problem.kind.value != "class")


def _at(args: Args, path: Path) -> Plain:
    value: Plain = args
    for step in path:
        value = value[step]
    return value


def _with(value: Plain, path: Path, new: Plain) -> Plain:
    """Give the value with another one at a path, sharing all the rest."""
    if not path:
        return new
    if isinstance(value, dict):
        return {**value, path[0]: _with(value[path[0]], path[1:], new)}
    place = int(path[0])
    return [*value[:place], _with(value[place], path[1:], new), *value[place + 1 :]]
