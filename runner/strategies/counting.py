"""Exhaustive enumeration by weight: all lists of an exact number of elements and an exact weight.

Everything is enumerated layer by layer: first all values of weight 0, then of weight 1, and so on. A layer is a list
and not an iterator, because a product needs the same layer many times. A layer of more than `LIMIT` values ends the
enumeration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

LIMIT = 20_000
"""Four times the inputs that a check enumerates, so that the constraints may refuse most of a layer."""

Fits = Callable[[tuple[Any, ...], Any], bool]
"""Whether an element may follow those before it."""


class LayerOverflowError(Exception):
    """A layer has more than `LIMIT` values: the enumeration ends with the layer before."""


class Layered(Protocol):
    """Anything whose values can be listed by weight."""

    @property
    def span(self) -> tuple[int, float]:
        """The minimum and the maximum weight."""

    def layer(self, weight: int) -> Sequence[Any]:
        """All values of exactly this weight."""


class Ranked:
    """A finite choice. The weight of a value is its position."""

    def __init__(self, values: Sequence[Any]) -> None:
        self._values = values
        self.span: tuple[int, float] = (0, len(values) - 1)

    def layer(self, weight: int) -> Sequence[Any]:
        """Give the one value of this weight."""
        return self._values[weight : weight + 1]


def bounded(values: Iterable[T]) -> list[T]:
    """Give the values as a list. Raises `LayerOverflowError` if there are more than `LIMIT`."""
    found = list(islice(values, LIMIT + 1))
    if len(found) > LIMIT:
        raise LayerOverflowError
    return found


class Products:
    """All tuples of elements, by number of elements and by *excess*: the weight above that of the lightest tuple."""

    def __init__(self, element: Layered) -> None:
        self._element = element
        self._rows: list[list[list[tuple[Any, ...]]]] = [[[()]]]

    def exact(self, count: int, excess: int) -> list[tuple[Any, ...]]:
        """All tuples of `count` elements with that excess, ordered by the weights of their elements."""
        while len(self._rows) <= count:
            self._rows.append([])
        for length, row in enumerate(self._rows[: count + 1]):
            while len(row) <= excess:
                row.append(self._cell(length, len(row)) if length else [])
        return self._rows[count][excess]

    def _cell(self, length: int, excess: int) -> list[tuple[Any, ...]]:
        low, high = self._element.span
        shorter = self._rows[length - 1]
        return bounded(
            (value, *rest)
            for extra in range(int(min(excess, high - low)) + 1)
            if shorter[excess - extra]
            for value in self._element.layer(low + extra)
            for rest in shorter[excess - extra]
        )


def sequences(element: Layered, count: int, excess: int, fits: Fits) -> list[tuple[Any, ...]]:
    """All tuples of `count` elements with that excess in which each element fits those before it."""
    low, high = element.span
    prefixes: list[tuple[tuple[Any, ...], int]] = [((), excess)]
    for place in range(count):
        last = place == count - 1
        prefixes = bounded(
            ((*prefix, value), left - extra)
            for prefix, left in prefixes
            if left <= (count - place) * (high - low)
            for extra in range(left if last else 0, int(min(left, high - low)) + 1)
            for value in element.layer(low + extra)
            if fits(prefix, value)
        )
    return [prefix for prefix, left in prefixes if left == 0]


class Lists:
    """All lists of `least` to `most` elements. A list weighs 1 for each element plus the elements' own weights."""

    def __init__(
        self, element: Layered, least: int, most: int, fits: Fits | None = None, start: int | None = None
    ) -> None:
        self._element = element
        self._least = least
        self._most = most
        self._fits = fits
        self._products = Products(element)
        low, high = element.span
        self._each = 1 + low
        first = least * self._each if start is None else start
        self.span: tuple[int, float] = (first, most * (1 + high) if most else 0)

    def layer(self, weight: int) -> list[tuple[Any, ...]]:
        """All lists of exactly this weight, the shortest first."""
        found: list[tuple[Any, ...]] = []
        for count in range(self._least, min(self._most, weight // self._each) + 1):
            excess = weight - count * self._each
            if self._fits is None:
                found += self._products.exact(count, excess)
            else:
                found += sequences(self._element, count, excess, self._fits)
        return bounded(found)
