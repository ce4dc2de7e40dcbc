"""A usual mistake and the input that shows it, as plain data: what was found, in short lines."""

from __future__ import annotations

from typing import Any

from runner.bank.known_solutions import WrongSolution
from runner.bank.model import Problem
from runner.grading.report import Report
from runner.render.failing_values import instead
from runner.render.truncation import cut
from runner.render.values import text_of
from runner.render.view import View, view_of
from runner.typespec import parse

_ROOM = 700
"""The most characters of a text: a Sudoku fits. What is longer is cut in its middle."""


def mistake_view(problem: Problem, wrong: WrongSolution, report: Report) -> dict[str, Any]:
    """Describe a mistake by the report of its check. Nothing is shown of an input if it did not fail as declared.

    `before` is the call that has to come first, if any. `expected` is "" where the wrong call has no answer.
    """
    view = view_of(report, problem)
    found = view["counterexample"] if report.verdict is wrong.verdict else None
    return {
        "name": wrong.name,
        "verdict": wrong.verdict.words,
        "before": _input(found["first_call"]) if found and found["first_call"] else "",
        "input": _input(found) if found else "",
        "expected": _cut(_expected(found)) if found else "",
        "instead": _cut(_instead(view, found)) if found else "",
    }


def _input(found: View) -> str:
    """Write an input as people read it; of a class, the calls up to the wrong one."""
    if not found["calls"]:
        return _cut(", ".join(f"{item['name']} = {_argument(item)}" for item in found["arguments"]))
    return _cut("; ".join(call["code"] if isinstance(call, dict) else call for call in found["calls"]))


def _argument(item: View) -> str:
    return _node(item["value"]) if item["node_of"] else text_of(item["value"], parse(item["type"]))


def _expected(found: View) -> str:
    if found["calls"]:
        call = found["calls"][-1]
        return "" if call.get("type", "None") == "None" else text_of(call["expected"], parse(call["type"]))
    text = _answer(found, found["expected"])
    return f"{text}, or another right answer" if found["any_valid"] else text


def _instead(view: View, found: View) -> str:
    """Say what came in place of the answer."""
    if found["returned_text"]:
        return str(found["returned_text"])
    answer = found["calls"][-1] if found["calls"] else found
    if not answer.get("has_returned"):
        return instead(view)
    return text_of(answer["returned"], parse(answer["type"])) if found["calls"] else _answer(found, answer["returned"])


def _answer(found: View, plain: Any) -> str:
    if found["result"]["node_of"]:
        return _node(plain)
    text = text_of(plain, parse(found["result"]["type"]))
    return f"{found['result']['in_place']} = {text}" if found["result"]["in_place"] else text


def _node(plain: Any) -> str:
    return "None" if plain is None else f"the node {plain}"


def _cut(text: str) -> str:
    return cut(text, _ROOM, None)[0]
