"""What a solution's file defines, by its syntax tree. Nothing is run."""

from __future__ import annotations

import ast
from hashlib import sha256
from keyword import iskeyword

from runner.solutions.reading import is_too_large


def is_name(name: str) -> bool:
    """Whether a problem may use the name: Python keeps neither it nor names like it for itself."""
    return name.isidentifier() and not iskeyword(name) and not name.startswith("__")


def definition_line(source: bytes, name: str) -> int:
    """Give the 1-based line of the function or class, wherever in the file it is; of several the last one's."""
    wanted = folded(name)
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    lines = [node.lineno for node in _nodes(source) if isinstance(node, kinds) and folded(node.name) == wanted]
    return max(lines, default=1)


def assigns(source: bytes, function: str, position: int) -> bool:
    """Whether a function of that name assigns to its parameter at `position`."""
    wanted = folded(function)
    return any(
        _rebinds(node, position)
        for node in _nodes(source)
        if isinstance(node, ast.FunctionDef) and folded(node.name) == wanted
    )


def program(source: bytes) -> str:
    """Give a digest of the syntax tree without its docstrings; of the text where it has no tree."""
    tree = _tree(source)
    if tree is None:
        return sha256(source).hexdigest()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [each for each in node.body if not _is_text(each)]
    return sha256(ast.dump(tree).encode("utf-8", "surrogatepass")).hexdigest()


def folded(name: str) -> str:
    """Let a name go by both of its spellings, as in a worker: `get_min` and `getMin`."""
    return name.replace("_", "").lower()


def _nodes(source: bytes) -> list[ast.AST]:
    """List all nodes of the file; none where it does not parse."""
    tree = _tree(source)
    return [] if tree is None else list(ast.walk(tree))


def _tree(source: bytes) -> ast.Module | None:
    """Parse the file; None where that cannot be done, or it is too long for it."""
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
