"""Where in a solution's file the learner's own code begins: what editors and test panels point at. Nothing is run."""

from __future__ import annotations

import ast

from runner.bank.model import Problem
from runner.solutions.reading import is_too_large


def definition_line(source: bytes, problem: Problem) -> int:
    """Give the 1-based line of the function or class that the problem asks for, wherever it stands; 1 without one."""
    if is_too_large(source):
        return 1
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return 1
    wanted = _folded(problem.signature.name)
    lines = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and _folded(node.name) == wanted
    ]
    return max(lines, default=1)


def _folded(name: str) -> str:
    return name.replace("_", "").lower()
