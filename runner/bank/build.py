"""Build the model from checked values. Nothing is checked here, and nothing can fail."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from runner.bank.budgets import Limits
from runner.bank.cases import Cases, Group, Growth, Hatch, LargeInput
from runner.bank.known_solutions import Complexity, SlowSolution, WrongSolution
from runner.bank.model import Checker, Constraint, Difficulty, Example, Method, Param, Problem, ProblemKind, Signature
from runner.bank.reading import Explanation, Fact, FollowUp
from runner.typespec import TypeSpec

Values = Mapping[str, Any]

PRIORS = {Difficulty.EASY: 0.71, Difficulty.MEDIUM: 0.61, Difficulty.HARD: 0.55}
"""The probability of a clean first solve if only the label is known: docs/design.md says where it comes from."""

_NONE = TypeSpec("None")


def version_of(content: bytes) -> str:
    """Return a short hash of the content of a problem file. The style of line ends does not change it."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()[:16]


def build_signature(values: Values) -> Signature:
    """Build the signature."""
    returns, returns_node_of = _typed(values.get("returns", _NONE))
    methods = (
        Method(name, _params(method.get("params", {})), method["returns"])
        for name, method in values.get("methods", {}).items()
    )
    return Signature(
        name=values["name"],
        params=_params(values["params"]),
        returns=returns,
        methods=tuple(methods),
        keeps=tuple(values.get("keeps", ())),
        returns_node_of=returns_node_of,
        also=tuple(values.get("also", ())),
    )


def _params(values: Values) -> tuple[Param, ...]:
    return tuple(Param(name, *_typed(value), items=_items(value)) for name, value in values.items())


def _items(value: Any) -> str | None:
    return None if isinstance(value, TypeSpec) else value.get("items")


def _typed(value: Any) -> tuple[TypeSpec, str | None]:
    if isinstance(value, TypeSpec):
        return value, None
    return value["type"], value.get("node_of")


def build_cases(values: Values) -> Cases:
    """Build the cases."""
    groups = (Group(name, group["when"], group.get("inputs", {})) for name, group in values["groups"].items())
    return Cases(
        inputs=values.get("inputs", {}),
        groups=tuple(groups),
        edges=values.get("edges", ()),
        large=tuple(LargeInput(large["name"], large["inputs"]) for large in values.get("large", ())),
        small=values.get("small", {}),
        hatch=Hatch(values["python"]) if "python" in values else None,
    )


def build_problem(values: Values, version: str, file: str) -> Problem:
    """Build the problem from values without anything broken or missing."""
    return Problem(
        kind=values.get("kind", ProblemKind.FUNCTION),
        signature=build_signature(values["signature"]),
        examples=tuple(Example(one["input"], one["output"], one["why"]) for one in values["examples"]),
        constraints=tuple(Constraint(one["text"], one["holds"]) for one in values["constraints"]),
        cases=build_cases(values["cases"]),
        checker=Checker(**values.get("checker", {})),
        reference=values["reference"],
        brute=values["brute"],
        wrong=tuple(WrongSolution(**one) for one in values["wrong"]),
        slow=tuple(SlowSolution(**one) for one in values.get("slow", ())),
        complexity=Complexity(**values["complexity"]),
        growth=Growth(**values["growth"]),
        limits=Limits(**values.get("limits", {})),
        version=version,
        file=file,
        **shared(values),
    )


def shared(values: Values) -> dict[str, Any]:
    """Build what all kinds of problems have in the same form."""
    return {
        "id": values["id"],
        "title": values["title"],
        "topics": values["topics"],
        "difficulty": values["difficulty"],
        "minutes": values["minutes"],
        "prior": values.get("prior", PRIORS[values["difficulty"]]),
        "also": values.get("also", ()),
        "statement": values["statement"],
        "hints": values["hints"],
        "explanation": Explanation(**values["explanation"]),
        "replaces": values.get("replaces", ""),
        "brief": values.get("brief", ""),
        "facts": tuple(Fact(keyword, **fact) for keyword, fact in values.get("facts", {}).items()),
        "follow_ups": tuple(FollowUp(**one) for one in values.get("follow_ups", ())),
    }
