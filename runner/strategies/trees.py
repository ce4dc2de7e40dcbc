"""Binary trees as level orders: any tree, and search trees."""

from __future__ import annotations

from functools import lru_cache

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import FEW, Palette
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source
from runner.strategies.tree_links import (
    MAX_DEPTH,
    Links,
    all_links,
    draw_links,
    left_to_right,
    level_order,
    places,
    simplest_links,
)

_SHAPES = ("any", "chain", "left", "right", "complete")
_STYLES = ("complete", "any", "any", "any", "chain", "left", "right")


class TreeKind(NoValues):
    """Any binary tree: the list of its values in every shape."""

    def span(self, form: Form) -> Span:
        """Give the span of the list of its values."""
        return self.contents(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the trees, the smallest first."""
        wanted = _wanted(form)
        placed = lru_cache(maxsize=None)(lambda count: [(links, places(links)) for links in all_links(count, wanted)])
        return bounded(
            [None if node < 0 else placed_values[node] for node in order]
            for values in self.contents(form).layer(weight)
            for links, order in placed(len(values))
            for placed_values in (self.assigned(links, values),)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw the values, then the place of each node."""
        del room
        wanted = _wanted(form)
        make = self.contents(form).prepare(source)

        def build(source: Source) -> Plain:
            values = make(source)
            style = _STYLES[0] if len(values) < 2 else wanted
            if style == "any" and not source.large:
                style = source.choice(_STYLES)
            links = draw_links(len(values), style, source)
            return level_order(links, self.assigned(links, values))

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give trees of the probes of the list: few values in every shape, many values in a simple one."""
        wanted = _wanted(form)
        return [
            level_order(links, self.assigned(links, values))
            for values in self.contents(form).probes(palette)
            for links in (
                all_links(len(values), wanted) if len(values) <= FEW else [simplest_links(len(values), wanted)]
            )
        ]

    def contents(self, form: Form) -> Form:
        """Give the list of values in the order of the nodes."""
        low, high = _node_range(form)
        fields = {"of": form["of"], "min_size": low, "max_size": high, "distinct": form["distinct"]}
        return form.once("contents", lambda: form.derive(Shape("list", fields)))

    def assigned(self, links: Links, values: list[Plain]) -> list[Plain]:
        """Give each node its value."""
        del links
        return values


class BstKind(TreeKind):
    """A binary search tree of different values."""

    def contents(self, form: Form) -> Form:
        """Give the ascending values."""
        low, high = _node_range(form)
        of = Shape("int", {name: form[name] for name in ("min_value", "max_value")})
        fields = {"of": of, "min_size": low, "max_size": high, "sorted": "strict"}
        return form.once("contents", lambda: form.derive(Shape("list", fields)))

    def assigned(self, links: Links, values: list[Plain]) -> list[Plain]:
        """Assign the values from left to right."""
        placed: list[Plain] = list(values)
        for node, value in zip(left_to_right(links), values, strict=True):
            placed[node] = value
        return placed


def _node_range(form: Form) -> tuple[int, int]:
    low, high = sizes(form)
    if _wanted(form) in {"chain", "left", "right"}:
        if low > MAX_DEPTH:
            form.impossible(f"a chain of {low:,} nodes is deeper than {MAX_DEPTH} levels")
        high = min(high, MAX_DEPTH)
    return low, high


def _wanted(form: Form) -> str:
    wanted = form["shape"] or "any"
    if wanted not in _SHAPES:
        form.impossible(f"`shape` is one of {', '.join(_SHAPES)}, not {wanted!r}")
    return str(wanted)
