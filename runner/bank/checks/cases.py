"""Checks of the cases: each parameter has a shape of its type, and expressions use only known names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.cases import Inputs, Shape
from runner.bank.findings import guess
from runner.bank.model import Param, Signature
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.shape_order import CALL_NAMES, expressions, merged
from runner.bank.shape_vocabulary import KINDS
from runner.expressions.expression import compile_expression
from runner.typespec import TypeSpec

_GROWTH_NAMES = frozenset({"n"})
"""What the shapes of `growth` may use: the size of the input."""


def check_cases(parsed: ParsedFile) -> None:
    """Check the shapes in all parts of the cases, and the names in constraints and conditions of groups."""
    signature = parsed.signature
    if signature is None:
        return
    names = frozenset(parsed.input_names or ())
    for path, constraint in parsed.each("constraints"):
        _check_names(parsed, (*path, "holds"), constraint["holds"], names)
    for path, group in parsed.each("cases", "groups"):
        _check_names(parsed, (*path, "when"), group["when"], names)
    _check_inputs(parsed, signature)


def _check_names(parsed: ParsedFile, path: YamlPath, text: str, known: frozenset[str]) -> None:
    for name in sorted(compile_expression(text).names - known):
        parsed.add_finding("unknown-name", path, f"the expression uses {name}, which is not there", guess(name, known))


def _check_inputs(parsed: ParsedFile, signature: Signature) -> None:
    usual: Inputs = parsed.get("cases", "inputs") or {}
    cases = parsed.mapping("cases")
    broken = not cases or ("inputs" in cases and parsed.get("cases", "inputs") is None)
    wanted = _wanted(parsed, signature)
    if not broken and "python" not in cases:
        for name in wanted.keys() - usual.keys():
            parsed.add_finding("inputs", ("cases", "inputs"), f"there is no shape for {name}")
    for path, shapes in _declarations(parsed):
        given = _GROWTH_NAMES if path[0] == "growth" else frozenset[str]()
        known = frozenset(shapes) | usual.keys() | wanted.keys() | given
        for name, shape in shapes.items():
            _check_shape(parsed, (*path, name), name, shape, wanted)
            for where, text in expressions(shape):
                names = known | CALL_NAMES if shape.kind == "calls" else known - {name} | (given & {name})
                _check_names(parsed, (*path, name, *where), text, names)
        try:
            drawn = merged(usual, shapes, given)
        except ValueError as error:
            parsed.add_finding("shape-circle", path, str(error))
            continue
        if "python" in cases and path != ("cases", "inputs"):  # with a hatch there are no other shapes to fill the gaps
            for name in wanted.keys() - drawn.keys():
                parsed.add_finding("inputs", path, f"there is no shape for {name}")


def _declarations(parsed: ParsedFile) -> Iterator[tuple[YamlPath, Inputs]]:
    """Yield every usable mapping of shapes in the file, with its path."""
    places: list[YamlPath] = [("cases", "inputs"), ("cases", "small"), ("growth", "inputs")]
    places += [(*path, "inputs") for path, _ in parsed.each("cases", "groups")]
    places += [(*path, "inputs") for path, _ in parsed.each("cases", "large")]
    for path in places:
        shapes = parsed.get(*path)
        if shapes:
            yield path, shapes


def _wanted(parsed: ParsedFile, signature: Signature) -> Mapping[str, Param | None]:
    params: dict[str, Param | None] = {param.name: param for param in signature.params}
    return {**params, "calls": None} if parsed.kind.has_calls else params


def _check_shape(
    parsed: ParsedFile, path: YamlPath, name: str, shape: Shape, wanted: Mapping[str, Param | None]
) -> None:
    if name not in wanted:
        if not name.startswith("_"):
            fix = guess(name, wanted)
            parsed.add_finding(
                "parameter", path, f"no parameter is called {name}; an auxiliary name starts with `_`", fix
            )
        return
    param = wanted[name]
    if param is None:
        _check_calls(parsed, path, shape)
    elif param.node_of is None:
        _check_type(parsed, path, shape, param.type)


def _check_type(parsed: ParsedFile, path: YamlPath, shape: Shape, type_: TypeSpec) -> None:
    if type_.name == "optional":
        type_ = type_.args[0]
    if shape.kind == "one_of":
        for index, option in enumerate(shape.fields["options"]):
            if option.kind != "constant":  # null, where the type allows it
                _check_type(parsed, (*path, "options", index), option, type_)
        return
    makes = KINDS[shape.kind].makes
    if shape.kind == "calls" or (makes and type_.name not in makes):
        parsed.add_finding("shape-type", path, f"{shape.kind} does not make values of type {type_}")
    elif isinstance(inner := shape.fields.get("of"), Shape) and type_.name in {"list", "set"}:
        nested = type_.args[0]
        if shape.kind == "matrix":
            nested = nested.args[0] if nested.name == "list" else nested
        _check_type(parsed, (*path, "of"), inner, nested)


def _check_calls(parsed: ParsedFile, path: YamlPath, shape: Shape) -> None:
    signature = parsed.signature
    if shape.kind in {"computed", "constant"}:
        return
    if shape.kind != "calls":
        parsed.add_finding("shape-type", path, f"{shape.kind} makes no calls; calls, computed and constant do")
        return
    methods = {method.name: method for method in signature.methods} if signature else {}
    declared: Mapping[str, Any] = shape.fields["methods"]
    for name, fields in declared.items():
        where = (*path, "methods", name)
        if name not in methods:
            parsed.add_finding("method", where, f"the signature has no method {name}", guess(name, methods))
            continue
        params = {param.name: param for param in methods[name].params}
        args: Mapping[str, Shape] = fields.get("args", {})
        if list(args) != list(params):
            message = f"{name} takes {', '.join(params) or 'no arguments'}; the shape gives {', '.join(args) or 'none'}"
            parsed.add_finding("method", where, message, "the same names in the same order")
            continue
        for param in params.values():
            _check_type(parsed, (*where, "args", param.name), args[param.name], param.type)
