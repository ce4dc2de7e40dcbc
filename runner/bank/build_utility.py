"""Build the model of a utility problem from checked values. Nothing is checked here, and nothing can fail."""

from __future__ import annotations

from typing import Any

from runner.bank.budgets import Limits
from runner.bank.build import Values, build_cases, build_signature, shared
from runner.bank.cases import Growth
from runner.bank.driven import Driver
from runner.bank.known_solutions import Complexity, WrongSolution
from runner.bank.model import Checker, Constraint, Example, Problem, ProblemKind

_NO_GROWTH = "What a utility does in one call is too little to be timed."


def build_utility_problem(values: Values, version: str, file: str) -> Problem:
    """Build the problem from values without anything broken or missing."""
    return Problem(
        kind=ProblemKind.UTILITY,
        signature=build_signature(values["signature"]),
        examples=tuple(Example(one["input"], one["output"], one["why"]) for one in values["examples"]),
        constraints=tuple(Constraint(one["text"], one["holds"]) for one in values["constraints"]),
        cases=build_cases(values["cases"]),
        checker=Checker(),
        reference=values["reference"],
        brute="",
        wrong=tuple(WrongSolution(**one) for one in values["wrong"]),
        slow=(),
        complexity=Complexity(**values["complexity"]),
        growth=Growth(none=_NO_GROWTH),
        limits=Limits(**values.get("limits", {})),
        version=version,
        file=file,
        driver=Driver("utility", _description(values["utility"]), values["right"]),
        **shared(values),
    )


def _description(utility: Values) -> dict[str, Any]:
    usual: dict[str, Any] = {"params": {}, "returns": "", "methods": {}, "without": ()}
    return {name: _plain(value) for name, value in {**usual, **utility}.items()}


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else list(value) if isinstance(value, tuple) else value
