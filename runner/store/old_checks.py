"""Reads checks in the form before format 3 (exports: before format 2): the view of the screen instead of the facts.

This module converts such a view to facts. It never changes: the migration and the import of old exports must give the
same rows, because the same event may come in both ways.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from runner.store.events import Json
from runner.store.plain import to_json

_SAME = ("inputs", "stages", "groups", "notes", "fault", "limits", "isolation")
_SAME_IN_COUNTEREXAMPLE = (
    *("stage", "expected", "has_returned", "returned", "returned_text"),
    *("groups", "fault", "printed", "note"),
)
_NOT_FINITE = ("inf", "-inf", "nan")


def with_facts(body: Json, failing: Json, evidence: Json) -> tuple[Json, Json]:
    """Return the body and the evidence of a check in the new form. What cannot be converted stays as it is."""
    if isinstance(body, dict):
        body = {**body, "language": body.get("language", "python")}
    if not isinstance(evidence, dict) or not _is_view(evidence.get("report")):
        return body, evidence
    try:
        return body, {**evidence, "report": _facts(evidence["report"], failing)}
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return body, evidence


def _is_view(report: Json) -> bool:
    return isinstance(report, dict) and (report.get("schema"), report.get("kind")) == (1, "check")


def _facts(view: Json, failing: Json) -> Json:
    growth, found = view["growth"], view["counterexample"]
    rows = growth and [{key: row[key] for key in ("n", "yours", "reference", "is_cut")} for row in growth["rows"]]
    return {
        **{key: view[key] for key in _SAME},
        "growth": growth and {"rows": rows, "conclusion": growth["conclusion"]},
        "counterexample": found and _counterexample(found, failing),
    }


def _counterexample(view: Json, failing: Json) -> Json:
    facts = {key: view[key] for key in _SAME_IN_COUNTEREXAMPLE}
    result = {key: view["result"][key] for key in ("type", "node_of") if view["result"][key]}
    for key in ("expected", "returned"):
        facts[key] = _number(facts[key], result["type"])
    types: Json = {"params": [_param(each) for each in view["arguments"]], "result": result}
    if view["calls"]:
        types = {"methods": {_method(call["code"]): {"result": call["type"]} for call in view["calls"][1:]}}
    facts |= _call("args", [each["code"] for each in view["calls"]], view["arguments"], failing)
    if first := view["first_call"]:
        facts |= _call("first_call", first["calls"], first["arguments"])
    else:
        facts["first_call"] = None
    wrong = (index - 1 for index, call in enumerate(view["calls"]) if call["wrong"])
    facts |= {"types": types, "call_index": next(wrong, None)}
    if view.get("left_out"):
        facts |= {"left_out": True, "types": None}
    return facts


def _call(name: str, lines: Sequence[str], arguments: Sequence[Json], known: Json = None) -> Json:
    """Return the arguments of a call. Those of a class are read from its lines; unreadable lines stay as text."""
    if known is not None:
        return {name: known}
    if not lines:
        return {name: {each["name"]: _number(each["value"], each["type"]) for each in arguments} or None}
    try:
        return {name: _calls_in(lines)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {name: None, f"{name}_text": list(lines)}


def _param(argument: Json) -> Json:
    return {key: argument[key] for key in ("name", "type", "node_of") if argument[key]}


def _number(value: Json, type_: str) -> Json:
    """Return the value with floats for the words that the view had: inf, -inf, nan."""
    if "float" not in type_ or "str" in type_:
        return value
    if isinstance(value, list):
        return [_number(item, type_) for item in value]
    return to_json(float(value)) if value in _NOT_FINITE else value


def _method(code: str) -> str:
    return code.partition(".")[2].partition("(")[0]


def _calls_in(lines: Sequence[str]) -> Json:
    """Read calls from lines such as `stack = MinStack()` and `stack.push(1)`."""
    made, *calls = [_call_of(line) for line in lines]
    return {"init": [*map(_plain, made.args)], "calls": [[_name(call), *map(_plain, call.args)] for call in calls]}


def _call_of(line: str) -> ast.Call:
    (statement,) = ast.parse(line).body
    call = getattr(statement, "value", None)
    if not isinstance(call, ast.Call):
        raise ValueError(line)  # noqa: TRY004 - it is the text that is wrong
    return call


def _name(call: ast.Call) -> str:
    if not isinstance(call.func, ast.Attribute):
        raise ValueError(ast.unparse(call))  # noqa: TRY004 - it is the text that is wrong
    return call.func.attr


def _plain(node: ast.expr) -> Json:
    """Read a value as it was shown: tuples and sets become lists, a dict becomes a list of pairs."""
    match node:
        case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
            return [*map(_plain, items)]
        case ast.Dict(keys=keys, values=values):
            return [[_plain(key), _plain(value)] for key, value in zip(keys, values, strict=True) if key]
        case ast.Call(func=ast.Name(id="set"), args=[]):
            return []
        case ast.Name(id="inf" | "nan" as text):
            return to_json(float(text))
        case ast.UnaryOp(op=ast.USub(), operand=ast.Name(id="inf")):
            return to_json(float("-inf"))
    return ast.literal_eval(node)
