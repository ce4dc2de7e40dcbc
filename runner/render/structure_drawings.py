"""Drawings of small structures: a tree as a tree, a linked list as a chain, a grid as a grid."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from runner.bank.model import Plain
from runner.render.cells import cells, flush_right
from runner.typespec import TypeSpec

MAX_NODES = 31
MAX_ROWS = 16

_GRIDS = frozenset({"board", "grid", "image", "matrix", "maze"})
"""Last words of argument names that mark a grid."""

_LEVELS = 6
"""Deeper trees are not drawn: their level order is easier to read than many slashes."""


def picture(plain: Plain, spec: TypeSpec, room: int, name: str = "") -> list[str]:
    """Draw a value within `room` columns. Return no lines if a drawing adds nothing or does not fit.

    The name of the argument distinguishes a grid of two columns from a list of pairs.
    """
    if spec.name == "optional":
        spec = spec.args[0]
    if spec.name == "TreeNode" and isinstance(plain, list):
        lines = _tree(plain)
    elif spec.name == "ListNode":
        lines = _chain(plain)
    elif _is_table(spec):
        lines = _grid(plain, 2 if name.rpartition("_")[2] in _GRIDS else 3)
    else:
        return []
    return lines if all(cells(line) <= room for line in lines) else []


def grid_size(plain: Plain, spec: TypeSpec) -> str:
    """Return the size of a grid in words, to write above its drawing; "" for other values."""
    if not _is_table(spec) or not isinstance(plain, list) or not plain or not isinstance(plain[0], list):
        return ""
    return f"{len(plain):,} rows of {len(plain[0]):,}"


def _is_table(spec: TypeSpec) -> bool:
    return spec.name == "list" and spec.args[0].name == "list"


@dataclass(slots=True)
class _Node:
    text: str
    left: _Node | None = None
    right: _Node | None = None


def _tree(levels: list[Plain]) -> list[str]:
    if len([value for value in levels if value is not None]) not in range(2, MAX_NODES + 1):
        return []
    root = _rooted(levels)
    if _depth(root) > _LEVELS:
        return []
    return [line.rstrip() for line in _draw(root)[0]]


def _rooted(levels: list[Plain]) -> _Node:
    """Build the nodes of a level order: each existing node takes the next two values as its children."""
    root = _Node(str(levels[0]))
    waiting = deque([root])
    rest = iter(levels[1:])
    while waiting:
        node = waiting.popleft()
        for side in ("left", "right"):
            value = next(rest, None)
            if value is not None:
                child = _Node(str(value))
                setattr(node, side, child)
                waiting.append(child)
    return root


def _depth(node: _Node | None) -> int:
    return 0 if node is None else 1 + max(_depth(node.left), _depth(node.right))


def _draw(node: _Node) -> tuple[list[str], int]:
    """Draw a subtree as lines of equal width. Return them with the column of its root."""
    left, left_root = _draw(node.left) if node.left else ([], 0)
    right, right_root = _draw(node.right) if node.right else ([], 0)
    left_width = len(left[0]) if left else 0
    right_width = len(right[0]) if right else 0
    gap = max(len(node.text), 1) + (2 if left and right else 0)
    width = left_width + gap + right_width
    middle = left_width + gap // 2
    start = min(max(middle - len(node.text) // 2, 0), width - len(node.text))
    top = list(" " * width)
    legs = list(" " * width)
    if left:
        top[left_root + 1 : start] = "_" * (start - left_root - 1)
        legs[left_root] = "/"
    if right:
        column = left_width + gap + right_root
        top[start + len(node.text) : column] = "_" * (column - start - len(node.text))
        legs[column] = "\\"
    top[start : start + len(node.text)] = node.text
    lines = ["".join(top)]
    if left or right:
        lines.append("".join(legs))
    for row in range(max(len(left), len(right))):
        one = left[row] if row < len(left) else " " * left_width
        other = right[row] if row < len(right) else " " * right_width
        lines.append(one + " " * gap + other)
    return lines, start + len(node.text) // 2


def _chain(plain: Plain) -> list[str]:
    values, cycle = (plain.get("values", []), plain.get("cycle")) if isinstance(plain, dict) else (plain, None)
    if not isinstance(values, list) or not 1 <= len(values) <= MAX_NODES or (cycle is None and len(values) < 2):
        return []
    words = [str(value) for value in values]
    line = " → ".join(words)
    if cycle is None:
        return [line]
    start = sum(cells(word) + 3 for word in words[:cycle])
    end = cells(line) - cells(words[-1])
    if cycle == len(words) - 1:
        return [line + " ↺"]
    return [line, " " * start + "↑" + " " * (end - start - 1) + "│", " " * start + "└" + "─" * (end - start - 1) + "┘"]


def _grid(plain: Plain, fewest: int) -> list[str]:
    """Align the cells of a table of scalars with at least two rows and `fewest` columns; no lines for others."""
    if not isinstance(plain, list) or not 2 <= len(plain) <= MAX_ROWS or not isinstance(plain[0], list):
        return []
    columns = len(plain[0])
    if columns < fewest or not all(isinstance(row, list) and len(row) == columns for row in plain):
        return []
    if any(isinstance(cell, list | dict) for row in plain for cell in row):
        return []
    rows = [[str(cell) for cell in row] for row in plain]
    width = max(cells(cell) for row in rows for cell in row)
    return [" ".join(flush_right(cell, width) for cell in row) for row in rows]
