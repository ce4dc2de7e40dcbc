"""The texts of a problem: those that a person reads, and all that its model holds."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.model import Problem
from runner.bank.reading import Explanation

NOT_READ = frozenset(
    {
        *("reference", "brute", "wrong.code", "slow.code", "checker.valid", "query.right", "driver.right"),
        *("query.frames.solution", "query.frames.wrong.code", "driver.description.driver"),
        *("driver.description.params", "driver.description.methods", "driver.description.returns"),
        *("driver.description.actions", "driver.description.view", "query.tables"),
        *("constraints.holds", "cases.groups.when", "cases.inputs", "cases.groups.inputs", "cases.large.inputs"),
        *("cases.small", "cases.edges", "cases.hatch", "growth.inputs", "examples.args"),
    }
)
"""The fields with code, expressions and data, as paths from the problem. No author writes sentences there."""


def explanations(problem: Problem) -> tuple[Explanation, ...]:
    """Return the explanation, and that of the pandas side if there is one."""
    frames = problem.query and problem.query.frames
    return (problem.explanation, frames.explanation) if frames else (problem.explanation,)


def prose(problem: Problem) -> Iterator[str]:
    """Yield each text of a problem that its author has written for people."""
    frames = problem.query and problem.query.frames
    yield from (problem.title, problem.statement, problem.brief, *problem.hints)
    for why in explanations(problem):
        yield from (why.idea, why.why, why.complexity, why.mistakes, why.aloud)
    yield from (example.why for example in problem.examples)
    yield from (constraint.text for constraint in problem.constraints)
    yield from (fact.says for fact in problem.facts)
    yield from (text for each in problem.follow_ups for text in (each.question, each.answer))
    yield from (known.name for known in (*problem.wrong, *problem.slow, *(frames.wrong if frames else ())))
    yield from (one.name for one in (*problem.cases.groups, *problem.cases.large))
    yield from (problem.complexity.time, problem.complexity.space, problem.growth.none)
    yield from shown_actions(problem)


def shown_actions(problem: Problem) -> tuple[str, ...]:
    """Return how the actions on a utility are shown in a case."""
    return tuple(problem.driver.description.get("shown", {}).values()) if problem.driver else ()


def texts_of(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text below `path` in the model of a problem, with its own path, except those in `NOT_READ`."""
    if path in NOT_READ:
        return
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each, path)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from texts_of(each, f"{path}.{key}")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_of(getattr(value, field.name), f"{path}.{field.name}".removeprefix("."))
