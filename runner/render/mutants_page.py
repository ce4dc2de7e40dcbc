"""The page of `drill bank check --mutants`: how many mutants of the references are refused."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

_HEADS = ("problem", "mutants", "slow", "refused", "equivalent", "refused of the others", "undecided", "seconds")


def mutants_page(view: View, width: int) -> Page:
    """Lay out the view: a row for each problem, then the mutants that nobody has decided about."""
    page = Page(width)
    problems = view["problems"]
    page.table([_HEADS, *map(_row, problems)], right=range(1, len(_HEADS)))
    for problem in problems:
        for mutant in problem["undecided"]:
            page.wrapped(f"{_name(problem)}: {mutant}", hang=2)
    mutants = sum(problem["mutants"] for problem in problems)
    undecided = sum(len(problem["undecided"]) for problem in problems)
    sentence = f"{undecided:,} of {mutants:,} mutants are accepted without an argument why that is right."
    page.wrapped(sentence, style="bad" if undecided else "good")
    return page


def _name(problem: dict[str, Any]) -> str:
    return PurePath(problem["file"]).stem


def _row(problem: dict[str, Any]) -> tuple[str, ...]:
    return (
        _name(problem),
        str(problem["mutants"]),
        str(problem["slow"]),
        f"{problem['raw']:.1%}",
        str(len(problem["equivalent"])),
        f"{problem['adjusted']:.1%}",
        str(len(problem["undecided"])),
        f"{problem['seconds']:.0f}",
    )
