"""Lists among the probes."""

from __future__ import annotations

from itertools import combinations_with_replacement

from runner.bank.model import Plain
from runner.strategies.form import Form
from runner.strategies.palette import (
    FEW,
    LONGEST,
    Manner,
    Palette,
    chunked,
    doubling,
    patterns,
    spaced,
    spread_out,
    unique,
)
from runner.strategies.scalars import integer_range, listed_values, numbers_in

_ALL_ROTATIONS = 7
_ROTATIONS = 4
"""The number of rotations of a longer list."""

_OFFSETS = 5
"""How many positions of a list relative to the numbers drawn before."""


def list_probes(form: Form, palette: Palette, sizes: tuple[int, int]) -> list[list[Plain]]:
    """Give lists of the form's values, in any order, within the range of `sizes`."""
    low, high = sizes
    child = form.child("of")
    if palette.manner is Manner.SWEEP:
        found = _of_every_size(form, child, low, high) if form["sweep"] else []
        return found or form.lightest()
    values = child.probes(palette)
    match palette.manner:
        case Manner.RANGES:
            found = chunked(values, high)
        case Manner.LETTERS if child.shape.kind == "str":
            found = [*_words(child, palette), *patterns(spread_out(values, FEW))]
        case _:
            found = patterns(values)
    lengthened = (
        [*one * (low // max(1, len(one))), *one[: low % max(1, len(one))]] if len(one) < low else one for one in found
    )
    return [one for one in unique(lengthened) if low <= len(one) <= high]


def rotations(values: list[Plain]) -> list[list[Plain]]:
    """Give all rotations of the list; a few of a long one."""
    places = range(len(values)) if len(values) <= _ALL_ROTATIONS else spread_out(range(len(values)), _ROTATIONS)
    return [values[place:] + values[:place] for place in places or (0,)]


def _words(child: Form, palette: Palette) -> list[list[Plain]]:
    """Give one list of all words of one letter, and one of all multisets of up to two."""
    low, high = child.integer("min_size", child.integer("size", 0)), child.integer("max_size", child.integer("size", 1))
    short: list[Plain] = list(palette.letters) if low <= 1 <= high else []
    empty: list[Plain] = [""] if low == 0 else []
    pairs = ["".join(pair) for pair in combinations_with_replacement(palette.letters, 2)] if low <= 2 <= high else []
    return [short, [*empty, *short], *([[*empty, *short, *pairs]] if pairs else [])]


def _of_every_size(form: Form, child: Form, least: int, most: int) -> list[list[Plain]]:
    """Give lists of numbers with gaps, so that every position can be tried, with and without a match."""
    if child.shape.kind != "int" or listed_values(child) is not None:
        return []
    low, high = integer_range(child)
    known = numbers_in(form.env.values())
    found: list[list[Plain]] = []
    for size in range(least, min(most, LONGEST) + 1):
        beside = spread_out(range(min(known) - 2 * size, max(known) + 3), _OFFSETS) if known else [-size]
        apart = [] if form["sorted"] or form["rotated"] else doubling(low, high, size)
        found += [apart] if apart else [spaced(low, high, size, start) for start in beside]
    return unique(values for values in found if len(values) >= least)
