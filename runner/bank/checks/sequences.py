"""Checks of the examples, edges and groups of a component problem, once its declaration is sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from runner.bank.build_driven import part_type, signature_of
from runner.bank.driven_sequences import args_of, rules_of
from runner.bank.findings import guess
from runner.bank.model import Args, Method, Param
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.type_match import type_mismatch
from runner.expressions.expression import ExpressionError, compile_expression

_NAMES = frozenset({"init", "calls"})


def check_sequences(parsed: ParsedFile) -> None:
    """Check everything that uses the declaration."""
    methods = {method.name: method for method in signature_of(parsed.values).methods[1:]}
    _check_groups(parsed, methods)
    for path, example in parsed.each("examples"):
        if _check_sequence(parsed, path, example, methods):
            _check_rules(parsed, path, args_of(parsed.values, example))
            _check_views(parsed, (*path, "views"), example["views"], 1 + len(example["actions"]))
    for path, edge in parsed.each("cases", "edges"):
        if _check_sequence(parsed, path, edge, methods):
            _check_rules(parsed, path, args_of(parsed.values, edge))


def _check_groups(parsed: ParsedFile, methods: Mapping[str, Method]) -> None:
    for path, group in parsed.each("cases", "groups"):
        for name in sorted(compile_expression(group["when"]).names - _NAMES):
            said = f"the expression uses {name}, which is not there"
            parsed.add_finding("unknown-name", (*path, "when"), said, guess(name, _NAMES))
        for name in group.get("draws", ()):
            if name not in methods:
                parsed.add_finding("method", (*path, "draws"), f"there is no action {name}", guess(name, methods))


def _check_sequence(
    parsed: ParsedFile, path: YamlPath, sequence: Mapping[str, Any], methods: Mapping[str, Method]
) -> bool:
    before = len(parsed.findings.diagnostics)
    params = {param.name: param for param in signature_of(parsed.values).params}
    given = sequence.get("props", {})
    if given.keys() != params.keys():
        said = f"the drawn props are {', '.join(params) or 'none'}; here are {', '.join(given) or 'none'}"
        parsed.add_finding("input-names", (*path, "props"), said)
    for name, value in given.items():
        if name in params and (why := type_mismatch(value, params[name].type)):
            parsed.add_finding("value-type", (*path, "props", name), why)
    for index, call in enumerate(sequence["actions"]):
        _check_call(parsed, (*path, "actions", index), call, methods)
    return len(parsed.findings.diagnostics) == before


def _check_call(parsed: ParsedFile, path: YamlPath, call: Sequence[Any], methods: Mapping[str, Method]) -> None:
    name, *given = call
    if name not in methods:
        parsed.add_finding("method", path, f"there is no action {name}", guess(str(name), methods))
        return
    params: Sequence[Param] = methods[name].params
    if len(given) != len(params):
        names = ", ".join(param.name for param in params)
        parsed.add_finding("method", path, f"{name} takes {f'({names})' if names else 'no arguments'}")
        return
    for param, value in zip(params, given, strict=True):
        if why := type_mismatch(value, param.type):
            parsed.add_finding("value-type", path, f"{param.name}: {why}")


def _check_rules(parsed: ParsedFile, path: YamlPath, args: Args) -> None:
    for rule in rules_of(parsed.values):
        if not compile_expression(rule.holds).evaluate(args):
            parsed.add_finding("constraint-broken", path, f"this breaks the rule «{rule.text}»")
    for _, group in parsed.each("cases", "groups"):
        expression = compile_expression(group["when"])
        try:
            if expression.names <= _NAMES:
                expression.evaluate(args)
        except ExpressionError as error:
            parsed.add_finding("expression-failed", path, f"on this sequence, {error.message}")


def _check_views(parsed: ParsedFile, path: YamlPath, views: Sequence[Mapping[str, Any]], count: int) -> None:
    parts, props = parsed.values["view"], parsed.values.get("props", {})
    if len(views) != count:
        parsed.add_finding("value-type", path, f"there are {count} views: one at first, and one after each action")
    for name in parts.keys() - views[0].keys():
        parsed.add_finding("value-type", (*path, 0), f"the first view says nothing about {name}")
    for index, view in enumerate(views):
        for name, value in view.items():
            if name not in parts:
                parsed.add_finding("value-type", (*path, index), f"the view has no {name}", guess(name, parts))
            elif why := type_mismatch(value, part_type(parts[name], props)):
                parsed.add_finding("value-type", (*path, index), f"{name}: {why}")
