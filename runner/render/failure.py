"""The part of a check's page that shows one failing input."""

from __future__ import annotations

import re
from typing import Any

from runner.render.cutting import cut, shortened
from runner.render.fault import exception_type, fault_lines, said
from runner.render.named import NamedValues
from runner.render.page import Page, visible
from runner.render.pictures import picture
from runner.render.values import brief, pair
from runner.render.view import View
from runner.typespec import parse

_WRONG_TYPE = re.compile(r"returned `\w+`, (an? `\w+`) is asked for")
_PRINTED_LINES = 8
_PRINTED_WIDTH = 200
_CALLS = 12
"""Longer sequences of calls lose their middle."""


def failure_lines(page: Page, view: View) -> None:
    """Lay out the counterexample: the input, what was expected, what came, what it printed."""
    found = view["counterexample"]
    if found["first_call"]:
        page.wrapped("The first call, which changes what the second one gives:", indent=2)
        _first_call(page, found["first_call"])
        page.wrapped("The second call:", indent=2)
    if found["calls"]:
        _calls(page, found["calls"], view)
    else:
        arguments(page, found["arguments"])
        _results(page, found, view)
    if found["note"]:
        page.wrapped(_beside_what_came(found["note"]), indent=2)
    if found["fault"]:
        fault_lines(page, found["fault"], headed=bool(found["calls"]) and view["verdict"] == "RTE")
    _printed(page, found["printed"])


def _beside_what_came(note: str) -> str:
    """Leave out of a note on the type what the line above it has just shown: the value that was returned."""
    plain = _WRONG_TYPE.fullmatch(note)
    return f"A{plain[1][1:]} is asked for." if plain else note


def arguments(page: Page, items: list[View]) -> None:
    """Lay out named arguments one under the other, structures with their picture."""
    values = NamedValues(page, [item["name"] for item in items])
    for item in items:
        spec = parse(item["type"])
        if item["node_of"]:
            values.put(item["name"], f"the node {item['value']}", equals=True)
            continue
        values.put(item["name"], brief(item["value"], spec, values.room), equals=True)
        values.draw(picture(item["value"], spec, values.room))


def _results(page: Page, found: View, view: View) -> None:
    values = NamedValues(page, [item["name"] for item in found["arguments"]])
    if found["result"]["node_of"]:
        values.put("expected", _node(found["expected"]))
        values.put("returned", cut(found["returned_text"] or _node(found["returned"]), values.room, None)[0])
    elif found["has_returned"]:
        _two(values, found)
    else:
        spec = parse(found["result"]["type"])
        values.put("expected", brief(found["expected"], spec, values.room), hint=_of_expected(found))
        if found["returned_text"]:
            values.put("returned", cut(found["returned_text"], values.room, None)[0])
        else:
            page.labelled(f"{'instead':<{values.label}}  ", _instead(view), style="bad", indent=2)


def _two(values: NamedValues, found: View) -> None:
    """Lay out what was expected and what came, with a mark where they part."""
    spec = parse(found["result"]["type"])
    two = pair(found["expected"], found["returned"], spec, values.room)
    values.put("expected", two.expected, hint=_of_expected(found))
    values.draw(_drawn(found["expected"], found, values.room))
    values.put("found" if found["result"]["in_place"] else "returned", two.returned)
    if two.caret is not None and found["comparable"]:
        values.mark(two.caret, f"first difference {two.where}".rstrip())
    values.draw(_drawn(found["returned"], found, values.room))


def _drawn(plain: Any, found: View, room: int) -> list[str]:
    """Draw an answer; a list of lists is a grid only where the argument that holds the answer is one."""
    spec = parse(found["result"]["type"])
    return [] if spec.name == "list" and not found["result"]["in_place"] else picture(plain, spec, room)


def _of_expected(found: View) -> str:
    if found["result"]["in_place"]:
        return f"in {found['result']['in_place']} after the call"
    return "or another that is right" if found["any_valid"] else ""


def _node(plain: Any) -> str:
    return "None" if plain is None else f"the node {plain}"


def _instead(view: View) -> str:
    """Say what came where no value did."""
    limits = view["limits"]
    words = {
        "TLE": f"no answer within {limits['seconds']:g} s",
        "MLE": f"more than {limits['memory_mb']} MB of memory",
    }
    return words.get(view["verdict"]) or said(view["counterexample"]["fault"]) or "no answer"


def _first_call(page: Page, first: View) -> None:
    arguments(page, first["arguments"])
    for line in first["calls"]:
        page.line("  ", (shortened(line, page.width - 2), "code"))


def _calls(page: Page, calls: list[View], view: View) -> None:
    """Lay out the calls as Python, the wrong one with what was expected beside or below it."""
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
            page.wrapped(text, indent=4, style="bad" if call["wrong"] else "dim")


def _answer(call: View, view: View) -> str:
    if "type" not in call:
        return ""
    spec = parse(call["type"])
    expected = brief(call["expected"], spec, 60)
    if not call["wrong"]:
        return "" if call["type"] == "None" else f"→ {expected}"
    if call["has_returned"]:
        return f"expected {expected}, returned {brief(call['returned'], spec, 60)}"
    if view["verdict"] == "RTE" and (fault := view["counterexample"]["fault"]):
        what = exception_type(fault)
        return f"expected {expected}, " + (f"raised {what}" if what else f"instead {said(fault)}")
    return f"expected {expected}, instead {view['counterexample']['returned_text'] or _instead(view)}"


def _printed(page: Page, printed: str) -> None:
    """Show what the learner printed on this input, a few lines of it."""
    if not printed.strip():
        return
    lines = printed.rstrip("\n").splitlines()
    page.line("  ", ("printed", "label"))
    for line in lines[:_PRINTED_LINES]:
        page.line("    ", (shortened(visible(line), min(page.width - 4, _PRINTED_WIDTH)), "dim"))
    if len(lines) > _PRINTED_LINES:
        page.line("    ", (f"… {len(lines) - _PRINTED_LINES:,} more lines", "dim"))
