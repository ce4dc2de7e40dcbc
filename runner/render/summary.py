"""A check that failed in one line, for the summary of a test run: "WA: nums=[0, 0] expected 1, returned 2"."""

from __future__ import annotations

from runner.bank.model import Problem
from runner.grading.report import Report
from runner.render.failing_values import instead
from runner.render.fault import exception_text
from runner.render.page import visible
from runner.render.truncation import cut, shortened
from runner.render.values import text_of
from runner.render.view import View, view_of
from runner.typespec import TypeSpec, parse

_LONGEST = 100
_INPUT = 36
_MESSAGE = 52
_VALUE = 22


def summary_line(report: Report, problem: Problem) -> str:
    """Return what failed and how, in one line of at most a hundred characters."""
    view = view_of(report, problem)
    line = " ".join(f"{view['verdict']}: {_what(view)}".splitlines())
    return shortened(visible(line), _LONGEST)


def _what(view: View) -> str:
    """Return the part after the verdict: a limit or an exception with the input that led to it, or the two answers."""
    verdict, found = view["verdict"], view["counterexample"]
    if verdict == "JE" or found is None:
        return _without_input(view)
    given = _given(found, view["language"])
    if verdict in ("RTE", "TLE", "MLE"):
        return f"{cut(instead(view), _MESSAGE, None)[0]} on {given}"
    if verdict == "MUT":
        return f"changed its input on {given}"
    expected, returned = _answers(found, view["language"])
    came = "found" if found["result"]["in_place"] else "returned"
    given += " in a second call" if found["first_call"] else ""
    return f"{given} expected {expected}, {came} {returned}"


def _without_input(view: View) -> str:
    if view["growth"] and view["verdict"] == "SLOW":
        conclusion = str(view["growth"]["conclusion"])
        return conclusion[:1].lower() + conclusion[1:]
    if fault := view["fault"]:
        return exception_text(fault) + (f" (line {fault['line']})" if fault["line"] else "")
    return str(view["reason_words"] or view["words"])


def _given(found: View, language: str) -> str:
    """Write the input; for a class, the call that went wrong."""
    if found["calls"]:
        return _short(found["calls"][-1]["code"], _INPUT)
    items = [
        f"{item['name']}={item['value'] if item['node_of'] else text_of(item['value'], parse(item['type']), language)}"
        for item in found["arguments"]
    ]
    return _short(", ".join(items), _INPUT)


def _answers(found: View, language: str) -> tuple[str, str]:
    call = found["calls"][-1] if found["calls"] else {}
    if "type" in call:
        case, spec = call, parse(call["type"])
    else:
        case, spec = found, TypeSpec("table") if found["tables"] else parse(found["result"]["type"])
    text = found["returned_text"] or "nothing"
    returned = _value(case["returned"], spec, found, language) if case["has_returned"] else text
    return _value(case["expected"], spec, found, language), _short(returned, _VALUE)


def _value(plain: object, spec: TypeSpec, found: View, language: str) -> str:
    return _short(str(plain) if found["result"]["node_of"] else text_of(plain, spec, language), _VALUE)


def _short(text: str, room: int) -> str:
    return cut(text, room, None)[0]
