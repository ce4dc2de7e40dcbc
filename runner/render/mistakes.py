"""A usual mistake and the input that shows it, as plain data: what was found, in short lines."""

from __future__ import annotations

from typing import Any

from runner.bank.known_solutions import WrongSolution
from runner.bank.model import Problem
from runner.grading.report import Report
from runner.languages.grid import grid
from runner.render.failing_values import instead
from runner.render.truncation import cut
from runner.render.values import text_of
from runner.render.view import View, view_of
from runner.typespec import parse

_ROOM = 700
"""The most characters of a text: a Sudoku fits. What is longer is cut in its middle."""


def mistake_view(problem: Problem, wrong: WrongSolution, report: Report) -> dict[str, Any]:
    """Describe a mistake by the report of its check. Nothing is shown of an input if it did not fail as declared.

    `before` is the call that has to come first, if any. `expected` is "" where the wrong call has no answer. The tables
    of a query are lines in `tables`, input and answers one below the other; what came instead of a table is `instead`.
    """
    view = view_of(report, problem)
    shown = dict.fromkeys(("before", "input", "expected", "instead", "tables"), "")
    if (found := view["counterexample"]) and report.verdict is wrong.verdict:
        texts = _of_tables(view) if found["tables"] else _Failure(view).texts()
        shown |= {name: cut(text, _ROOM, None)[0] for name, text in texts.items()}
    return {"name": wrong.name, "verdict": wrong.verdict.words, **shown}


def _of_tables(view: View) -> dict[str, str]:
    tables = view["counterexample"]["tables"]
    named = [(each["name"], each) for each in tables["input"]]
    named += [
        (name, tables[key]) for name, key in (("Right:", "expected"), ("The mistake gives:", "returned")) if tables[key]
    ]
    lines = [line for name, each in named for line in (name, *grid(each["columns"], each["rows"], each["types"]), "")]
    return {"tables": "\n".join(lines).rstrip(), "instead": "" if tables["returned"] else instead(view)}


class _Failure:
    """The counterexample of a view, in short texts in the language of the mistake."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: View = view["counterexample"]
        self._call: View | None = self._found["calls"][-1] if self._found["calls"] else None

    def texts(self) -> dict[str, str]:
        first = self._found["first_call"]
        return {
            "before": self._input(first) if first else "",
            "input": self._input(self._found),
            "expected": self._expected(),
            "instead": self._instead(),
        }

    def _input(self, found: View) -> str:
        """Write an input as people read it; of a class, the calls up to the wrong one."""
        if found["calls"]:
            return "; ".join(call["code"] if isinstance(call, dict) else call for call in found["calls"])
        return ", ".join(f"{item['name']} = {self._value(item['value'], item)}" for item in found["arguments"])

    def _expected(self) -> str:
        if self._call is not None:
            has_answer = self._call.get("type", "None") != "None"
            return self._value(self._call["expected"], self._call) if has_answer else ""
        text = self._answer(self._found["expected"])
        return f"{text}, or another right answer" if self._found["any_valid"] else text

    def _instead(self) -> str:
        """Say what came in place of the answer."""
        if self._found["returned_text"]:
            return str(self._found["returned_text"])
        if not (self._call or self._found).get("has_returned"):
            return instead(self._view)
        return self._value(self._call["returned"], self._call) if self._call else self._answer(self._found["returned"])

    def _answer(self, plain: Any) -> str:
        result = self._found["result"]
        text = self._value(plain, result)
        return f"{result['in_place']} = {text}" if result["in_place"] and not result["node_of"] else text

    def _value(self, plain: Any, typed: View) -> str:
        """Write a value. `typed` has its type, and the argument that it is a node of, if it is one."""
        if typed.get("node_of"):
            return "None" if plain is None else f"the node {plain}"
        return text_of(plain, parse(typed["type"]), self._view["language"])
