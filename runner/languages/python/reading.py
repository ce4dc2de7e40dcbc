"""Reads a typed input: `nums=[2, 2], target=4`, the calls of a class as Python, or an input as on LeetCode."""

from __future__ import annotations

import ast
from typing import Any

from runner.bank.model import Args, Method, Param, Plain, Problem
from runner.errors import UsageError
from runner.languages.names import folded
from runner.languages.python.leetcode_input import (
    arguments_on_one_line,
    calls_from_lists,
    with_constants,
    with_cycle,
    without_prefix,
)
from runner.languages.python.writing import instance_name, try_words
from runner.sandbox.wire.canonical_form import canonical
from runner.sandbox.wire.mismatch import WireError
from runner.shell_words import quoted


def read_input(problem: Problem, text: str) -> Args:
    """Read the arguments. Raises a `UsageError` that says what is missing or does not fit, with an example."""
    try:
        return read_typed(problem, text)
    except UnreadableError as error:
        raise UsageError(
            f"this input cannot be read: {error}", f"for example: drill try {quoted(example(problem))}"
        ) from None


class UnreadableError(Exception):
    """What is wrong with the text, as a clause."""


def read_typed(problem: Problem, text: str) -> Args:
    """Read the arguments. Raises `UnreadableError`."""
    text = without_prefix(text)
    return _read_calls(problem, text) if problem.kind.has_calls else _read_arguments(problem, text)


def example(problem: Problem) -> str:
    """Write the problem's first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Read a literal as a plain value of the type. Raises `ValueError` if it is none."""
    try:
        return _literal(text, param)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        raise ValueError(f"{text!r:.60} is not a value of the type {param.type}") from None


def _read_arguments(problem: Problem, text: str) -> Args:
    params = problem.signature.params
    call = _parsed(f"_({arguments_on_one_line(problem, text)})").body
    assert isinstance(call, ast.Call)
    values = _arguments(with_cycle(problem, call), params)
    return dict(zip((param.name for param in params), values, strict=True))


def _read_calls(problem: Problem, text: str) -> Args:
    """Read `stack = MinStack(); stack.push(1)`. The variable may have any name."""
    try:
        body = ast.parse(calls_from_lists(problem, text).strip()).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnreadableError(f"it is not Python ({_reason(error)})") from None
    methods = {folded(method.name): method for method in problem.signature.methods}
    values = [value for each in body if isinstance(value := getattr(each, "value", None), ast.Call)]
    if not values or len(values) < len(body):
        raise UnreadableError("it has to be calls, the constructor first")
    first, *rest = values
    if folded(ast.unparse(first.func)) not in map(folded, problem.signature.names):
        name = problem.signature.name
        raise UnreadableError(
            f"the first call has to be `{'' if problem.driver else f'{instance_name(name)} = '}{name}(…)`"
        )
    calls = []
    for call in rest:
        method = _method_of(call, methods)
        calls.append([method.name, *_arguments(call, method.params)])
    return {"init": _arguments(first, problem.signature.params), "calls": calls}


def _method_of(call: ast.Call, methods: dict[str, Method]) -> Method:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if folded(name) not in methods:
        known = ", ".join(method.name for method in methods.values())
        raise UnreadableError(f"there is no method {name!r}; there are {known}")
    return methods[folded(name)]


def _parsed(text: str) -> ast.Expression:
    try:
        return ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnreadableError(f"it is not Python ({_reason(error)})") from None


def _reason(error: BaseException) -> str:
    return str(getattr(error, "msg", "") or type(error).__name__)


def _arguments(call: ast.Call, params: tuple[Param, ...]) -> list[Plain]:
    """Match the typed arguments with the parameters, by name or by position."""
    if len(call.args) > len(params):
        raise UnreadableError(f"{len(call.args)} values were given for {', '.join(p.name for p in params)}")
    given: dict[str | None, ast.expr] = dict(zip((param.name for param in params), call.args, strict=False))
    for word in call.keywords:
        if word.arg not in {param.name for param in params}:
            raise UnreadableError(f"there is no argument {word.arg!r}; there are {', '.join(p.name for p in params)}")
        given[word.arg] = word.value
    if missing := [param.name for param in params if param.name not in given]:
        raise UnreadableError(f"{', '.join(missing)} is missing")
    return [_argument(given[param.name], param) for param in params]


def _argument(node: ast.expr, param: Param) -> Plain:
    """Turn the text that was typed for a parameter into a plain value of its type."""
    try:
        return _literal(node, param)
    except WireError as error:
        raise UnreadableError(f"{param.name} should be {param.type}: {error}") from None
    except (ValueError, TypeError, RecursionError, MemoryError, SyntaxError):
        raise UnreadableError(f"{param.name} = {ast.unparse(node):.60} is not a literal") from None


def _literal(code: ast.expr | str, param: Param) -> Plain:
    value = _without_python(ast.literal_eval(with_constants(code)))
    return value if param.node_of else canonical(value, param.type.wire)


def _without_python(value: Any) -> Plain:
    """Replace tuples, sets and dicts by their plain form, which is a list. A list with a cycle stays a dict."""
    if isinstance(value, dict) and set(value) == {"values", "cycle"}:
        return value
    if isinstance(value, dict):
        return [[_without_python(key), _without_python(item)] for key, item in value.items()]
    if isinstance(value, list | tuple | set | frozenset):
        return [_without_python(item) for item in value]
    return value
