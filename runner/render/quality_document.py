"""docs/grading-quality.md: how many mutants of each reference are refused, and why the others are no mistakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

INTRODUCTION = """\
# How well the bank grades

A mutant is the reference with one small mistake: an operator, a comparison or a constant is changed, a statement is
left out, a 0 is taken for "not known", state is kept from one call to the next. Every mutant gets a whole check. A good
set of inputs refuses all that are mistakes.

`slow` are right but slower than required, and `equivalent` answer every input as the reference does; their reasons are
below. `undecided` are accepted, and nobody has said why that is right.

This page is made from what `drill bank check --mutants --json` prints.
"""

Problems = Sequence[Mapping[str, Any]]


def quality_document(problems: Problems, reasons: Mapping[str, Mapping[str, str]]) -> str:
    """Write the page from the problems of `drill bank check --mutants --json`.

    `reasons` gives by problem and mutant why it is not a mistake.
    """
    minutes = sum(each["seconds"] for each in problems) / 60
    took = f"The checks of all mutants took {minutes:.1f} minutes, added up over the problems.\n"
    return "\n".join([INTRODUCTION, took, *_table(problems), "", *_reasons(problems, reasons)])


def _table(problems: Problems) -> Iterator[str]:
    yield "| problem | mutants | refused | slow | equivalent | undecided |"
    yield "|---|--:|--:|--:|--:|--:|"
    for each in problems:
        counts = (each["mutants"], each["refused"], each["slow"], len(each["equivalent"]), len(each["undecided"]))
        yield f"| {each['id']} | {' | '.join(map(str, counts))} |"
    sums = [sum(each[key] for each in problems) for key in ("mutants", "refused", "slow")]
    sums += [sum(len(each[key]) for each in problems) for key in ("equivalent", "undecided")]
    yield f"| **{len(problems)} problems** | {' | '.join(f'**{count:,}**' for count in sums)} |"


def _reasons(problems: Problems, reasons: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    yield "## Mutants that are no mistakes"
    for each in problems:
        if not each["equivalent"] and not each["undecided"]:
            continue
        yield from ("", f"### {each['id']}", "")
        by_reason: dict[str, list[str]] = {}
        for name in each["equivalent"]:
            by_reason.setdefault(reasons[each["id"]][name], []).append(name)
        for reason, names in by_reason.items():
            yield f"- {', '.join(f'`{name}`' for name in names)}: {reason}"
        yield from (f"- `{name}`: undecided" for name in each["undecided"])
    yield ""
