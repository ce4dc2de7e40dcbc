"""Checks of examples and edges: their names, types and calls, and the constraints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.findings import guess
from runner.bank.model import Args, Param, Plain, ProblemKind, Signature
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.type_match import type_mismatch
from runner.expressions.expression import ExpressionError, compile_expression


def check_values(parsed: ParsedFile) -> None:
    """Check every example and edge, and the results of the examples."""
    signature = parsed.signature
    if signature is None:
        return
    for path, args in _inputs(parsed):
        if _check_input(parsed, signature, path, args):
            _check_rules(parsed, path, args)
            if path[-1] == "input":
                _check_output(parsed, signature, (path[0], path[1], "output"), args)


def _inputs(parsed: ParsedFile) -> Iterator[tuple[YamlPath, Args]]:
    for path, _ in parsed.each("examples"):
        args = parsed.get(*path, "input")
        if args is not None:
            yield (*path, "input"), args
    yield from parsed.each("cases", "edges")


def _check_input(parsed: ParsedFile, signature: Signature, path: YamlPath, args: Args) -> bool:
    names = parsed.input_names or ()
    if set(args) != set(names):
        parsed.add_finding(
            "input-names", path, f"an input has {', '.join(names)}; this one has {', '.join(args) or 'nothing'}"
        )
        return False
    before = len(parsed.findings.diagnostics)
    if parsed.kind.has_calls:
        _check_arguments(parsed, (*path, "init"), signature.params, args["init"], "the constructor")
        _check_calls(parsed, signature, (*path, "calls"), args["calls"])
    else:
        for param in signature.params:
            _check_value(parsed, (*path, param.name), param, args[param.name])
    return len(parsed.findings.diagnostics) == before


def _check_value(parsed: ParsedFile, path: YamlPath, param: Param, value: Plain) -> None:
    if param.node_of is None:
        why = type_mismatch(value, param.type)
    else:  # the value of a node of another argument
        why = "" if isinstance(value, int | float | str) else f"a node of {param.node_of} is written as its value"
    if why:
        parsed.add_finding("value-type", path, f"{param.name}: {why}")


def _check_arguments(parsed: ParsedFile, path: YamlPath, params: tuple[Param, ...], values: Plain, of: str) -> None:
    if not isinstance(values, list) or len(values) != len(params):
        names = ", ".join(param.name for param in params)
        parsed.add_finding("method", path, f"{of} takes {f'({names})' if names else 'no arguments'}")
        return
    for param, value in zip(params, values, strict=True):
        _check_value(parsed, path, param, value)


def _check_calls(parsed: ParsedFile, signature: Signature, path: YamlPath, calls: Plain) -> None:
    if not isinstance(calls, list):
        parsed.add_finding("value-type", path, "`calls` is a list of [method, *arguments]")
        return
    methods = {method.name: method for method in signature.methods}
    for index, call in enumerate(calls):
        where = (*path, index)
        if not isinstance(call, list) or not call or not isinstance(call[0], str):
            parsed.add_finding("value-type", where, "a call is [method, *arguments]")
        elif call[0] not in methods:
            parsed.add_finding("method", where, f"the signature has no method {call[0]}", guess(call[0], methods))
        else:
            _check_arguments(parsed, where, methods[call[0]].params, call[1:], call[0])


def _check_output(parsed: ParsedFile, signature: Signature, path: YamlPath, args: Args) -> None:
    absent = parsed.node.at(*path) is parsed.node.at(*path[:-1])
    if absent or parsed.get(*path[:-1]) is None:
        return
    output = parsed.get(*path)
    if parsed.kind.has_calls:
        _check_results(parsed, signature, path, args["calls"], output)
    elif parsed.kind is ProblemKind.ROUND_TRIP:
        if output != args[signature.params[0].name]:
            parsed.add_finding("value-type", path, "the result of a round trip is its input")
    elif signature.returns_node_of is not None:
        if isinstance(output, list | dict):
            parsed.add_finding("value-type", path, f"a node of {signature.returns_node_of} is written as its value")
    elif "returns" in parsed.mapping("signature"):
        answer = signature.answer(parsed.kind, parsed.get("checker", "in_place"))
        if why := type_mismatch(output, answer.type):
            parsed.add_finding("value-type", path, why)


def _check_results(parsed: ParsedFile, signature: Signature, path: YamlPath, calls: list[Plain], output: Plain) -> None:
    if not isinstance(output, list) or len(output) != len(calls):
        parsed.add_finding("value-type", path, f"the output has one result for each of the {len(calls)} calls")
        return
    for index, (call, result, returns) in enumerate(zip(calls, output, signature.answers(calls), strict=True)):
        if why := type_mismatch(result, returns):
            parsed.add_finding("value-type", (*path, index), f"{call[0]}: {why}")


def _check_rules(parsed: ParsedFile, path: YamlPath, args: Mapping[str, Any]) -> None:
    for where, text in parsed.each("constraints"):
        if _holds(parsed, path, text["holds"], args) is False:
            line = parsed.node.at(*where).line
            parsed.add_finding("constraint-broken", path, f"this breaks the constraint «{text['text']}» of line {line}")
    for _, group in parsed.each("cases", "groups"):
        _holds(parsed, path, group["when"], args)


def _holds(parsed: ParsedFile, path: YamlPath, text: str, args: Mapping[str, Any]) -> bool | None:
    expression = compile_expression(text)
    if not expression.names <= args.keys():
        return None
    try:
        return bool(expression.evaluate(args))
    except ExpressionError as error:
        parsed.add_finding("expression-failed", path, f"on this input, {error.message}")
        return None
