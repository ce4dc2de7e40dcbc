"""The input that `drill check --replay` runs: the one that failed last, with the call that has to come before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.errors import UsageError
from runner.languages.python.reading import read_input

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem
    from runner.store.store import Store


def failed_last(store: Store, problem: Problem) -> list[Args]:
    """Give the calls to make, of which the last one failed. Raises `UsageError` where none is known any more."""
    last = store.last_check(problem.id)
    found = last.report["counterexample"] if last else None
    if last is None or found is None:  # the last check was accepted: what failed before it
        known = store.corpus(problem.id)[:1]
        if not known:
            raise UsageError(
                "no input of this problem has failed yet, so there is none to replay", "`drill check` first"
            )
        return list(known)
    if last.input is None:
        raise UsageError(
            "the input that failed last is too long to be kept, so there is none to replay",
            "`drill check` makes it again",
        )
    return [*_before(problem, found["first_call"]), last.input]


def _before(problem: Problem, first: dict[str, Any] | None) -> list[Args]:
    """Read the first call as the report shows it."""
    if first is None:
        return []
    if first["calls"]:
        return [read_input(problem, "\n".join(first["calls"]))]
    return [{argument["name"]: argument["value"] for argument in first["arguments"]}]
