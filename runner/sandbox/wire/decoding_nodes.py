"""Turns plain values into linked structures, made of the solution's own node classes if it defines them."""

from __future__ import annotations

from itertools import pairwise

from ..nodes import LINKS
from .mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any, Callable, Make


def maker(cls: Any, kind: str) -> Make:
    """Return the function that makes a node: as LeetCode does, or attribute by attribute if `cls` takes no value."""
    links = LINKS[kind]

    def make(value: Any) -> Any:
        try:
            node = cls(value)
        except TypeError:
            node = cls.__new__(cls)
        node.val = value
        for link in links:
            setattr(node, link, [] if link == "neighbors" else None)
        return node

    return make


def _linked_list(make: Make) -> Make:
    def chain(plain: Any) -> Any:
        values, cycle = (plain.get("values"), plain.get("cycle")) if type(plain) is dict else (plain, None)
        nodes = [make(value) for value in items(values)]
        if not nodes or not (cycle is None or 0 <= cycle < len(nodes)):
            raise WireError(f"{plain!r:.60}, expected a linked list with a node")
        for node, after in pairwise(nodes):
            node.next = after
        if cycle is not None:
            nodes[-1].next = nodes[cycle]
        return nodes[0]

    return chain


def _tree(make: Make) -> Make:
    def grow(plain: Any) -> Any:
        values = iter(items(plain))
        first = next(values, None)
        if first is None:
            raise WireError(f"{plain!r:.60}, expected a tree with a node")
        level = [make(first)]
        for parent in level:
            for side in ("left", "right"):
                value = next(values, None)
                if value is not None:
                    child = make(value)
                    setattr(parent, side, child)
                    level.append(child)
        if any(value is not None for value in values):
            raise WireError(f"{plain!r:.60}, in which some nodes have no parent")
        return level[0]

    return grow


def _graph(make: Make) -> Make:
    def connect(plain: Any) -> Any:
        nodes = [make(number) for number, _ in enumerate(items(plain), start=1)]
        if not nodes:
            raise WireError("[], expected a graph with a node")
        for node, row in zip(nodes, plain, strict=True):
            if any(not 1 <= number <= len(nodes) for number in items(row)):
                raise WireError(f"{row!r:.60} among the neighbors, expected numbers from 1 to {len(nodes)}")
            node.neighbors = [nodes[number - 1] for number in row]
        return nodes[0]

    return connect


def _random_list(make: Make) -> Make:
    def chain(plain: Any) -> Any:
        rows = [pair(row) for row in items(plain)]
        nodes = [make(value) for value, _ in rows]
        if not nodes or any(target is not None and not 0 <= target < len(nodes) for _, target in rows):
            raise WireError(f"{plain!r:.60}, expected a list with a node and targets inside it")
        for index, (_, target) in enumerate(rows):
            nodes[index].next = nodes[index + 1] if index + 1 < len(nodes) else None
            nodes[index].random = None if target is None else nodes[target]
        return nodes[0]

    return chain


def pair(plain: Any) -> Any:
    """Return a list of two as it is. Raises `WireError` for anything else."""
    if type(plain) not in (list, tuple) or len(plain) != 2:
        raise WireError(f"{plain!r}, expected a pair of key and value")
    return plain


def items(plain: Any) -> Any:
    """Return a list as it is. Raises `WireError` for anything else."""
    if type(plain) not in (list, tuple):
        raise WireError(f"{plain!r:.60}, expected a list")
    return plain


NODE_DECODERS: dict[str, Callable[[Make], Make]] = {
    "ListNode": _linked_list,
    "TreeNode": _tree,
    "Node": _graph,
    "RandomListNode": _random_list,
}
