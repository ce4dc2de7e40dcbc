"""The special numbers, letters and sizes that probes are made of, because mistakes show on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import TypeVar

from runner.record import record

T = TypeVar("T")

SENTINELS = (
    0,
    1,
    -1,
    2**31 - 1,
    -(2**31),
    2**31,
    *(sign * 10**power for power in (2, 3, 4, 5, 6, 9) for sign in (1, -1)),
)
"""Numbers that people write for "no bound", "none yet" and "not known"."""

SHORT_RANGE = 5_000
"""A range of up to this many values is tried value by value."""

LONGEST = 17
"""Sweeps go up to this size: one more than a power of two, where halving goes wrong."""

PACKED = 50
"""How many values share a list. If the solution fails for one of them, the list is reduced to it."""

FEW = 4
"""How many simple values are taken where a manner means nothing for a kind."""


class Manner(Enum):
    """What a set of probes tries."""

    EXTREMES = auto()  # the ends of every range, and sentinels
    RANGES = auto()  # every value of a short range
    LETTERS = auto()  # every character that the constraints allow
    SWEEP = auto()  # every position, where the problem declares it


@record
class Palette:
    """The manner, the numbers in the constraints and the letters that the constraints allow.

    Numbers outside a declared range are tried only up to the largest number that a constraint names.
    """

    manner: Manner
    numbers: tuple[int, ...] = ()
    letters: str = ""

    def extremes(self, low: int, high: int) -> list[int]:
        """Give the ends of a range, the sentinels in it, and those outside that a constraint may allow, ascending."""
        far = max(map(abs, self.numbers), default=0)
        within = (number for number in SENTINELS if low <= number <= high or abs(number) <= far)
        return sorted({low, high, *within, *self.numbers})


def spread_out(values: Sequence[T], count: int) -> list[T]:
    """Give at most `count` of the values, evenly spread over them; the first is always included."""
    if len(values) <= count:
        return list(values)
    return [values[place * len(values) // count] for place in range(count)]


def patterns(values: Sequence[T]) -> list[list[T]]:
    """Give short lists in which each value is alone, repeated, and next to its neighbors and its mirror image."""
    found: list[list[T]] = [[]]
    for place, value in enumerate(values):
        after, middle, across = values[(place + 1) % len(values)], values[len(values) // 2], values[-1 - place]
        found += [[value], [value, value], [value, after], [after, value], [value, value, value]]
        found += [[value, after, value], [after, value, value], [value, middle, across]]
    return found


def chunked(values: Sequence[T], most: int) -> list[list[T]]:
    """Give all of the values in long lists, and again in short lists in case the constraints refuse long ones."""
    found: list[list[T]] = []
    for size in dict.fromkeys(min(size, most) for size in (PACKED, FEW, 1)):
        if size and len(values) <= size * SHORT_RANGE // PACKED:
            found += [list(values[start : start + size]) for start in range(0, len(values), size)]
    return found


def spaced(low: int, high: int, size: int, start: int) -> list[int]:
    """Give `size` numbers in steps of two, so that there are gaps; none if the range is too short."""
    start = max(low, min(start, high - 2 * size + 1))
    return list(range(start, start + 2 * size, 2)) if start + 2 * size - 2 <= high else []


def doubling(low: int, high: int, size: int) -> list[int]:
    """Give `size` numbers of which no two pairs have the same sum; none if the range is too short."""
    found = [max(low, 0) + 2**place for place in range(size)]
    return found if found[-1:] <= [high] else []


def unique(values: Iterable[T]) -> list[T]:
    """Give the values without repetitions; `1` is not `True`."""
    return list({repr(value): value for value in values}.values())
