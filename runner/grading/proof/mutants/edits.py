"""Makes mutants: replaces a node in the reference's syntax tree, and writes the tree as source again."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from difflib import ndiff
from typing import Any, TypeVar

from runner.record import record

T = TypeVar("T", str, list[Any])


@record
class Mutant:
    """A changed reference. `name` says what was changed, and identifies it; `code` is the whole source."""

    name: str
    code: str


Edit = tuple[ast.AST, ast.AST]
"""A node and its replacement."""

Operator = Callable[[ast.AST], Iterable[Edit]]
"""Returns the edits that one kind of mistake makes at a node; most nodes have none."""


def mutants_by(kind: str, operator: Operator, source: str) -> Iterator[Mutant]:
    """Yield a mutant for each edit that changes the source."""
    tree = ast.parse(source)
    plain = ast.unparse(tree)
    for node in ast.walk(tree):
        for old, new in operator(node):
            code = ast.unparse(_Plain().visit(ast.fix_missing_locations(replaced(tree, old, new))))
            if code != plain:
                yield Mutant(f"{kind}: {changed(plain, code)}", code)


def replaced(tree: ast.Module, old: ast.AST, new: ast.AST) -> ast.Module:
    """Return a copy of the tree with one node replaced."""
    return deepcopy(tree, {id(old): new})


class _Plain(ast.NodeTransformer):
    """Writes `n`, not `n + 0`: different kinds of mistakes with the same result are one mutant."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        is_idle = (
            isinstance(node.op, ast.Add | ast.Sub) and isinstance(node.right, ast.Constant) and node.right.value == 0
        )
        return node.left if is_idle else node


def changed(before: str, after: str) -> str:
    """Write one line that says which lines were replaced by what."""
    lines = [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    old = " / ".join(line[2:].strip() for line in lines if line[0] == "-")
    new = " / ".join(line[2:].strip() for line in lines if line[0] == "+")
    return f"{old or 'nothing'} -> {new or 'nothing'}"


def expression(text: str) -> ast.expr:
    """Return the tree of an expression."""
    return ast.parse(text, mode="eval").body


def without(values: T, place: int) -> T:
    """Return a list or text without the element at an index."""
    return values[:place] + values[place + 1 :]


def plus(value: ast.expr, step: int) -> ast.expr:
    """Return the expression for `value` plus `step`, in its simplest form: `n`, not `n + 1 - 1`."""
    match value:
        case ast.Constant(int() as number):
            return ast.Constant(number + step)
        case ast.BinOp(left, ast.Add() | ast.Sub() as operator, ast.Constant(int() as number)):
            step += number if isinstance(operator, ast.Add) else -number
            value = left
    if step == 0:
        return value
    return ast.BinOp(value, ast.Add() if step > 0 else ast.Sub(), ast.Constant(abs(step)))
