"""A `Source` for large inputs: fast, from a seed, with the standard library alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import repeat
from math import floor
from random import Random
from typing import NoReturn, TypeVar

from runner.strategies.form import MOST_ELEMENTS, ImpossibleShapeError
from runner.strategies.source import Source, UniformDraw

T = TypeVar("T")

_EXACT = 2**50
"""Below this bound `random()`, a multiple of 2**-53, can still give every number."""


class RejectedError(Exception):
    """A kind rejected the case. The caller takes the next seed."""


class RandomSource:
    """A `Source` that fills the declared ranges: outermost sizes are the maximum, inner sizes are random.

    It uses only `random()` and `getrandbits()`, whose sequences Python promises never to change.
    """

    large = True

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - nothing secret
        self._depth = 0
        self._elements_left = MOST_ELEMENTS

    def integer(self, low: int, high: int) -> int:
        """Draw evenly."""
        return low + self._below(high - low + 1)

    def choice(self, values: Sequence[T]) -> T:
        """Choose evenly."""
        return values[self._below(len(values))]

    def chance(self, percent: int) -> bool:
        """Draw True with this probability."""
        return self._random.random() * 100 < percent

    def size(self, low: int, high: int) -> int:
        """Give the maximum size for outermost lists, a random one for inner lists."""
        return self.integer(low, high) if self._depth else high

    def repeat(
        self, low: int, high: int, make: Callable[[Source], T], key: Callable[[T], Hashable] | None = None
    ) -> list[T]:
        """Make elements one after another."""
        size = self._spend(self.size(low, high))
        self._depth += 1
        try:
            if key is None:
                return self._many(make, size) if isinstance(make, UniformDraw) else [make(self) for _ in range(size)]
            return self._distinct(low, size, make, key)
        finally:
            self._depth -= 1

    def sample(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Choose positions."""
        size = self._spend(self.size(low, high))
        if size * 4 > len(values):
            return self.shuffled(values)[:size]
        places = self._distinct(size, size, lambda _: self._below(len(values)), lambda place: place)
        return [values[place] for place in places]

    def shuffled(self, values: Sequence[T]) -> list[T]:
        """Shuffle with the algorithm of Fisher and Yates."""
        mixed = list(values)
        for last in range(len(mixed) - 1, 0, -1):
            other = self._below(last + 1)
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed

    def reject(self) -> NoReturn:
        """Raise `RejectedError`; the caller takes another seed."""
        raise RejectedError

    def _spend(self, size: int) -> int:
        """Subtract `size` from the elements that one input may have: sizes of nested lists multiply."""
        self._elements_left -= size
        if self._elements_left < 0:
            raise ImpossibleShapeError(f"an input has at most {MOST_ELEMENTS:,} elements, with those of inner lists")
        return size

    def _below(self, bound: int) -> int:
        if bound < _EXACT:
            return int(self._random.random() * bound)
        return self._random.getrandbits(bound.bit_length() + 32) % bound

    def _many(self, make: UniformDraw[T], size: int) -> list[T]:
        """Draw the same values as `size` calls of `make`, but faster: most of a large input is made here."""
        values, count, random = make.values, float(make.count), self._random.random
        if count >= _EXACT:
            return [make(self) for _ in range(size)]
        if count <= size:
            values = list(values)  # a list is faster than a range, which makes its numbers each time
        return [values[floor(random() * count)] for _ in repeat(None, size)]

    def _distinct(self, low: int, size: int, make: Callable[[Source], T], key: Callable[[T], Hashable]) -> list[T]:
        found: dict[Hashable, T] = {}
        for _ in range(20 * size + 100):
            if len(found) == size:
                break
            value = make(self)
            found.setdefault(key(value), value)
        if len(found) < low:
            raise ImpossibleShapeError(f"{low:,} distinct values are needed, but only {len(found):,} were found")
        return list(found.values())
