"""Linked lists, with and without a cycle, and lists with random pointers."""

from __future__ import annotations

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import PACKED, Palette
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source

_CYCLES = ("never", "maybe", "always")


class LinkedListKind(NoValues):
    """The list of its values. With a cycle, also the node that the tail points to; nearer to the head is simpler."""

    def span(self, form: Form) -> Span:
        """Give the span of the list of values, plus the index where the cycle starts."""
        low, high = _contents(form).span
        return low, high + (0 if _cycle(form) == "never" else sizes(form)[1])

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists without a cycle, then those with one."""
        cycle, contents = _cycle(form), _contents(form)
        straight = [] if cycle == "always" else contents.layer(weight)
        if cycle == "never":
            return straight
        first = 0 if cycle == "always" else 1
        return bounded(
            [
                *straight,
                *(
                    {"values": values, "cycle": place}
                    for place in range(weight - first + 1)
                    for values in contents.layer(weight - first - place)
                    if place < len(values)
                ),
            ]
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw the values, then where the tail points."""
        del room
        cycle, make = _cycle(form), _contents(form).prepare(source)

        def build(source: Source) -> Plain:
            values = make(source)
            if values and (cycle == "always" or (cycle == "maybe" and source.chance(60))):
                return {"values": values, "cycle": source.integer(0, len(values) - 1)}
            return values

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the lists without a cycle, then with the tail pointing to each node."""
        cycle, lists = _cycle(form), _contents(form).probes(palette)
        cycles = [
            {"values": values, "cycle": place}
            for values in lists
            for place in (range(len(values)) if len(values) < PACKED else (0, len(values) - 1))
        ]
        return [*([] if cycle == "always" else lists), *([] if cycle == "never" else cycles)]


class RandomListKind(NoValues):
    """Pairs of a value and the index that its random pointer points to, or None."""

    def span(self, form: Form) -> Span:
        """Give the span of the list of values, plus the targets of all pointers."""
        low, high = _contents(form).span
        most = sizes(form)[1]
        return low, high + most * most

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists by the weight of their pointers: 0 for none, 1 for one to the head."""
        return bounded(
            [[value, target] for value, target in zip(values, targets, strict=True)]
            for pointing in range(weight + 1)
            for values in _contents(form).layer(weight - pointing)
            for targets in _targets(len(values), pointing)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw the values, then their pointers."""
        del room
        make = _contents(form).prepare(source)

        def build(source: Source) -> Plain:
            values = make(source)
            last = len(values) - 1
            return [[value, source.integer(0, last) if source.chance(75) else None] for value in values]

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the lists with pointers to nothing, and with pointers to the node at the same place from the end."""
        return [
            [[value, len(values) - 1 - place if pointing else None] for place, value in enumerate(values)]
            for values in _contents(form).probes(palette)
            for pointing in (False, True)
        ]


def _cycle(form: Form) -> str:
    cycle = form["cycle"] or "never"
    if cycle not in _CYCLES:
        form.impossible(f"`cycle` is one of {', '.join(_CYCLES)}, not {cycle!r}")
    if cycle == "always" and sizes(form)[0] < 1:
        form.impossible("an empty list has no cycle: `cycle: always` needs `min_size: 1`")
    return str(cycle)


def _contents(form: Form) -> Form:
    low, high = sizes(form)
    fields = {name: form[name] for name in ("of", "sorted", "distinct", "sweep")}
    return form.once("contents", lambda: form.derive(Shape("list", {**fields, "min_size": low, "max_size": high})))


def _targets(size: int, weight: int, place: int = 0) -> list[tuple[int | None, ...]]:
    if place == size:
        return [()] if weight == 0 else []
    left = size - place - 1
    return [
        (rank - 1 if rank else None, *rest)
        for rank in range(max(0, weight - left * size), min(size, weight) + 1)
        for rest in _targets(size, weight - rank, place + 1)
    ]
