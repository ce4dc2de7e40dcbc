"""Whole numbers and truth values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, overload

from runner.bank.model import Plain
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import FEW, LONGEST, PACKED, SHORT_RANGE, Manner, Palette, spread_out, unique
from runner.strategies.source import Source, UniformDraw

# The first style can make every value, and shrinking prefers it.
_STYLES = ("anywhere", "near zero", "near zero", "palette", "bounds")


class IntKind:
    """Whole numbers. Nearer to zero is simpler."""

    def span(self, form: Form) -> Span:
        """From the simplest number to the last."""
        listed = listed_values(form)
        if listed is not None:
            return 0, len(listed) - 1
        low, high = integer_range(form)
        return 0, high - low

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the one number of this weight: 0, 1, -1, 2, … or counted from the bound nearest to zero."""
        listed = listed_values(form)
        return [_ranked(*integer_range(form), weight) if listed is None else listed[weight]]

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give all numbers, as a range if the order allows: a range costs nothing."""
        listed = listed_values(form)
        if listed is not None:
            return listed
        low, high = integer_range(form)
        if low >= 0:
            return range(low, high + 1)
        return _Ranks(low, high)

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw mostly from few values, so that they collide; for a large input from the whole range."""
        listed = listed_values(form)
        if listed is not None:
            return UniformDraw(listed, len(listed), lambda source: source.choice(listed))
        low, high = integer_range(form)
        usual = _whole_range(low, high) if source.large else _colliding(form, source, low, high, room)
        near = _within(form.value("near", ()), low, high)
        if not near or room > 1:
            return usual
        return lambda source: source.choice(near) if source.chance(75) else usual(source)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the ends and sentinels, a whole short range, or the numbers of `near` and their neighbors."""
        listed = listed_values(form)
        if listed is not None:
            return spread_out(listed, PACKED)
        low, high = integer_range(form)
        near: list[Plain] = list(_within(form.value("near", ()), low, high))
        match palette.manner:
            case Manner.EXTREMES:
                return unique([*near[: 2 * FEW], *palette.extremes(low, high)])
            case Manner.RANGES if high - low < SHORT_RANGE:
                return list(range(high, low - 1, -1))
            case Manner.SWEEP:
                whole = spread_out(range(low, high + 1), PACKED)
                return unique([*near, *(whole if not near or high - low < LONGEST**2 else ())])
        return [*near[:FEW], *form.lightest()]


class _Ranks(Sequence[int]):
    """The numbers of a range, the simplest first, computed when needed."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high

    def __len__(self) -> int:
        return self._high - self._low + 1

    @overload
    def __getitem__(self, rank: int) -> int: ...
    @overload
    def __getitem__(self, rank: slice) -> list[int]: ...
    def __getitem__(self, rank: int | slice) -> int | list[int]:
        if isinstance(rank, slice):
            return [self[each] for each in range(*rank.indices(len(self)))]
        if not 0 <= rank < len(self):
            raise IndexError(rank)
        return _ranked(self._low, self._high, rank)


class BoolKind:
    """False is simpler than True."""

    def span(self, form: Form) -> Span:
        """Two values."""
        del form
        return 0, 1

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give False, then True."""
        del form
        return [bool(weight)]

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give both."""
        del form
        return (False, True)

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw either."""
        del form, source, room
        return lambda source: source.chance(50)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give both."""
        del form, palette
        return [False, True]


def listed_values(form: Form) -> list[Any] | None:
    """Give the values if the shape lists them, each once; None otherwise."""
    return form.once("options", lambda: _listed(form))


def _listed(form: Form) -> list[Any] | None:
    if form["value"] is not None:
        return [form.value("value")]
    if form["choices"] is None:
        return None
    listed = list(dict.fromkeys(form.value("choices")))
    if not listed:
        form.impossible("choices is empty")
    return listed


def integer_range(form: Form) -> tuple[int, int]:
    """Give the minimum and the maximum number."""
    return form.once("range", lambda: _checked_range(form))


def _checked_range(form: Form) -> tuple[int, int]:
    low, high = form.integer("min_value", -(2**31)), form.integer("max_value", 2**31 - 1)
    if low > high:
        form.impossible(f"there is no number between {low:,} and {high:,}")
    return low, high


def _ranked(low: int, high: int, rank: int) -> int:
    if low >= 0:
        return low + rank
    if high <= 0:
        return high - rank
    both = min(-low, high)
    if rank > 2 * both:
        return rank - both if high > -low else both - rank
    return (rank + 1) // 2 if rank % 2 else -(rank // 2)


def _whole_range(low: int, high: int) -> Maker:
    return UniformDraw(range(low, high + 1), high - low + 1, lambda source: source.integer(low, high))


def _colliding(form: Form, source: Source, low: int, high: int, room: int) -> Maker:
    """Choose the style of the numbers of one case."""
    alone = room == 1
    known = _within(numbers_in(form.env.values()), low, high) if alone else []
    style = source.choice((*_STYLES, "echo", "echo") if known else _STYLES)
    if style == "echo":
        return lambda source: source.choice(known)
    if style == "palette" and alone:
        few = [source.integer(low, high) for _ in range(source.integer(1, 3))]
        palette = _within(few, low, high)
        return lambda source: source.choice(palette)
    if style == "bounds":
        ends = _within((low, high), low, high)
        often = 60 if alone else 30
        return lambda source: source.choice(ends) if source.chance(often) else source.integer(low, high)
    if style == "anywhere":
        return _whole_range(low, high)
    spread = max(source.choice((5, 2, 12, 1, 40)), 0 if alone else 2 * room)
    middle = min(max(0, low), high)
    return _whole_range(max(low, middle - spread), min(high, middle + spread))


def _within(numbers: Iterable[Any], low: int, high: int) -> list[int]:
    """Give the whole numbers among `numbers` and their neighbors that are in the range, each once."""
    close = (int(number) + step for number in numbers if isinstance(number, int) for step in (0, 1, -1))
    return list(dict.fromkeys(number for number in close if low <= number <= high))


def numbers_in(values: Iterable[Plain]) -> list[int]:
    """Give up to 40 whole numbers of the values drawn before: a target that occurs in the input finds more bugs."""
    return list(islice(_flat(values), 40))


def _flat(values: Iterable[Plain]) -> Iterable[int]:
    for value in values:
        if isinstance(value, int) and not isinstance(value, bool):
            yield value
        elif isinstance(value, list):
            yield from _flat(value)
