"""Lists of anything, and permutations."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from operator import ge, gt, le, lt
from typing import Any

from runner.bank.model import Plain
from runner.strategies.counting import Fits, Layered, Lists, bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.listed import list_probes, rotations
from runner.strategies.palette import Palette
from runner.strategies.source import Source

_SORTED = ("asc", "desc", "strict")
_UNSORTED = (None, False, "no")


class NoValues:
    """A base for kinds whose values are too many to list, and that have no special values."""

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give None: there are too many."""
        del form
        return None

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give a few simple ones."""
        del palette
        return form.lightest()


class ListKind(NoValues):
    """A list: `distinct`, `sorted` (asc, desc, strict), `rotated`, or free."""

    def span(self, form: Form) -> Span:
        """From the lightest list to the heaviest, plus the rotation."""
        low, high = _lists(form).span
        return low, high + (sizes(form)[1] if form["rotated"] else 0)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists, the shortest first."""
        if not form["rotated"]:
            return [list(values) for values in _lists(form).layer(weight)]
        return bounded(
            [*values[turn:], *values[:turn]]
            for turn in range(weight)
            for values in _lists(form).layer(weight - turn)
            if turn < len(values)
        ) or [[] for values in _lists(form).layer(weight) if not values]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw elements that share a palette."""
        del room
        make = elements(form, source)
        order = _order(form)
        rotated = form["rotated"]

        def build(source: Source) -> Plain:
            values = make(source)
            if order:
                values.sort(reverse=order == "desc")
            if rotated and values:
                turn = source.integer(0, len(values) - 1)
                values = values[turn:] + values[:turn]
            return values

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give short lists of special values, long ones of a whole range, and lists of every size."""
        found = list_probes(form, palette, sizes(form))
        order = _order(form)
        if order:
            found = [sorted(values, reverse=order == "desc") for values in found]
        if _distinct(form):
            found = [values for values in found if len(set(map(key_of, values))) == len(values)]
        return [turned for values in found for turned in rotations(values)] if form["rotated"] else found


class PermutationKind(NoValues):
    """The values of a list, or 0 … n-1, in any order: the weight is the number of inversions."""

    def span(self, form: Form) -> Span:
        """From no inversion to all pairs inverted."""
        count = len(self.items(form))
        return 0, count * (count - 1) // 2

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the orders with exactly this many inversions."""
        return bounded(self.joined(form, list(order)) for order in _inverted(tuple(self.items(form)), weight))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Shuffle."""
        del source, room
        items = self.items(form)
        return lambda source: self.joined(form, source.shuffled(items))

    def items(self, form: Form) -> list[Plain]:
        """Give the items to permute."""
        of = form.value("of")
        if isinstance(of, int):
            form.no_more_than_fit(of)
            return list(range(of))
        if not isinstance(of, str | list | tuple):
            form.impossible(f"`of` must give a number, a list or a string, not {of!r}")
        return list(of)

    def joined(self, form: Form, items: list[Plain]) -> Plain:
        """Put the items together again."""
        return "".join(items) if isinstance(form.value("of"), str) else items


def sizes(form: Form) -> tuple[int, int]:
    """Give the minimum and the maximum number of elements."""
    return form.once("sizes", lambda: form.bounds("size", 0, 20))


def key_of(value: Plain) -> Hashable:
    """Give a key that is equal for equal values only: `1` is not `True`."""
    return value if isinstance(value, int | str) else repr(value)


def elements(form: Form, source: Source) -> Callable[[Source], list[Plain]]:
    """Give a function that draws the elements of a list of this form, all different if it says so."""
    low, high = sizes(form)
    child = form.child("of")
    if not _distinct(form):
        make = child.prepare(source)
        return lambda source: source.repeat(low, high, make)
    choices = child.values()
    if choices is not None:
        high = _capped(form, low, high, len(choices))
        if source.large or len(choices) <= max(100, 4 * low):
            return lambda source: source.sample(choices, low, high)
    make = child.prepare(source, room=min(high, low + 50))
    return lambda source: source.repeat(low, high, make, key_of)


def _capped(form: Form, low: int, high: int, available: int) -> int:
    if available < low:
        form.impossible(f"there are only {available:,} distinct values for {low:,} elements")
    return min(high, available)


def _order(form: Form) -> str:
    order = form["sorted"]
    if order in _UNSORTED:
        return "asc" if form["rotated"] else ""
    if order not in _SORTED:
        form.impossible(f"`sorted` is one of {', '.join(_SORTED)}, not {order!r}")
    return str(order)


def _distinct(form: Form) -> bool:
    return bool(form["distinct"]) or form["sorted"] == "strict"


def _lists(form: Form) -> Lists:
    return form.once("lists", lambda: _made_lists(form))


def _made_lists(form: Form) -> Lists:
    low, high = sizes(form)
    child = form.child("of")
    if not _distinct(form):
        return Lists(child, low, high, _fits(form))
    choices = child.values()
    high = high if choices is None else _capped(form, low, high, len(choices))
    return Lists(child, low, high, _fits(form), start=low + sum(_lightest(child, low)))


def _lightest(element: Layered, count: int) -> Iterator[int]:
    """Yield the weights of the `count` lightest values: the least weight of a list of different values."""
    weight, high = element.span
    while count > 0 and weight <= high:
        here = min(count, len(element.layer(weight)))
        yield from [weight] * here
        count -= here
        weight += 1


def _fits(form: Form) -> Fits | None:
    order = _order(form)
    if not order:
        return _is_new if _distinct(form) else None
    if _distinct(form):
        return _follows(gt if order == "desc" else lt)
    return _follows(ge if order == "desc" else le)


def _is_new(before: tuple[Plain, ...], value: Plain) -> bool:
    return value not in before


def _follows(compare: Callable[[Any, Any], bool]) -> Fits:
    return lambda before, value: not before or compare(before[-1], value)


def _inverted(items: tuple[Plain, ...], inversions: int) -> Iterator[tuple[Plain, ...]]:
    if not items:
        if inversions == 0:
            yield ()
        return
    rest = len(items) - 1
    for place in range(max(0, inversions - rest * (rest - 1) // 2), min(rest, inversions) + 1):
        others = items[:place] + items[place + 1 :]
        for order in _inverted(others, inversions - place):
            yield (items[place], *order)
