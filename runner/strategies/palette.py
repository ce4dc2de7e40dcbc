"""What inputs that are tried on purpose are made of: the numbers, letters and sizes that mistakes single out."""

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
"""What people write for "no bound", "none yet" and "not known"."""

SHORT_RANGE = 5_000
"""A range of up to so many values is tried value by value."""

LONGEST = 17
"""Sweeps go up to this size: one more than the last power of two below it."""

PACKED = 50
"""So many values share a structure: one that fails for one of them is cut down to it."""

FEW = 4
"""Values of a kind for which a manner means nothing."""


class Manner(Enum):
    """What is tried on purpose."""

    EXTREMES = auto()  # the ends of every range, and sentinels
    RANGES = auto()  # every value of a short range
    LETTERS = auto()  # every character that the constraints allow
    SWEEP = auto()  # every position, where the problem declares it


@record
class Palette:
    """The manner, with the numbers that the constraints name and the letters that they allow.

    Numbers beyond a declared range are tried only as far as a constraint names one that is as large.
    """

    manner: Manner
    numbers: tuple[int, ...] = ()
    letters: str = ""

    def extremes(self, low: int, high: int) -> list[int]:
        """Give the ends of a range, the sentinels in it, and those beyond it that a constraint may allow; ascending."""
        far = max(map(abs, self.numbers), default=0)
        within = (number for number in SENTINELS if low <= number <= high or abs(number) <= far)
        return sorted({low, high, *within, *self.numbers})


def spread_out(values: Sequence[T], count: int) -> list[T]:
    """Give at most so many of the values, from all along them, the first always."""
    if len(values) <= count:
        return list(values)
    return [values[place * len(values) // count] for place in range(count)]


def patterns(values: Sequence[T]) -> list[list[T]]:
    """Give short lists in which each value is alone, repeated, and beside its neighbors and its opposite."""
    found: list[list[T]] = [[]]
    for place, value in enumerate(values):
        after, middle, across = values[(place + 1) % len(values)], values[len(values) // 2], values[-1 - place]
        found += [[value], [value, value], [value, after], [after, value], [value, value, value]]
        found += [[value, after, value], [after, value, value], [value, middle, across]]
    return found


def packed(values: Sequence[T], most: int) -> list[list[T]]:
    """Give all of the values in pieces: long ones, and short ones should the constraints refuse those."""
    found: list[list[T]] = []
    for size in dict.fromkeys(min(size, most) for size in (PACKED, FEW, 1)):
        if size and len(values) <= size * SHORT_RANGE // PACKED:
            found += [list(values[start : start + size]) for start in range(0, len(values), size)]
    return found


def spaced(low: int, high: int, size: int, start: int) -> list[int]:
    """Give so many numbers, two apart so that there is room between them; none where the range has no room."""
    start = max(low, min(start, high - 2 * size + 1))
    return list(range(start, start + 2 * size, 2)) if start + 2 * size - 2 <= high else []


def doubling(low: int, high: int, size: int) -> list[int]:
    """Give so many numbers of which no two pairs have the same sum; none where the range has no room."""
    found = [max(low, 0) + 2**place for place in range(size)]
    return found if found[-1:] <= [high] else []


def unique(values: Iterable[T]) -> list[T]:
    """Give the values without repetitions; `1` is not `True`."""
    return list({repr(value): value for value in values}.values())
