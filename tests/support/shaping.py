"""Problems of nothing but shapes, written as in the bank."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runner.bank.budgets import Limits
from runner.bank.cases import Cases, Group, Growth, Hatch, LargeInput, Shape
from runner.bank.known_solutions import Complexity
from runner.bank.model import (
    Checker,
    Constraint,
    Difficulty,
    Explanation,
    Method,
    Param,
    Problem,
    ProblemKind,
    Signature,
)
from runner.expressions.budget import Budget
from runner.strategies.form import Form
from runner.strategies.kinds import KINDS
from runner.typespec import TypeSpec

INT = TypeSpec("int")


def shaped(written: Any) -> Any:
    """Turn mappings with a `kind` into shapes and lists into tuples, as the loader does."""
    if isinstance(written, Mapping):
        inner = {name: shaped(value) for name, value in written.items() if name != "kind"}
        return Shape(written["kind"], inner) if "kind" in written else inner
    if isinstance(written, list) and any(isinstance(value, Mapping) for value in written):
        return tuple(shaped(value) for value in written)
    return written


def form(written: Mapping[str, Any], **env: Any) -> Form:
    return Form(shaped(written), env, KINDS, Budget())


def problem(
    inputs: Mapping[str, Any],
    *,
    holds: tuple[str, ...] = (),
    groups: Mapping[str, Any] | None = None,
    large: Mapping[str, Any] | None = None,
    small: Mapping[str, Any] | None = None,
    growth: Mapping[str, Any] | None = None,
    hatch: str = "",
    methods: Mapping[str, tuple[str, ...]] | None = None,
    params: tuple[str, ...] | None = None,
) -> Problem:
    """A problem with these cases; with `methods` (name -> parameters) a class problem."""
    names = params if params is not None else tuple(name for name in inputs if name[0] != "_" and name != "calls")
    made = tuple(Param(name, INT) for name in names)
    declared = tuple(Method(name, tuple(Param(p, INT) for p in ps), INT) for name, ps in (methods or {}).items())
    cases = Cases(
        inputs=shaped(inputs),
        groups=tuple(
            Group(name, each["when"], shaped(each.get("inputs", {}))) for name, each in (groups or {}).items()
        ),
        large=tuple(LargeInput(name, shaped(each)) for name, each in (large or {}).items()),
        small=shaped(small or {}),
        hatch=Hatch(hatch) if hatch else None,
    )
    return Problem(
        id="tiny",
        title="Tiny",
        kind=ProblemKind.CLASS if methods else ProblemKind.FUNCTION,
        topics=("arrays",),
        difficulty=Difficulty.EASY,
        minutes=5,
        prior=0.7,
        also=(),
        signature=Signature("tiny", made, INT, declared),
        statement="",
        examples=(),
        constraints=tuple(Constraint(text, text) for text in holds),
        cases=cases,
        checker=Checker(),
        reference="",
        brute="",
        wrong=(),
        slow=(),
        complexity=Complexity("O(1)", "O(1)"),
        growth=Growth(inputs=shaped(growth or {}), max_n=1000),
        limits=Limits(),
        hints=(),
        explanation=Explanation("", "", "", "", ""),
        version="0",
    )
