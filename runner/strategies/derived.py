"""Values that depend on other shapes or values: constants, computed values, one of several shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Palette, unique
from runner.strategies.sequences import NoValues, key_of
from runner.strategies.source import Source


class ConstantKind:
    """Always the same value."""

    def span(self, form: Form) -> Span:
        """Give 0 alone: there is only one value."""
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

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the value."""
        del palette
        return [self.only(form)]

    def only(self, form: Form) -> Plain:
        """Give the only value: the field itself, also where it is a string."""
        return form["value"]


class ComputedKind(ConstantKind):
    """The value of an expression over the values drawn before."""

    def only(self, form: Form) -> Plain:
        """Compute the only value."""
        return form.once("only", lambda: plain(form.value("value")))


class OneOfKind(NoValues):
    """A value of any of several shapes."""

    def span(self, form: Form) -> Span:
        """Give the minimum and the maximum weight over all options."""
        spans = [option.span for option in self._options(form)]
        return min(low for low, _ in spans), max(high for _, high in spans)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the values of one option after another, each value once."""
        found = [value for option in self._options(form) for value in option.layer(weight)]
        return list({key_of(value): value for value in bounded(found)}.values())

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw an option for each value."""
        makers = [option.prepare(source, room) for option in self._options(form)]
        return lambda source: source.choice(makers)(source)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the probes of one option after another."""
        return unique(value for option in self._options(form) for value in option.probes(palette))

    def _options(self, form: Form) -> list[Form]:
        if not form["options"]:
            form.impossible("`options` is empty")
        return form.once("options", lambda: [form.derive(option) for option in form["options"]])


def plain(value: Any) -> Plain:
    """Turn the value of an expression into a plain value: tuples become lists."""
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise ValueError(f"an input cannot hold a {type(value).__name__}; sorted() makes a list of a set")
