"""The functions that expressions of the bank may call, each with a bound on what it can cost.

They replace the operators and builtins with which one line could use up the machine: `9**9**9`, `[0] * 10**12`,
`range(10**15)`. A call that exceeds a bound raises `OverflowError` at once, before anything large is built.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sized
from itertools import accumulate, pairwise
from typing import Any

from runner.expressions.steps import AT_ONCE, Steps

MAX_BITS = 1 << 16
MAX_ITEMS = 10_000_000
"""The bounds on numbers and sequences, above what any constraint needs."""

_FEW_BITS = 1 << 10
"""Numbers of up to this many bits are computed in no time."""


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
        steps.spend(bits // AT_ONCE)


def _bound_items(items: int, steps: Steps) -> None:
    if items > MAX_ITEMS:
        raise OverflowError(f"a sequence of more than {MAX_ITEMS:,} elements")
    if items > AT_ONCE:
        steps.spend(items // AT_ONCE)


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
