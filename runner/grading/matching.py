"""Whether two collections can be paired off, each member with one that is like it.

Being like is not being equal where floats are close: 1.0 may be like 1.1 and that like 1.2, and 1.0 not like 1.2. So
neither sorting nor taking the first that fits finds the pairs. Augmenting paths do, wherever there are any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any


def can_be_paired(lefts: Sequence[Any], rights: Sequence[Any], are_alike: Callable[[Any, Any], bool]) -> bool:
    """Say whether every left one gets a right one of its own that is like it.

    Quick where both are in about the same order: what is at the same place is looked at first.
    """
    if len(lefts) != len(rights):
        return False
    pairs = _Pairs(lefts, rights, are_alike)
    return all(pairs.add(left) for left in range(len(lefts)))


class _Pairs:
    """The pairs so far, by place: who holds what."""

    def __init__(self, lefts: Sequence[Any], rights: Sequence[Any], are_alike: Callable[[Any, Any], bool]) -> None:
        self._lefts, self._rights, self._are_alike = lefts, rights, are_alike
        self._held: dict[int, int] = {}
        self._holder: dict[int, int] = {}

    def add(self, newcomer: int) -> bool:
        """Find a right one for one more left one, if need be by having others change theirs for another."""
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
        """Give the free one to who came to it, what that one held to who came to that, and so on to the newcomer."""
        while free is not None:
            left = came_from[free]
            before = self._held.get(left)
            self._held[left], self._holder[free] = free, left
            free = before


def _outward(place: int, size: int) -> Iterator[int]:
    """Give all places, the nearest first."""
    yield place
    for distance in range(1, size):
        if place >= distance:
            yield place - distance
        if place + distance < size:
            yield place + distance
