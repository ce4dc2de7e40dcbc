"""The node classes, and `Interval`, that a solution can use without an import, as on LeetCode.

A learner's own class of the same name wins over these. They have no `__slots__`: solutions add attributes to nodes.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Classes


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val: Any = 0, next: Any = None) -> None:  # noqa: A002  # the name people know
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        return f"ListNode({self.val!r})"


class TreeNode:
    """A node of a binary tree."""

    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        return f"TreeNode({self.val!r})"


class Node:
    """A node of a graph."""

    def __init__(self, val: Any = 0, neighbors: Any = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []

    def __repr__(self) -> str:
        return f"Node({self.val!r})"


class RandomListNode:
    """A node of a linked list with a second pointer to any node of the list, or to None."""

    def __init__(self, val: Any = 0, next: Any = None, random: Any = None) -> None:  # noqa: A002  # as above
        self.val = val
        self.next = next
        self.random = random

    def __repr__(self) -> str:
        return f"Node({self.val!r})"


class Interval(list):  # type: ignore[type-arg]  # no subscript: this runs on whatever Python the learner has
    """A list `[start, end]`, which some sites give as an object with two attributes instead."""

    def __init__(self, start: Any = 0, end: Any = 0) -> None:
        super().__init__((start, end))

    start = property(itemgetter(0), lambda self, value: self.__setitem__(0, value))
    end = property(itemgetter(1), lambda self, value: self.__setitem__(1, value))


CLASSES: Classes = {
    "ListNode": ListNode,
    "TreeNode": TreeNode,
    "Node": Node,
    "RandomListNode": RandomListNode,
    "Interval": Interval,
}

LINKS = {
    "ListNode": ("next",),
    "TreeNode": ("left", "right"),
    "Node": ("neighbors",),
    "RandomListNode": ("next", "random"),
}
"""The attributes by which each kind of node refers to others."""

MAX_NODES = 1_000_000
"""More nodes than any problem has: a structure with more of them counts as endless."""


def reachable(root: Any, kind: str) -> list[Any]:
    """List every node that is reachable from `root`, once each, breadth first (a tree in level order)."""
    found: list[Any] = []
    if root is None:
        return found
    seen = {id(root)}
    found.append(root)
    for node in found:
        for other in _neighbors(node, kind):
            if other is not None and id(other) not in seen and len(found) < MAX_NODES:
                seen.add(id(other))
                found.append(other)
    return found


def _neighbors(node: Any, kind: str) -> list[Any]:
    if kind == "Node":
        return list(node.neighbors or ())
    return [getattr(node, link, None) for link in LINKS[kind]]
