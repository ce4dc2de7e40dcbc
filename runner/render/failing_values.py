"""The values of a failing input: its arguments, the expected value and the returned one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.bank.model import Plain
from runner.render.fault import exception_text
from runner.render.named_values import NamedValues
from runner.render.page import Page
from runner.render.structure_drawings import grid_size, picture
from runner.render.truncation import cut
from runner.render.values import Pair, brief, pair, text_of
from runner.typespec import TypeSpec, parse

if TYPE_CHECKING:
    from runner.render.view import View


def arguments(page: Page, items: list[View], language: str) -> None:
    """Lay out named arguments in lines, structures with their drawing."""
    values = NamedValues(page, [item["name"] for item in items])
    for item in items:
        spec = parse(item["type"])
        if item["node_of"]:
            values.put(item["name"], f"the node {item['value']}", equals=True)
            continue
        drawing = picture(item["value"], spec, values.room, item["name"])
        values.put(item["name"], _above_drawing(drawing, item["value"], spec, values.room, language), equals=True)
        values.draw(drawing)


def _above_drawing(drawing: list[str], plain: Plain, spec: TypeSpec, room: int, language: str) -> str:
    """Write a value above its drawing. If a grid would have to be cut there, its size is written instead."""
    is_cut = len(text_of(plain, spec, language)) > room
    return (drawing and is_cut and grid_size(plain, spec)) or brief(plain, spec, room, language)


def results(page: Page, found: View, view: View) -> None:
    """Lay out the expected and the returned value, below the arguments."""
    values = NamedValues(page, [item["name"] for item in found["arguments"]])
    if found["result"]["node_of"]:
        values.put("expected", _node(found["expected"]))
        values.put("returned", cut(found["returned_text"] or _node(found["returned"]), values.room, None)[0])
    elif found["has_returned"]:
        _two(values, found, view["language"])
    else:
        spec = parse(found["result"]["type"])
        values.put("expected", brief(found["expected"], spec, values.room, view["language"]), hint=_of_expected(found))
        if found["returned_text"]:
            values.put("returned", cut(found["returned_text"], values.room, None)[0])
        else:
            page.labeled(f"{'instead':<{values.label}}  ", instead(view), style="bad", indent=2, cut=True)


def _two(values: NamedValues, found: View, language: str) -> None:
    """Lay out the expected and the returned value, with a mark at their first difference."""
    spec = parse(found["result"]["type"])
    expected, returned = found["expected"], found["returned"]
    drawings = [_drawn(plain, found, values.room) for plain in (expected, returned)]
    two = pair(expected, returned, spec, values.room, language)
    if all(drawings) and grid_size(expected, spec) and _longest(expected, returned, spec, language) > values.room:
        two = Pair(grid_size(expected, spec), grid_size(returned, spec), None, two.where)
    values.put("expected", two.expected, hint=_of_expected(found))
    values.draw(drawings[0])
    values.put("found" if found["result"]["in_place"] else "returned", two.returned)
    if two.caret is not None and found["comparable"]:
        values.mark(two.caret, f"first difference {two.where}".rstrip())
    elif two.where and found["comparable"]:
        values.say(f"first difference {two.where}")
    values.draw(drawings[1])


def _longest(one: Plain, other: Plain, spec: TypeSpec, language: str) -> int:
    return max(len(text_of(one, spec, language)), len(text_of(other, spec, language)))


def _drawn(plain: Plain, found: View, room: int) -> list[str]:
    """Draw an answer. A list of lists is a grid only if it is an argument that was drawn as one."""
    spec, in_place = parse(found["result"]["type"]), found["result"]["in_place"] or ""
    return [] if spec.name == "list" and not in_place else picture(plain, spec, room, in_place)


def _of_expected(found: View) -> str:
    if found["result"]["in_place"]:
        where = "at the start of" if found["result"]["prefix"] else "in"
        return f"{where} {found['result']['in_place']} after the call"
    return "or another valid answer" if found["any_valid"] else ""


def _node(plain: Plain) -> str:
    return "None" if plain is None else f"the node {plain}"


def instead(view: View) -> str:
    """Return what happened in place of a returned value."""
    limits = view["limits"]
    words = {
        "TLE": f"no answer within {limits['seconds']:g} s",
        "MLE": f"more than {limits['memory_mb']} MB of memory",
    }
    return words.get(view["verdict"]) or exception_text(view["counterexample"]["fault"]) or "no answer"
