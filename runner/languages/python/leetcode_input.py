"""Inputs as LeetCode writes them, turned into the Python that `read_input` reads.

There an input is one value on each line, with `null`, `true` and `false`. That of a class is two lines: the names, and
a list of arguments for each. After a linked list that may have a cycle comes `pos`, the index of the node that its tail
points to, or -1. The prefix `Input:` of an example may come first.
"""

from __future__ import annotations

import ast
import re
from typing import Any

from runner.bank.model import Problem

_CONSTANTS = {"null": None, "true": True, "false": False}


class _Constants(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.copy_location(ast.Constant(_CONSTANTS[node.id]), node) if node.id in _CONSTANTS else node


def with_constants(code: ast.expr | str) -> Any:
    """Give an expression with JSON's constants as Python's. Raises `SyntaxError` or `ValueError` like `ast.parse`."""
    tree = ast.parse(code.strip(), mode="eval").body if isinstance(code, str) else code
    return _Constants().visit(tree)


def without_prefix(text: str) -> str:
    """Leave out `Input:`, with which an example starts."""
    return re.sub(r"^\s*Input:?\s+(?=\S)", "", text)


def arguments_on_one_line(problem: Problem, text: str) -> str:
    """Join lines with one argument each into a list of arguments; every other text stays as it is."""
    counts = {len(problem.signature.params), len(problem.signature.params) + len(_lists_with_cycle(problem))}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    is_one_each = len(lines) > 1 and len(lines) in counts and all(map(_is_argument, lines))
    return ", ".join(lines) if is_one_each else text


def with_cycle(problem: Problem, call: ast.Call) -> ast.Call:
    """Put `pos` into the linked list before it, if the problem has one list that may have a cycle."""
    names, lists = [param.name for param in problem.signature.params], _lists_with_cycle(problem)
    if len(lists) != 1 or len(call.args) > len(names) + 1 or "pos" in names:
        return call
    after = names.index(lists[0]) + 1
    given = dict(zip([*names[:after], "pos", *names[after:]], call.args, strict=False))
    given |= {word.arg: word.value for word in call.keywords if word.arg}
    if set(given) != {*names, "pos"}:
        return call
    position = given.pop("pos")
    given[lists[0]] = _pointing_back(given[lists[0]], position)
    return ast.Call(call.func, [], [ast.keyword(name, value) for name, value in given.items()])


def calls_from_lists(problem: Problem, text: str) -> str:
    """Write `["MinStack", "push"]` and `[[], [1]]` as calls; every other text stays as it is."""
    lines = [line for line in text.splitlines() if line.strip()]
    try:
        names, given = (ast.literal_eval(with_constants(line)) for line in lines)
        pairs = [(str(name), ", ".join(map(repr, values))) for name, values in zip(names, given, strict=True)]
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        return text
    (_, first), *rest = pairs or [("", "")]
    return "; ".join([f"{problem.signature.name}({first})", *(f"_.{name}({values})" for name, values in rest)])


def _lists_with_cycle(problem: Problem) -> list[str]:
    shapes = problem.cases.inputs
    names = (param.name for param in problem.signature.params)
    return [name for name in names if name in shapes and shapes[name].fields.get("cycle", "never") != "never"]


def _pointing_back(values: ast.expr, position: ast.expr) -> ast.expr:
    if ast.unparse(position) == "-1":
        return values
    return ast.Dict([ast.Constant("values"), ast.Constant("cycle")], [values, position])


def _is_argument(line: str) -> bool:
    try:
        call = ast.parse(f"_({line})", mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return isinstance(call, ast.Call) and len(call.args) + len(call.keywords) == 1
