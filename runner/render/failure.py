"""The part of a check's page that shows one failing input."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from runner.languages import LANGUAGES
from runner.render.failing_values import arguments, instead, results
from runner.render.fault import exception_text, exception_type, fault_lines
from runner.render.page import Page, visible, whole_values
from runner.render.table_lines import table_lines
from runner.render.truncation import shortened
from runner.render.values import brief
from runner.typespec import TypeSpec, parse

if TYPE_CHECKING:
    from runner.render.view import View

_WRONG_TYPE = re.compile(r"(?:`\w+` )?returned `\w+`, expected (an? `\w+`)")
_PRINTED_LINES = 8
_PRINTED_WIDTH = 200
_CALLS = 12
"""The middle of a longer sequence of calls is left out."""


def failure_lines(page: Page, view: View) -> None:
    """Lay out the counterexample: the input, the expected and returned values, and what was printed."""
    found = view["counterexample"]
    if found["first_call"]:
        page.wrapped("The first call, which changes the result of the second:", indent=2)
        _first_call(page, found["first_call"], view["language"])
        page.wrapped("The second call:", indent=2)
    if found["tables"]:
        table_lines(page, view)
    elif found["calls"]:
        _calls(page, found["calls"], view)
    else:
        arguments(page, found["arguments"], view["language"])
        results(page, found, view)
    if found["note"]:
        page.wrapped(_beside_what_came(found["note"]), indent=2, cut=True)
    if found["fault"]:
        fault_lines(page, found["fault"], view["language"], headed=bool(found["calls"]) and view["verdict"] == "RTE")
        if note := LANGUAGES[view["language"]].faults.note(found["fault"]["type"]):
            page.wrapped(note, indent=2)
    _printed(page, found["printed"])


def _beside_what_came(note: str) -> str:
    """Shorten a note on a wrong type: the line above it shows the returned value already."""
    plain = _WRONG_TYPE.fullmatch(note)
    return f"Expected {plain[1]}." if plain else note


def _first_call(page: Page, first: View, language: str) -> None:
    arguments(page, first["arguments"], language)
    for line in first["calls"]:
        page.line("  ", (shortened(line, page.width - 2), "code"))


def _calls(page: Page, calls: list[View], view: View) -> None:
    """Lay out the calls as code, the wrong one with the expected value next to it or below."""
    shown = list(calls)
    if len(shown) > _CALLS:
        left_out = {"code": f"… {len(shown) - _CALLS + 1} more calls …", "wrong": False}
        shown = [*shown[:4], left_out, *shown[5 - _CALLS :]]
    column = min(max(len(call["code"]) for call in shown), max(page.width // 2 - 4, 12)) + 2
    for call in shown:
        text = _answer(call, view)
        code = shortened(call["code"], page.width - 4)
        if text and max(column, len(code) + 1) + len(text) + 2 <= page.width:
            page.line("  ", (f"{code:<{column}}", "code"), (text, "bad" if call["wrong"] else "dim"))
            continue
        page.line("  ", (code, "code"))
        if text:
            page.wrapped(text, indent=4, style="bad" if call["wrong"] else "dim", cut=True)


def _answer(call: View, view: View) -> str:
    if "type" not in call:
        return ""
    spec = parse(call["type"])
    expected = whole_values(call["seen"]) or brief(call["expected"], spec, 60, view["language"])
    if call["wrong"]:
        return _wrong_answer(call, expected, spec, view)
    return "" if call["type"] == "None" else f"→ {expected}"


def _wrong_answer(call: View, expected: str, spec: TypeSpec, view: View) -> str:
    if call["has_returned"] and call["seen"]:
        return expected
    if call["has_returned"]:
        return f"expected {expected}, returned {brief(call['returned'], spec, 60, view['language'])}"
    if view["verdict"] == "RTE" and (fault := view["counterexample"]["fault"]):
        what = exception_type(fault)
        return f"expected {expected}, " + (f"raised {what}" if what else f"instead {exception_text(fault)}")
    if view["counterexample"]["returned_text"]:
        return f"expected {expected}, returned {view['counterexample']['returned_text']}"
    return f"expected {expected}, instead {instead(view)}"


def _printed(page: Page, printed: str) -> None:
    """Show the first lines of what the learner printed on this input."""
    if not printed.strip():
        return
    lines = printed.rstrip("\n").splitlines()
    page.line("  ", ("printed", "label"))
    for line in lines[:_PRINTED_LINES]:
        page.line("    ", (shortened(visible(line), min(page.width - 4, _PRINTED_WIDTH)), "dim"))
    if len(lines) > _PRINTED_LINES:
        page.line("    ", (f"… {len(lines) - _PRINTED_LINES:,} more lines", "dim"))
