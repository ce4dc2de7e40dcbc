"""Numbers with a fraction."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Any

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Palette, unique
from runner.strategies.scalars import listed_values
from runner.strategies.source import Source

_FEWEST_STEPS = 20
"""The steps of enumeration are made finer until the range has so many."""


class FloatKind:
    """Numbers with a few decimal places. Drawn ones have all of the places, enumerated ones go in coarse steps."""

    def span(self, form: Form) -> Span:
        """Count the steps."""
        return self._steps(form)[0].span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the one number of this rank: 0, 0.5, -0.5, 1, … in steps fine enough for the range."""
        steps, size = self._steps(form)
        return [_unscaled(number * size, form.integer("digits", 2)) for number in steps.layer(weight)]

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give None: the enumerated numbers are not all that can be drawn."""
        del form
        return None

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw whole numbers and scale them to the last decimal place."""
        places = form.integer("digits", 2)
        make = form.derive(Shape("int", self._scaled(form))).prepare(source, room)
        return lambda source: _unscaled(make(source), places)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the ends of the range, special whole numbers, and their neighbors in the last decimal place."""
        listed = listed_values(form)
        if listed is not None:
            return [float(option) for option in listed]
        places = form.integer("digits", 2)
        low, high = self._scaled(form)["min_value"], self._scaled(form)["max_value"]
        whole = palette.extremes(low // 10**places, high // 10**places)
        near = (number * 10**places + step for number in whole for step in (0, 1, -1))
        return unique(_unscaled(number, places) for number in (low, high, *near) if low <= number <= high)

    def _scaled(self, form: Form) -> dict[str, Any]:
        scale = 10 ** form.integer("digits", 2)
        listed = listed_values(form)
        if listed is not None:
            return {"choices": [round(option * scale) for option in listed]}
        low, high = form.value("min_value", -1000), form.value("max_value", 1000)
        return {"min_value": ceil(low * scale), "max_value": floor(high * scale)}

    def _steps(self, form: Form) -> tuple[Form, int]:
        return form.once("steps", lambda: self._made_steps(form))

    def _made_steps(self, form: Form) -> tuple[Form, int]:
        fields, size = self._scaled(form), 1
        if "choices" not in fields:
            low, high = fields["min_value"], fields["max_value"]
            size = max(1, 10 ** form.integer("digits", 2) // 2)
            while size > 1 and high - low < _FEWEST_STEPS * size:
                size = max(1, size // 5)
            fields = {"min_value": -(-low // size), "max_value": high // size}
        return form.derive(Shape("int", fields)), size


def _unscaled(number: int, places: int) -> float:
    return float(round(number / 10**places, places))
