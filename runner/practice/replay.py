"""The input that failed last, with the call that has to come before it: for `check --replay` and for `debug`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.errors import UsageError
from runner.practice.check_row import types_of

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem
    from runner.store.store import Store


def failed_last(store: Store, problem: Problem) -> list[Args]:
    """Return the calls to make, of which the last one failed. Raises `UsageError` if none is known."""
    last = store.last_check(problem.id)
    found = last.counterexample if last else None
    if found is None:  # the last check was accepted: what failed before it
        known = store.corpus(problem.id)[:1]
        if not known:
            raise UsageError("no input of this problem has failed yet", "`drill check` first")
        return list(known)
    types = found.get("types")
    if types and "params" in types and types != types_of(problem):
        raise UsageError(
            "the input that failed last was one of an older version of this problem, which took other types",
            "`drill check` runs today's inputs",
        )
    if "args" not in found or "args_text" in found or "first_call_text" in found:
        raise UsageError(
            "the input that failed last was kept by an older drill as text that cannot be run",
            "`drill check` makes it again",
        )
    if found["args"] is None:
        raise UsageError(
            "the input that failed last is too long to be kept",
            "`drill check` makes it again",
        )
    return [found["args"]] if found["first_call"] is None else [found["first_call"], found["args"]]
