"""Where in its file a problem is at fault: for what shows only when something of it is run."""

from __future__ import annotations

from pathlib import Path

from runner.bank.model import Problem
from runner.bank.yaml_tree import Position, TreeError, YamlNode, parse, read_bytes
from runner.errors import BankFaultError


def told_where(problem: Problem, error: BankFaultError) -> str:
    """Give the message of an error with the place in the problem's file before it, if it has one."""
    if not problem.file:
        return error.message
    line, column = position_of(tree_of(Path(problem.file)), error.where, error.line)
    return f"{problem.file}:{line}:{column}: {error.message}"


def tree_of(file: Path) -> YamlNode | None:
    """Read a bank file that was read before; None where it has gone since."""
    try:
        return parse(read_bytes(file))
    except TreeError:
        return None


def position_of(root: YamlNode | None, where: tuple[str | int, ...], line: int = 0) -> Position:
    """Give the line and column of a place in the file, or of a `line` within the text there."""
    if root is None:
        return 1, 1
    node = root.at(*where)
    if line and isinstance(node.value, str):
        return node.line + line - (0 if node.is_block else 1), 1
    return node.line, node.column
