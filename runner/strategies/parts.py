"""Parts of a string or list that was drawn before: substrings, subsequences, shuffles."""

from __future__ import annotations

from itertools import combinations, islice, permutations
from typing import Any

from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import FEW, Palette
from runner.strategies.sequences import NoValues, PermutationKind, key_of
from runner.strategies.source import Source

_ALL = PermutationKind()


class _PartKind(NoValues):
    """A part of a string or list; its weight is its length."""

    def span(self, form: Form) -> Span:
        """From the minimum length to the maximum."""
        return part_sizes(form)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the different parts of that length."""
        found = bounded(self.parts(whole_of(form), weight))
        return list({key_of(part): part for part in found}.values())

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give a few of the shortest. A length can have millions of parts, which are not listed for that."""
        del palette
        low, high = self.span(form)
        of = whole_of(form)
        found: dict[Any, Plain] = {}
        for size in range(low, min(int(high), low + FEW) + 1):
            for part in islice(self.parts(of, size), FEW):
                if len(found) < FEW:
                    found[key_of(part)] = part
        return list(found.values())

    def parts(self, of: Any, size: int) -> Any:
        """Yield the parts of that length, repetitions included."""
        raise NotImplementedError

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw any part."""
        raise NotImplementedError


class SubstringKind(_PartKind):
    """Adjacent elements."""

    def parts(self, of: Any, size: int) -> Any:
        """Yield a part for each start."""
        return (of[start : start + size] for start in range(len(of) - size + 1))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw the length, then the start."""
        del source, room
        of = whole_of(form)
        low, high = part_sizes(form)

        def build(source: Source) -> Plain:
            size = source.size(low, high)
            start = source.integer(0, len(of) - size)
            return of[start : start + size]

        return build


class SubsequenceKind(_PartKind):
    """Any elements, in their order."""

    def parts(self, of: Any, size: int) -> Any:
        """Yield a part for each choice of positions."""
        return (_like(of, list(part)) for part in combinations(of, size))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw positions."""
        del source, room
        of = whole_of(form)
        low, high = part_sizes(form)
        return lambda source: _like(of, [of[place] for place in sorted(source.sample(range(len(of)), low, high))])


class ShuffleKind(_PartKind):
    """Elements in any order: all of them, or as many as a size says."""

    def span(self, form: Form) -> Span:
        """As for a part if a size is given, otherwise as for a permutation."""
        return part_sizes(form) if _is_part(form) else _ALL.span(form)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """As for a part if a size is given, otherwise as for a permutation."""
        return super().layer(form, weight) if _is_part(form) else _ALL.layer(form, weight)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """As for a part if a size is given, otherwise as for a permutation."""
        return super().probes(form, palette) if _is_part(form) else _ALL.probes(form, palette)

    def parts(self, of: Any, size: int) -> Any:
        """Yield a part for each choice of positions, in any order."""
        return (_like(of, list(part)) for part in permutations(of, size))

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw positions."""
        if not _is_part(form):
            return _ALL.prepare(form, source, room)
        of = whole_of(form)
        low, high = part_sizes(form)
        return lambda source: _like(of, source.sample(of, low, high))


def whole_of(form: Form) -> Any:
    """Give the string or list of which parts are taken."""
    of = form.once("of", lambda: form.value("of"))
    if not isinstance(of, str | list | tuple):
        form.impossible(f"`of` must give a string or a list, not {of!r}")
    return of if isinstance(of, str) else list(of)


def part_sizes(form: Form) -> tuple[int, int]:
    """Give the range of lengths of a part, at most the length of the whole."""
    length = len(whole_of(form))
    low, high = form.bounds("size", 0, length)
    if low > length:
        form.impossible(f"no part of {length:,} elements has {low:,}")
    return low, min(high, length)


def _is_part(form: Form) -> bool:
    return any(form[name] is not None for name in ("size", "min_size", "max_size"))


def _like(of: Any, elements: list[Any]) -> Plain:
    return "".join(elements) if isinstance(of, str) else elements
