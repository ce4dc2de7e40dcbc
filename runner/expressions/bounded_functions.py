"""The functions that expressions of the bank may call, each with a bound on what it can cost.

They replace the operators and builtins with which one line could use up the machine: `9**9**9`, `[0] * 10**12`,
`range(10**15)`. A call that exceeds a bound raises `OverflowError` at once, before anything large is built.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from itertools import accumulate, pairwise
from typing import Any

MAX_BITS = 1 << 16
MAX_ITEMS = 10_000_000
MAX_STEPS = 10_000_000
"""The bounds on numbers, sequences and loops: above what any constraint needs, and within about a second."""

_ONE_BY_ONE = 4
"""The steps for an item that cannot be counted beforehand: it takes about so much more time."""


_AT_ONCE = 16
"""The items that are copied or looked at in one step where a function of Python's own does it for many at once."""

_LETTERS_AT_ONCE = 8192
"""The letters that are searched or copied in one step."""

_COLLECTIONS = frozenset({list, str, tuple, set, dict, Counter, range})

_FEW_BITS = 1 << 10
"""Numbers up to so many bits are computed in no time."""


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
        steps.left -= len(items) // _AT_ONCE
        if steps.left < 0:
            steps.spend(0)
    return items


def search(steps: Steps, items: Any) -> Any:
    """Return `items` after spending the steps of `x in items`, of a slice, or of a method such as `count`.

    A set and a dict look nothing through, and a text is searched far more quickly than a list.
    """
    kind = type(items)
    if kind is list or kind is tuple or kind is str:
        steps.left -= len(items) // (_LETTERS_AT_ONCE if kind is str else _AT_ONCE)
        if steps.left < 0:
            steps.spend(0)
    return items


def apply_to_each(steps: Steps, function: Callable[..., Any], *parts: Any) -> Iterator[Any]:
    """Return `map(function, *parts)`. The function may look at all items of what it is given: that is spent, too."""
    for items in loop_over(steps, zip, *parts):
        yield function(*[walk(steps, item) for item in items])


def _one_by_one(steps: Steps, items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        steps.left -= _ONE_BY_ONE
        if steps.left < 0:
            steps.spend(0)
        yield item


def make_range(steps: Steps, *bounds: int) -> range:
    """Make a range and spend the steps to loop over it."""
    made = range(*bounds)
    if made and (made[-1] - made[0]) // made.step > MAX_STEPS:  # `len` fails beyond 64 bits
        raise OverflowError(f"a range of more than {MAX_STEPS:,} numbers")
    steps.spend(len(made))
    return made


def add(steps: Steps, left: Any, right: Any) -> Any:
    """Add. The length of a sequence is bounded."""
    if isinstance(left, str | list | tuple):
        _bound_items(len(left) + len(right), steps)
    return left + right


def multiply(steps: Steps, left: Any, right: Any) -> Any:
    """Multiply. The bits of a number and the length of a sequence are bounded."""
    if isinstance(left, int) and isinstance(right, int):
        _bound_bits(left.bit_length() + right.bit_length(), steps)
    elif isinstance(left, Sized):
        _bound_items(len(left) * right, steps)
    elif isinstance(right, Sized):
        _bound_items(len(right) * left, steps)
    return left * right


def power(steps: Steps, base: Any, exponent: Any) -> Any:
    """Raise `base` to `exponent`. The bits of the result are bounded."""
    if isinstance(base, int) and isinstance(exponent, int) and exponent > 0 and abs(base) > 1:
        _bound_bits(base.bit_length() * exponent, steps)
    return base**exponent


def shift_left(steps: Steps, number: int, by: int) -> int:
    """Shift `number` left. The bits of the result are bounded."""
    _bound_bits(number.bit_length() + by, steps)
    return number << by


def modulo(_: Steps, left: Any, right: Any) -> Any:
    """Return `left % right` for numbers. For strings it is refused: formatting could make a string of any width."""
    if isinstance(left, str):
        raise TypeError("% formats no strings here")
    return left % right


def replace(steps: Steps, text: str, old: str, new: str) -> str:
    """Return `text.replace(old, new)`. The length is bounded."""
    _bound_items(len(text) + (len(text) + 1) * len(new), steps)
    return text.replace(old, new)


def join(steps: Steps, separator: str, parts: Iterable[str]) -> str:
    """Return `separator.join(parts)`. The length is bounded."""
    parts = list(parts)
    _bound_items(sum(map(len, parts)) + len(separator) * len(parts), steps)
    return separator.join(parts)


def _text(value: Any = "") -> str:
    # The text of nested lists that share parts can be exponentially longer than the lists.
    if not isinstance(value, str | int | float | None):
        raise TypeError(f"str() is for numbers and strings here, not for a {type(value).__name__}")
    return str(value)


def _product(numbers: Iterable[Any]) -> Any:
    total: Any = 1
    for number in numbers:
        total = multiply(Steps(), total, number)
    return total


def _lcm(*numbers: int) -> int:
    total = 1
    for number in numbers:
        _bound_bits(total.bit_length() + number.bit_length(), Steps())
        total = math.lcm(total, number)
    return total


def levels(tree: list[Any]) -> int:
    """Count the levels of a tree in level order."""
    count, place, wide = 0, 1, len(tree[:1])
    while wide:
        count += 1
        row = tree[place : place + 2 * wide]
        place, wide = place + 2 * wide, len(row) - row.count(None)
    return count


def in_order(tree: list[Any]) -> list[Any]:
    """List the values of a tree in level order by inorder traversal: left subtree, node, right subtree."""
    children: dict[int, int] = {}
    free = 1
    for place, value in enumerate(tree):
        if value is not None:
            children[place], free = free, free + 2
    found: list[Any] = []
    above: list[int] = []
    place = 0
    while above or place in children:
        while place in children:
            above.append(place)
            place = children[place]
        found.append(tree[above[-1]])
        place = children[above.pop()] + 1
    return found


def _bound_bits(bits: int, steps: Steps) -> None:
    if bits > MAX_BITS:
        raise OverflowError(f"a number of more than {MAX_BITS:,} bits")
    if bits > _FEW_BITS:
        steps.spend(bits // _AT_ONCE)


def _bound_items(items: int, steps: Steps) -> None:
    if items > MAX_ITEMS:
        raise OverflowError(f"a sequence of more than {MAX_ITEMS:,} elements")
    if items > _AT_ONCE:
        steps.spend(items // _AT_ONCE)


FUNCTIONS: Mapping[str, Callable[..., Any] | float] = {
    **{
        function.__name__: function
        for function in (len, min, max, sum, abs, set, sorted, any, all, zip, enumerate, int, float, bool)
    },
    **{function.__name__: function for function in (list, tuple, dict, reversed, map, ord, chr, bin, divmod, round)},
    **{function.__name__: function for function in (math.gcd, math.isqrt, Counter, pairwise, accumulate)},
    **{function.__name__: function for function in (levels, in_order)},
    "str": _text,
    "prod": _product,
    "lcm": _lcm,
    "inf": math.inf,
}
"""Every name that an expression knows in addition to its environment. The compiler handles `range` itself."""

WALKING = frozenset(
    {
        "sum",
        "min",
        "max",
        "sorted",
        "set",
        "list",
        "tuple",
        "dict",
        "any",
        "all",
        "prod",
        "lcm",
        "Counter",
        "accumulate",
    }
    | {"levels", "in_order"}
)
"""The functions that look at all items of an argument."""

METHODS = frozenset(
    {"bit_count", "bit_length", "count", "endswith", "find", "get", "index", "isalnum", "isalpha", "isdigit"}
    | {"islower", "isspace", "isupper", "items", "join", "keys", "lower", "replace", "rfind", "split", "startswith"}
    | {"strip", "upper", "values"}
)
"""The allowed methods of str, list, dict and int. None of them changes its object."""

OPERATORS: Mapping[str, Callable[..., Any]] = {
    "Add": add,
    "Mult": multiply,
    "Pow": power,
    "LShift": shift_left,
    "Mod": modulo,
}
"""The operators that are replaced by a bounded function, by the name of their syntax node."""
