"""The place of a fault in a problem's file, for faults that show only when its code runs."""

from __future__ import annotations

from pathlib import Path

from runner.bank.model import Problem
from runner.bank.yaml_tree import Position, TreeError, YamlNode, parse, read_bytes
from runner.errors import BankFaultError


def located_message(problem: Problem, error: BankFaultError) -> str:
    """Return the message of an error after the file, line and column of the fault, if the problem has a file."""
    if not problem.file:
        return error.message
    line, column = position_of(tree_of(Path(problem.file)), error.where, error.line)
    return f"{problem.file}:{line}:{column}: {error.message}"


def tree_of(file: Path) -> YamlNode | None:
    """Read a bank file again; None if it cannot be read any more."""
    try:
        return parse(read_bytes(file))
    except TreeError:
        return None


def position_of(root: YamlNode | None, where: tuple[str | int, ...], line: int = 0) -> Position:
    """Return the line and column of a value in the file, or of a `line` within its text."""
    if root is None:
        return 1, 1
    node = root.at(*where)
    if line and isinstance(node.value, str):
        return node.line + line - (0 if node.is_block else 1), 1
    return node.line, node.column
