"""Turns a failing case into the counterexample of a report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from runner.bank.model import Args, Plain, Problem
from runner.grading.judge import Judgment
from runner.grading.report import Counterexample, Stage
from runner.strategies import groups_of
from runner.typespec import NODES
from runner.verdict import Verdict

_SHORT = 60
"""A changed argument is shown if its text has at most this many characters."""


def counterexample(
    problem: Problem, stage: Stage, case: Judgment, *, first_call: Args | None = None, note: str = ""
) -> Counterexample:
    """Make the counterexample of a failing case. If its groups cannot be found out, it has none."""
    outcome = case.outcome
    groups: tuple[str, ...] = ()
    with suppress(Exception):
        groups = groups_of(problem, case.args)
    return Counterexample(
        stage=stage,
        args=case.args,
        expected=case.expected,
        has_returned=outcome.kind == "value" and (not outcome.wrong_type or _came_later(case)),
        returned=outcome.value,
        returned_text=outcome.text,
        groups=groups,
        fault=outcome.fault,
        printed=outcome.printed,
        first_call=first_call,
        call_index=case.call_index,
        note=outcome.wrong_type or _changed(problem, case) or _other_values(problem, case) or _hindered(case) or note,
    )


def _came_later(case: Judgment) -> bool:
    """Whether the first wrong call has a value, and the wrong type came after it."""
    value = case.outcome.value
    return case.call_index is not None and isinstance(value, list) and case.call_index < len(value)


def _other_values(problem: Problem, case: Judgment) -> str:
    """Say that nodes hold values of another type: the difference between `'1'` and `1` is easily overlooked."""
    if case.verdict is not Verdict.WA or problem.kind.has_calls or not problem.answer.type.names & NODES:
        return ""
    wanted, found = (set(_types(plain)) for plain in (case.expected, case.outcome.value))
    others = sorted(found - wanted)
    if not others or not wanted:
        return ""
    return f"The values are {' and '.join(others)}, expected {' or '.join(sorted(wanted))}."


def _hindered(case: Judgment) -> str:
    """Say what kept the first wrong call from acting: the view says only that nothing happened."""
    return case.outcome.hindered.get(str(case.call_index), "")


def _types(plain: Plain) -> Iterator[str]:
    if isinstance(plain, dict):
        plain = plain["values"]
    if isinstance(plain, list):
        for item in plain:
            yield from _types(item)
    elif plain is not None:
        yield f"`{type(plain).__name__}`"


def _changed(problem: Problem, case: Judgment) -> str:
    """Name the arguments that were changed, if nothing else is wrong."""
    if case.verdict is not Verdict.MUT:
        return ""
    changed = {name: text for name, text in case.outcome.mutated.items() if name in problem.signature.keeps}
    names = " and ".join(f"`{name}`" for name in changed)
    now = [text for text in changed.values() if len(text) <= _SHORT and not text.startswith("<")]
    became = f"became {now[0]}" if len(changed) == len(now) == 1 else "was changed"
    return f"The answer is right, but {names} must stay as before the call, and {became}."
