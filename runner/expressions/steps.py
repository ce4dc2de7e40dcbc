"""Counts the steps that an expression loops, so that no evaluation takes longer than about a second.

The compiler wraps everything that loops or searches in one of these functions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any

MAX_STEPS = 10_000_000
"""The bound on the steps of one evaluation: above what any constraint needs, and within about a second."""

_ONE_BY_ONE = 4
"""The steps for an item that cannot be counted beforehand: it takes about this many times as long."""

AT_ONCE = 16
"""The items that are copied or looked at in one step where a function of Python's own does it for many at once."""

_LETTERS_AT_ONCE = 8192
"""The letters that are searched or copied in one step."""

_COLLECTIONS = frozenset({list, str, tuple, set, dict, Counter, range})


class Steps:
    """The number of steps that one evaluation may still loop."""

    __slots__ = ("left",)

    def __init__(self, left: int = MAX_STEPS) -> None:
        self.left = left

    def spend(self, steps: int) -> None:
        """Subtract `steps`. Raises `OverflowError` if fewer are left."""
        self.left -= steps
        if self.left < 0:
            raise OverflowError(f"it loops more than {MAX_STEPS:,} times")


def loop(steps: Steps, items: Iterable[Any]) -> Iterable[Any]:
    """Return `items` after spending a step for each: at once if their number is known, otherwise one by one."""
    if type(items) is range:  # its steps were spent when it was made
        return items
    if type(items) is list or type(items) is str or isinstance(items, Sized):  # the first two only make it faster
        steps.left -= len(items)  # like `spend`, without the call
        if steps.left < 0:
            steps.spend(0)
        return items
    return _one_by_one(steps, items)


def loop_over(steps: Steps, function: Callable[..., Iterator[Any]], *parts: Any) -> Iterator[Any]:
    """Return `function(*parts)`, which loops over all parts in parallel, after spending the steps of the shortest."""
    for part in parts:
        if type(part) is not list and type(part) is not str:
            return _one_by_one(steps, function(*parts))
    steps.spend(_ONE_BY_ONE * min(map(len, parts), default=0))
    return function(*parts)


def walk(steps: Steps, items: Any) -> Any:
    """Return `items` after spending the steps of a function that looks at all of them at once: `sum`, `sorted`."""
    if type(items) in _COLLECTIONS:  # quicker than asking what has a length
        steps.left -= len(items) // AT_ONCE
        if steps.left < 0:
            steps.spend(0)
    return items


def search(steps: Steps, items: Any) -> Any:
    """Return `items` after spending the steps of `x in items`, of a slice, or of a method such as `count`.

    A set and a dict search nothing, and a text is searched far faster than a list.
    """
    kind = type(items)
    if kind is list or kind is tuple or kind is str:
        steps.left -= len(items) // (_LETTERS_AT_ONCE if kind is str else AT_ONCE)
        if steps.left < 0:
            steps.spend(0)
    return items


def apply_to_each(steps: Steps, function: Callable[..., Any], *parts: Any) -> Iterator[Any]:
    """Return `map(function, *parts)`. The function may look at all items of what it is given: that is spent, too."""
    for items in loop_over(steps, zip, *parts):
        yield function(*[walk(steps, item) for item in items])


def make_range(steps: Steps, *bounds: int) -> range:
    """Make a range and spend the steps to loop over it."""
    made = range(*bounds)
    if made and (made[-1] - made[0]) // made.step > MAX_STEPS:  # `len` fails beyond 64 bits
        raise OverflowError(f"a range of more than {MAX_STEPS:,} numbers")
    steps.spend(len(made))
    return made


def _one_by_one(steps: Steps, items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        steps.left -= _ONE_BY_ONE
        if steps.left < 0:
            steps.spend(0)
        yield item
