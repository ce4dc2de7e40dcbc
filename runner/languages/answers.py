"""Writes what calls answered: values, or what can be seen after each action, each part with its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from runner.bank.model import Args, Plain, Problem

if TYPE_CHECKING:
    from runner.languages.parts import Writing

_NO_CHANGE = "no change"
_NOTHING = "nothing"


def answer_texts(problem: Problem, args: Args, answers: Sequence[Plain], writing: Writing) -> list[str]:
    """Write the answers of a case with calls, "" where there is none. Of a view, only what has changed is written."""
    if problem.driver is not None and problem.driver.parts:
        return list(_changes(problem, answers, writing))
    if problem.driver is not None:
        return [_happened(plain) for plain in answers]
    types = problem.signature.answers(args["calls"])
    return [
        "" if spec.name == "None" else writing.literal(plain, spec) for plain, spec in zip(answers, types, strict=False)
    ]


def _happened(plain: Plain) -> str:
    """Write what a utility has done, or what was seen of it."""
    if isinstance(plain, list):
        return "; ".join(map(str, plain)) or _NOTHING
    return "" if plain is None else str(plain)


def difference_text(problem: Problem, expected: Plain, returned: Plain, writing: Writing) -> str:
    """Write the parts of a view that are not as expected, or what a utility has done instead."""
    if problem.driver is None or not problem.driver.parts:
        return f"expected {_happened(expected)}, yours {_happened(returned)}" if expected != returned else ""
    parts = _parts(problem, expected, writing)
    found = zip(parts, _parts(problem, returned, writing), strict=False)
    return ", ".join(f"{name}: expected {one}, yours {other}" for (name, one), (_, other) in found if one != other)


def _changes(problem: Problem, views: Sequence[Plain], writing: Writing) -> Iterator[str]:
    before: list[tuple[str, str]] = []
    for view in views:
        parts = _parts(problem, view, writing)
        yield ", ".join(f"{name} {text}" for name, text in parts if (name, text) not in before) or _NO_CHANGE
        before = parts


def _parts(problem: Problem, view: Plain, writing: Writing) -> list[tuple[str, str]]:
    assert problem.driver is not None
    kinds = problem.signature.methods[0].returns.args
    return [
        (name, writing.literal(part, kind)) for name, part, kind in zip(problem.driver.parts, view, kinds, strict=False)
    ]
