"""Small inputs with other letters: a solution may be right for one character and wrong for another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from runner.bank.model import Args, Plain, Problem
from runner.errors import InternalError
from runner.strategies.palette import spread_out

_PRINTABLE = "".join(map(chr, range(ord(" "), ord("~") + 1)))
_LEAST, _MOST = 2, 6
"""How many small inputs get other letters, at least and at most."""

_TRIED = 3
"""How many inputs of a single letter are used to find out which letters the constraints allow."""


def allowed_letters(problem: Problem, small: Sequence[Args], is_valid: Callable[[Args], bool]) -> str:
    """Give the printable characters that may replace a letter of a small input; "" if inputs have no letters."""
    single = list(islice((args for args in small if len(_letters(problem, args)) == 1), _TRIED))
    return "".join(letter for letter in _PRINTABLE if any(_allows(problem, args, letter, is_valid) for args in single))


def with_other_letters(problem: Problem, small: Sequence[Args], letters: str, share: int) -> Iterator[Args]:
    """Yield a few of the small inputs again, with their letters replaced by all others in turn."""
    count = min(_MOST, max(_LEAST, share // len(letters)))
    lettered = [args for args in small if _letters(problem, args)]
    for step, args in enumerate(spread_out(lettered[::-1], count), start=1):
        ours = _letters(problem, args)
        for first in range(len(letters)):
            theirs = [letters[(first + place * step) % len(letters)] for place in range(len(ours))]
            yield _renamed(problem, args, dict(zip(ours, theirs, strict=True)))


def _allows(problem: Problem, args: Args, letter: str, is_valid: Callable[[Args], bool]) -> bool:
    try:
        return is_valid(_renamed(problem, args, dict.fromkeys(_letters(problem, args), letter)))
    except InternalError:  # a constraint cannot be evaluated with this letter
        return False


def _letters(problem: Problem, args: Args) -> list[str]:
    return list(dict.fromkeys(letter for text in _texts(_replaceable(problem, args)) for letter in text))


def _replaceable(problem: Problem, args: Args) -> Plain:
    """Give the values in which letters are replaced: all but the names of methods."""
    if problem.kind.has_calls:
        return [args["init"], *(call[1:] for call in args["calls"])]
    return list(args.values())


def _texts(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _renamed(problem: Problem, args: Args, names: Mapping[str, str]) -> Args:
    table = str.maketrans(dict(names))
    if problem.kind.has_calls:
        calls = [[name, *_translated(rest, table)] for name, *rest in args["calls"]]
        return {**args, "init": _translated(args["init"], table), "calls": calls}
    return {name: _translated(value, table) for name, value in args.items()}


def _translated(value: Plain, table: Mapping[int, str]) -> Plain:
    if isinstance(value, str):
        return value.translate(table)
    return [_translated(inner, table) for inner in value] if isinstance(value, list) else value
