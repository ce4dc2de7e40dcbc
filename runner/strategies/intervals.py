"""Lists of intervals."""

from __future__ import annotations

from itertools import pairwise

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.counting import Lists
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Manner, Palette, chunked, patterns
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source


class IntervalsKind(NoValues):
    """A list of `[start, end]`: `sorted` by start, `disjoint` (not even touching), `strict` (start < end)."""

    def span(self, form: Form) -> Span:
        """Give the span of a list of pairs."""
        return _intervals(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists, the shortest first."""
        return [list(found) for found in _intervals(form).layer(weight)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw both ends from few values, so that intervals touch and overlap."""
        del room
        low, high = sizes(form)
        if form["disjoint"]:
            return _disjoint_maker(form, low, high)
        _require_room(form)
        number = form.derive(_number(form)).prepare(source)
        strict = bool(form["strict"])

        def pair(source: Source) -> Plain:
            start, end = sorted((number(source), number(source)))
            if strict and start == end:
                return [start, end + 1] if end < _limits(form)[1] else [start - 1, end]
            return [start, end]

        def build(source: Source) -> Plain:
            found = source.repeat(low, high, pair)
            return sorted(found) if form["sorted"] else found

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give short lists of the intervals between special numbers."""
        if palette.manner not in (Manner.EXTREMES, Manner.RANGES):
            return form.lightest()
        numbers = form.derive(_number(form)).probes(palette)
        if palette.manner is Manner.RANGES:
            least = 1 if form["strict"] else 0
            found = chunked([[number, number + least] for number in numbers], sizes(form)[1])
        else:
            pairs = pairwise(numbers)
            found = patterns([[numbers[0], numbers[-1]], *map(list, pairs), *([number, number] for number in numbers)])
        return [sorted(each) for each in found] if form["sorted"] else found


class _Pair:
    """All intervals. The weight is the rank of the start plus the distance of the end."""

    def __init__(self, form: Form) -> None:
        self._starts = form.derive(_number(form))
        self._least = 1 if form["strict"] else 0
        self._top = _limits(form)[1]
        low, high = _limits(form)
        self.span: tuple[int, float] = (0, 2 * (high - low))
        _require_room(form)

    def layer(self, weight: int) -> list[Plain]:
        """Give the intervals of this weight, the simplest start first."""
        found = []
        for rank in range(weight + 1):
            for start in self._starts.layer(rank):
                end = start + self._least + weight - rank
                if end <= self._top:
                    found.append([start, end])
        return found


def _limits(form: Form) -> tuple[int, int]:
    return form.integer("min_value", 0), form.integer("max_value", 1000)


def _number(form: Form) -> Shape:
    low, high = _limits(form)
    return Shape("int", {"min_value": low, "max_value": high})


def _require_room(form: Form) -> None:
    low, high = _limits(form)
    fewest = sizes(form)[0]
    least = 2 if form["strict"] else 1
    if high - low + 1 < least:
        form.impossible(f"no interval fits between {low:,} and {high:,}")
    if form["disjoint"] and fewest * least > high - low + 1:
        form.impossible(f"{fewest:,} intervals that do not touch do not fit between {low:,} and {high:,}")


def _intervals(form: Form) -> Lists:
    return form.once("lists", lambda: _made_lists(form))


def _made_lists(form: Form) -> Lists:
    low, high = sizes(form)
    if not form["disjoint"]:
        return Lists(_Pair(form), low, high, _in_order if form["sorted"] else None)
    # No more intervals than fit: there are no longer lists.
    room = _limits(form)[1] - _limits(form)[0] + 1
    most = room // (2 if form["strict"] else 1)
    return Lists(_Pair(form), low, min(high, most), _comes_after if form["sorted"] else _is_disjoint)


def _comes_after(before: tuple[Plain, ...], pair: Plain) -> bool:
    return not before or bool(before[-1][1] < pair[0])


def _is_disjoint(before: tuple[Plain, ...], pair: Plain) -> bool:
    return all(other[1] < pair[0] or pair[1] < other[0] for other in before)


def _in_order(before: tuple[Plain, ...], pair: Plain) -> bool:
    return not before or bool(before[-1] <= pair)


def _disjoint_maker(form: Form, low: int, high: int) -> Maker:
    """Draw gaps and lengths one after another. In a large input they fill the range."""
    first, last = _limits(form)
    least = 1 if form["strict"] else 0
    _require_room(form)

    def build(source: Source) -> Plain:
        size = min(source.size(low, high), (last - first + 1) // (least + 1))
        spare = last - first + 1 - size * (least + 1)
        widest = spare // (2 * size) if source.large and size else 3
        found: list[Plain] = []
        place = first

        def pair(source: Source) -> Plain:
            nonlocal place, spare
            gap = source.integer(0, min(widest, spare))
            length = source.integer(0, min(widest, spare - gap))
            spare -= gap + length
            start = place + gap
            place = start + least + length + 1
            return [start, place - 1]

        found = source.repeat(size, size, pair)
        return found if form["sorted"] else source.shuffled(found)

    return build
