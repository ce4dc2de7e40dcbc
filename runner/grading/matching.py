"""Whether two collections can be paired, each element with one that is like it: a bipartite matching.

With close floats, "like" is not transitive: 1.0 may be like 1.1 and 1.1 like 1.2, but 1.0 not like 1.2. So neither
sorting nor choosing the first that fits finds all pairs. Augmenting paths do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any


def can_be_paired(lefts: Sequence[Any], rights: Sequence[Any], are_alike: Callable[[Any, Any], bool]) -> bool:
    """Whether every element on the left can have its own element on the right that is like it.

    Fast if both are in about the same order, because the element at the same index is tried first.
    """
    if len(lefts) != len(rights):
        return False
    pairs = _Pairs(lefts, rights, are_alike)
    return all(pairs.add(left) for left in range(len(lefts)))


class _Pairs:
    """The pairs so far, as indices: which right element each left one has, and the reverse."""

    def __init__(self, lefts: Sequence[Any], rights: Sequence[Any], are_alike: Callable[[Any, Any], bool]) -> None:
        self._lefts, self._rights, self._are_alike = lefts, rights, are_alike
        self._held: dict[int, int] = {}
        self._holder: dict[int, int] = {}

    def add(self, newcomer: int) -> bool:
        """Find a right element for one more left element; others may have to switch to a different one."""
        came_from: dict[int, int] = {}
        waiting = [newcomer]
        for left in waiting:
            for right in _outward(left, len(self._rights)):
                if right in came_from or not self._are_alike(self._lefts[left], self._rights[right]):
                    continue
                came_from[right] = left
                if right not in self._holder:
                    self._hand_on(right, came_from)
                    return True
                waiting.append(self._holder[right])
        return False

    def _hand_on(self, free: int | None, came_from: dict[int, int]) -> None:
        """Walk the augmenting path back to the newcomer: each left element takes the right one that it reached."""
        while free is not None:
            left = came_from[free]
            before = self._held.get(left)
            self._held[left], self._holder[free] = free, left
            free = before


def _outward(place: int, size: int) -> Iterator[int]:
    """Yield all indices, the nearest to `place` first."""
    yield place
    for distance in range(1, size):
        if place >= distance:
            yield place - distance
        if place + distance < size:
            yield place + distance
