"""A problem as a plain dict for `--json`: what a learner may see while it is open, unless more is revealed."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Problem

SCHEMA = 1


def problem_view(problem: Problem, *, kind: str, revealed: bool) -> dict[str, Any]:
    """Make the view. Topics, difficulty and other names are in it only if `revealed`."""
    signature = problem.signature
    view: dict[str, Any] = {
        "schema": SCHEMA,
        "kind": kind,
        "problem": {"id": problem.id, "title": problem.title, "version": problem.version},
        "minutes": problem.minutes,
        "statement": problem.statement,
        "signature": {
            "kind": str(problem.kind),
            "name": signature.name,
            "params": {param.name: str(param.type) for param in signature.params},
            "returns": str(signature.returns),
            "methods": {
                method.name: {
                    "params": {param.name: str(param.type) for param in method.params},
                    "returns": str(method.returns),
                }
                for method in signature.methods
            },
        },
        "examples": [
            {"input": example.args, "output": example.output, "why": example.why} for example in problem.examples
        ],
        "constraints": [constraint.text for constraint in problem.constraints],
    }
    if revealed:
        view |= {"topics": list(problem.topics), "difficulty": str(problem.difficulty), "also": list(problem.also)}
    return view
