"""Values made from others: computed, constant, one of several shapes, and parts of what was drawn before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, permutations
from typing import Any

from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.sequences import NoValues, PermutationKind, key_of
from runner.strategies.source import Source

_ALL = PermutationKind()


class ConstantKind:
    """The same value always."""

    def span(self, form: Form) -> Span:
        """There is nothing to choose."""
        del form
        return 0, 0

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the value."""
        del weight
        return [self.only(form)]

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give the value."""
        return [self.only(form)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Give the value."""
        del source, room
        value = self.only(form)
        return lambda _: value

    def only(self, form: Form) -> Plain:
        """Take it as it stands, strings too."""
        return form["value"]


class ComputedKind(ConstantKind):
    """What an expression makes of what was drawn before."""

    def only(self, form: Form) -> Plain:
        """Compute it."""
        if "only" not in form.memo:
            form.memo["only"] = plain(form.value("value"))
        return form.memo["only"]


class OneOfKind(NoValues):
    """A value of any of several shapes."""

    def span(self, form: Form) -> Span:
        """Cover all of them."""
        spans = [option.span for option in self._options(form)]
        return min(low for low, _ in spans), max(high for _, high in spans)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the values of one shape after the other, without those that came already."""
        found = [value for option in self._options(form) for value in option.layer(weight)]
        return list({key_of(value): value for value in bounded(found)}.values())

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Choose anew for each value."""
        makers = [option.prepare(source, room) for option in self._options(form)]
        return lambda source: source.choice(makers)(source)

    def _options(self, form: Form) -> list[Form]:
        if "options" not in form.memo:
            options = form["options"]
            if not options:
                form.impossible("`options` is empty")
            form.memo["options"] = [form.derive(option) for option in options]
        found: list[Form] = form.memo["options"]
        return found


class _PartKind(NoValues):
    """A part of a string or list; its weight is its length."""

    def span(self, form: Form) -> Span:
        """From the least length to the greatest."""
        return part_sizes(form)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the different parts of that length."""
        found = bounded(self.parts(whole(form), weight))
        return list({key_of(part): part for part in found}.values())

    def parts(self, of: Any, size: int) -> Any:
        """Yield the parts of that length, repetitions included."""
        raise NotImplementedError

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw any part."""
        raise NotImplementedError


class SubstringKind(_PartKind):
    """Neighbouring elements."""

    def parts(self, of: Any, size: int) -> Any:
        """Begin everywhere."""
        return (of[start : start + size] for start in range(len(of) - size + 1))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw the length, then the beginning."""
        del source, room
        of = whole(form)
        low, high = part_sizes(form)

        def build(source: Source) -> Plain:
            size = source.size(low, high)
            start = source.integer(0, len(of) - size)
            return of[start : start + size]

        return build


class SubsequenceKind(_PartKind):
    """Elements in their order."""

    def parts(self, of: Any, size: int) -> Any:
        """Choose places."""
        return (_like(of, list(part)) for part in combinations(of, size))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw places."""
        del source, room
        of = whole(form)
        low, high = part_sizes(form)
        return lambda source: _like(of, [of[place] for place in sorted(source.sample(range(len(of)), low, high))])


class ShuffleKind(_PartKind):
    """Elements in any order: all of them, or as many as a size says."""

    def span(self, form: Form) -> Span:
        """As of a permutation, or of a part."""
        return part_sizes(form) if _is_part(form) else _ALL.span(form)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """As of a permutation, or of a part."""
        return super().layer(form, weight) if _is_part(form) else _ALL.layer(form, weight)

    def parts(self, of: Any, size: int) -> Any:
        """Choose places in any order."""
        return (_like(of, list(part)) for part in permutations(of, size))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw places."""
        if not _is_part(form):
            return _ALL.prepare(form, source, room)
        of = whole(form)
        low, high = part_sizes(form)
        return lambda source: _like(of, source.sample(of, low, high))


def whole(form: Form) -> Any:
    """Give what parts are taken of."""
    if "of" not in form.memo:
        of = form.value("of")
        if not isinstance(of, str | list | tuple):
            form.impossible(f"`of` must give a string or a list, not {of!r}")
        form.memo["of"] = of if isinstance(of, str) else list(of)
    return form.memo["of"]


def part_sizes(form: Form) -> tuple[int, int]:
    """How long a part may be; never longer than the whole."""
    length = len(whole(form))
    low, high = form.bounds("size", 0, length)
    if low > length:
        form.impossible(f"no part of {length:,} elements has {low:,}")
    return low, min(high, length)


def plain(value: Any) -> Plain:
    """Give what an expression gave, as a plain value: tuples are lists."""
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise ValueError(f"an input cannot hold a {type(value).__name__}; sorted() makes a list of a set")


def _is_part(form: Form) -> bool:
    return any(form[name] is not None for name in ("size", "min_size", "max_size"))


def _like(of: Any, elements: list[Any]) -> Plain:
    return "".join(elements) if isinstance(of, str) else elements
