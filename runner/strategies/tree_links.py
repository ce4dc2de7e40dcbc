"""Shapes of binary trees, without their values: all of them, and drawn ones."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.source import Source

MAX_DEPTH = 900
"""Deeper trees would overflow the stack of recursive solutions that count as right."""

Links = tuple[tuple[int, int], ...]
"""The shape of a tree: the left and right child of each node, -1 for none; node 0 is the root, children come later."""


def level_order(links: Links, values: Sequence[Plain]) -> list[Plain]:
    """Write a tree as a plain value: level by level, None for a missing child, without None at the end."""
    return [None if node < 0 else values[node] for node in places(links)]


def places(links: Links) -> list[int]:
    """Give the node at each place of the level order, -1 for a missing one."""
    order: list[int] = []
    queue = deque([0] if links else [])
    while queue:
        node = queue.popleft()
        order.append(node)
        if node >= 0:
            queue.extend(links[node])
    while order and order[-1] < 0:
        order.pop()
    return order


@lru_cache(maxsize=256)
def all_links(count: int, wanted: str) -> tuple[Links, ...]:
    """Give all shapes of `count` nodes that look as wanted. Nodes are numbered level by level."""
    found = bounded(links for links in map(_numbered, _nested(count)) if _looks(links, wanted))
    return tuple(found)


@lru_cache(maxsize=64)
def _nested(count: int) -> tuple[Any, ...]:
    """Give all shapes as nested pairs, None for no tree, the leftmost shapes last."""
    if count == 0:
        return (None,)
    return tuple(
        bounded(
            (left, right)
            for on_left in range(count)
            for left in _nested(on_left)
            for right in _nested(count - 1 - on_left)
        )
    )


def _numbered(tree: Any) -> Links:
    links: list[tuple[int, int]] = []
    queue = deque([tree] if tree else [])
    given = len(queue)
    while queue:
        numbers = []
        for child in queue.popleft():
            numbers.append(given if child else -1)
            if child:
                queue.append(child)
                given += 1
        links.append((numbers[0], numbers[1]))
    return tuple(links)


def _looks(links: Links, wanted: str) -> bool:
    if wanted == "any" or not links:
        return True
    if wanted == "complete":
        return links == _complete_links(len(links))
    empty_side = {"left": 1, "right": 0}.get(wanted)
    if empty_side is None:
        return all(-1 in pair for pair in links)
    return all(pair[empty_side] == -1 for pair in links)


def draw_links(count: int, style: str, source: Source) -> Links:
    """Draw a shape of `count` nodes in the given style."""
    if style == "complete":
        return _complete_links(count)
    if style == "any":
        return _draw_any_links(count, source)
    side: Callable[[], int] = {"left": lambda: 0, "right": lambda: 1}.get(style, lambda: source.integer(0, 1))
    links = [(node + 1, -1) if side() == 0 else (-1, node + 1) for node in range(count - 1)]
    return tuple(links + [(-1, -1)] * min(count, 1))


def simplest_links(count: int, wanted: str) -> Links:
    """Give the simplest shape of `count` nodes that looks as wanted."""
    if wanted in {"any", "complete"}:
        return _complete_links(count)
    below = [*range(1, count), *([-1] if count else [])]
    return tuple((-1, child) if wanted == "right" else (child, -1) for child in below)


def _complete_links(count: int) -> Links:
    children = [child if child < count else -1 for child in range(1, 2 * count + 1)]
    return tuple(zip(children[::2], children[1::2], strict=True))


def _draw_any_links(count: int, source: Source) -> Links:
    """Put each node in a random free place that is not too deep."""
    links = [[-1, -1] for _ in range(count)]
    depth = [1] * count
    free = [(0, 0), (0, 1)] if count else []
    for node in range(1, count):
        place = source.integer(0, len(free) - 1)
        free[place], free[-1] = free[-1], free[place]
        parent, side = free.pop()
        links[parent][side] = node
        depth[node] = depth[parent] + 1
        if depth[node] < MAX_DEPTH:
            free += [(node, 0), (node, 1)]
    return tuple((left, right) for left, right in links)


def left_to_right(links: Links) -> Iterator[int]:
    """Yield the nodes in order: left subtree, node, right subtree."""
    waiting: list[int] = []
    node = 0 if links else -1
    while waiting or node >= 0:
        while node >= 0:
            waiting.append(node)
            node = links[node][0]
        node = waiting.pop()
        yield node
        node = links[node][1]
