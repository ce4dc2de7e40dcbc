"""The sheet of a problem: everything that its page shows, as plain text in a plain dict.

A page of any width is made from the sheet alone. So `drill next` can cache the sheet of the open problem and show it
again without loading anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.bank.model import Example, Problem, ProblemKind
from runner.languages import usual_language
from runner.languages.answers import answer_texts
from runner.languages.schema_lines import schema_lines
from runner.render.structure_drawings import grid_size, picture
from runner.render.values import size_note
from runner.solutions.example_lines import example_lines, place_of

if TYPE_CHECKING:
    from runner.languages.language import Language

WIDEST = 100
"""The width of the widest drawing in a sheet."""

Sheet = dict[str, Any]


def sheet_of(problem: Problem, language: Language | None = None) -> Sheet:
    """Make the sheet, in the usual language if none is named. It has no topic, difficulty or names elsewhere."""
    language = language or usual_language(problem.kind)
    is_derived = problem.query is not None or problem.driver is not None
    return {
        "id": problem.id,
        "title": problem.title,
        "minutes": problem.minutes,
        "statement": problem.statement,
        "schema": schema_lines(problem.query) if problem.query else [],
        "examples": [_example(problem, example, language) for example in problem.examples],
        "constraints": [] if is_derived else [constraint.text for constraint in problem.constraints],
    }


def _example(problem: Problem, example: Example, language: Language) -> dict[str, Any]:
    lines = _lines(problem, example, language)
    given = [] if lines else _given(problem, example, language)
    answer = "" if lines else _answer(problem, example, language)
    return {"lines": lines, "given": given, "answer": answer, "why": example.why}


def _lines(problem: Problem, example: Example, language: Language) -> list[list[str]]:
    """Write an example that is lines, and not values: each with its answer, "" if it has none."""
    if problem.kind.has_calls:
        return _calls(problem, example, language)
    if problem.kind.has_tables:
        return [[line, ""] for line in example_lines(problem, example, language.writing, WIDEST)]
    return []


def _calls(problem: Problem, example: Example, language: Language) -> list[list[str]]:
    made, *lines = language.writing.call_lines(problem, example.args)
    answers = answer_texts(problem, example.args, example.output, language.writing)
    return [[made, ""], *map(list, zip(lines, answers, strict=True))]


def _given(problem: Problem, example: Example, language: Language) -> list[dict[str, Any]]:
    given = []
    for param in problem.signature.params:
        plain = example.args[param.name]
        drawing = [] if param.node_of else picture(plain, param.type, WIDEST, param.name)
        size = grid_size(plain, param.type) if drawing else ""
        given.append(
            {
                "name": param.name,
                "text": language.writing.value(plain, param),
                "note": size_note(plain),
                "drawing": drawing,
                "size": size,
            }
        )
    return given


def _answer(problem: Problem, example: Example, language: Language) -> str:
    if problem.kind is ProblemKind.ROUND_TRIP:
        return "the same value again"
    text = language.writing.value(example.output, problem.answer)
    return f"{place_of(problem, example.output)} = {text}" if problem.checker.in_place else text
