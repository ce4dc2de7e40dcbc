"""Whether a shape could have made a value, for those shapes that say all there is to say about their values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from runner.bank.model import Args, Kind, Plain, Problem, Shape
from runner.bank.shapes import needed_names
from runner.expression import ExpressionError, compile_expression

_SILENT = {
    "str": ("palindrome", "balanced", "near"),
    "list": ("rotated",),
    "int": (),
    "bool": (),
    "float": (),
    "calls": (),
}
"""The kinds that can be told, with the fields that ask for more than is looked at here."""


def tellable(problem: Problem, args: Args) -> tuple[str, ...]:
    """Name the parameters that may be changed as long as `fit` stays true: none where another shape builds on them."""
    inputs = problem.cases.inputs
    if problem.cases.hatch is not None or not inputs:
        return ()
    known = [name for name, shape in inputs.items() if name in _values(problem, args) and _is_told(shape)]
    built_on = {needed for name, shape in inputs.items() if name not in known for needed in needed_names(shape)}
    return tuple(name for name in known if name not in built_on) if fit(problem, args) else ()


def fit(problem: Problem, args: Args) -> bool:
    """Whether every parameter whose kind can be told is as its shape asks."""
    values = _values(problem, args)
    shapes = problem.cases.inputs.items()
    try:
        return all(_fits(shape, values[name], values) for name, shape in shapes if name in values and _is_told(shape))
    except (ExpressionError, TypeError, KeyError, ValueError):
        return False


def _values(problem: Problem, args: Args) -> dict[str, Plain]:
    if problem.kind is not Kind.CLASS:
        return args
    names = (param.name for param in problem.signature.params)
    return {**dict(zip(names, args["init"], strict=True)), "calls": args["calls"]}


def _is_told(shape: Shape) -> bool:
    if shape.kind not in _SILENT or any(shape.fields.get(name) for name in _SILENT[shape.kind]):
        return False
    inner = [shape.fields["of"]] if shape.kind == "list" else []
    if shape.kind == "calls":
        inner = [arg for fields in shape.fields["methods"].values() for arg in (fields.get("args") or {}).values()]
    return all(map(_is_told, inner))


def _fits(shape: Shape, value: Plain, env: Mapping[str, Any]) -> bool:
    def field(name: str, default: Any = None) -> Any:
        written = shape.fields.get(name, default)
        return compile_expression(written).evaluate(env) if isinstance(written, str) and name != "alphabet" else written

    if field("value") is not None:
        return bool(value == field("value"))
    if field("choices") is not None:
        return value in field("choices")
    if shape.kind in {"int", "float"}:
        return bool(field("min_value", value) <= value <= field("max_value", value))
    if shape.kind == "bool":
        return isinstance(value, bool)
    size = field("size", len(value))
    is_sized = size == len(value) and field("min_size", 0) <= size <= field("max_size", size)
    return is_sized and _INSIDE[shape.kind](shape, value, env)


def _str_fits(shape: Shape, value: str, env: Mapping[str, Any]) -> bool:
    del env
    return set(value) <= set(shape.fields.get("alphabet", value))


def _list_fits(shape: Shape, value: list[Plain], env: Mapping[str, Any]) -> bool:
    ordered = shape.fields.get("sorted")
    return (
        all(_fits(shape.fields["of"], item, env) for item in value)
        and not (shape.fields.get("distinct") and len({repr(item) for item in value}) < len(value))
        and not (ordered in {"asc", "strict"} and any(a > b for a, b in pairwise(value)))
        and not (ordered == "desc" and any(a < b for a, b in pairwise(value)))
        and not (ordered == "strict" and any(a == b for a, b in pairwise(value)))
    )


def _calls_fit(shape: Shape, calls: list[Plain], env: Mapping[str, Any]) -> bool:
    methods = shape.fields["methods"]
    done = dict.fromkeys(methods, 0)
    for index, (name, *values) in enumerate(calls):
        here = {**env, "done": done, "calls": calls[:index]}
        allowed = methods[name].get("allowed")
        if allowed is not None and not compile_expression(allowed).evaluate(here):
            return False
        shapes = (methods[name].get("args") or {}).values()
        if not all(_fits(arg, value, here) for arg, value in zip(shapes, values, strict=True)):
            return False
        done[name] += 1
    return True


_INSIDE: Mapping[str, Callable[[Shape, Any, Mapping[str, Any]], bool]] = {
    "str": _str_fits,
    "list": _list_fits,
    "calls": _calls_fit,
}
