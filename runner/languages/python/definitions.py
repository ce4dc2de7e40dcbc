"""Finds what a solution's file defines, in its syntax tree. Runs none of its code."""

from __future__ import annotations

import ast
from collections.abc import Collection
from hashlib import sha256
from keyword import iskeyword

from runner.languages.names import folded
from runner.solutions.reading import is_too_large


def is_name(name: str) -> bool:
    """Whether a problem may use the name: it is an identifier, and Python does not reserve it."""
    return name.isidentifier() and not iskeyword(name) and not name.startswith("__")


def definition_line(source: bytes, names: Collection[str]) -> int:
    """Return the 1-based line of the function or class, at any depth. If there are several, the last one's."""
    wanted = set(map(folded, names))
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    lines = [node.lineno for node in _nodes(source) if isinstance(node, kinds) and folded(node.name) in wanted]
    return max(lines, default=1)


def assigns(source: bytes, names: Collection[str], position: int) -> bool:
    """Whether a function of one of these names assigns to its parameter at `position`."""
    wanted = set(map(folded, names))
    return any(
        _rebinds(node, position)
        for node in _nodes(source)
        if isinstance(node, ast.FunctionDef) and folded(node.name) in wanted
    )


def program(source: bytes) -> str:
    """Return a digest of the syntax tree without its docstrings, or of the text if it does not parse."""
    tree = _tree(source)
    if tree is None:
        return sha256(source).hexdigest()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [each for each in node.body if not _is_text(each)]
    return sha256(ast.dump(tree).encode("utf-8", "surrogatepass")).hexdigest()


def _nodes(source: bytes) -> list[ast.AST]:
    """List all nodes of the file; none if it does not parse."""
    tree = _tree(source)
    return [] if tree is None else list(ast.walk(tree))


def _tree(source: bytes) -> ast.Module | None:
    """Parse the file; None if it does not parse, or is too long to be parsed."""
    if is_too_large(source):
        return None
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _rebinds(function: ast.FunctionDef, position: int) -> bool:
    names = [arg.arg for arg in (*function.args.posonlyargs, *function.args.args)]
    if names and names[0] == "self":
        names = names[1:]
    return position < len(names) and any(
        isinstance(node, ast.Name) and node.id == names[position] and isinstance(node.ctx, ast.Store)
        for node in ast.walk(function)
    )
