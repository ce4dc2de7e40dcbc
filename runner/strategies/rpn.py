"""Token lists in reverse Polish notation without division by zero or intermediate results beyond 32 bits."""

from __future__ import annotations

from functools import lru_cache

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Manner, Palette, chunked, patterns
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source

_OPERATORS = ("+", "-", "*", "/")
_LIMIT = 2**31

Term = tuple[tuple[str, ...], int]
"""Tokens and their value."""


class RpnKind(NoValues):
    """A well-formed list of tokens; its sizes count the numbers in it.

    Each token weighs 1 plus the rank of its number or operator.
    """

    def span(self, form: Form) -> Span:
        """From the fewest numbers, all simple, to the most."""
        low, high = _sizes(form)
        top = _number(form).span[1]
        return 2 * low - 1, high * (1 + top) + (high - 1) * len(_operators(form))

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists by the number of their numbers."""
        low, high = _sizes(form)
        terms = form.once("terms", lambda: _Terms(form))
        return bounded(
            list(tokens)
            for count in range(low, min(high, (weight + 1) // 2) + 1)
            for tokens, _ in terms.exact(count, weight - 2 * count + 1)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw numbers, then join neighbors until one term is left."""
        del room
        low, high = _sizes(form)
        number = _number(form).prepare(source)
        operators = _operators(form)

        def build(source: Source) -> Plain:
            numbers = source.repeat(low, high, number)
            terms: list[Term] = []
            left = len(numbers)
            for value in numbers:
                left -= 1
                terms.append(((str(value),), value))
                while len(terms) > 1 and (left == 0 or source.chance(60)):
                    second, first = terms.pop(), terms.pop()
                    terms.append(_joined(first, second, operators, source))
            return list(terms[0][0])

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give chains of special numbers, for each operator."""
        if palette.manner not in (Manner.EXTREMES, Manner.RANGES):
            return form.lightest()
        numbers = _number(form).probes(palette)
        lists = patterns(numbers) if palette.manner is Manner.EXTREMES else chunked(numbers, _sizes(form)[1])
        return [
            [str(each[0]), *(token for number in each[1:] for token in (str(number), operator))]
            for each in lists
            if each
            for operator in _operators(form)
        ]


class _Terms:
    """All terms by number of numbers and excess, remembered."""

    def __init__(self, form: Form) -> None:
        self._numbers = _number(form)
        self._operators = _operators(form)
        self.exact = lru_cache(maxsize=None)(self._exact)

    def _exact(self, count: int, excess: int) -> list[Term]:
        if count == 1:
            return [((str(value),), value) for value in self._numbers.layer(excess)]
        return bounded(
            ((*first[0], *second[0], operator), value)
            for rank, operator in enumerate(self._operators[: excess + 1])
            for on_left in range(1, count)
            for extra in range(excess - rank + 1)
            for first in self.exact(on_left, extra)
            for second in self.exact(count - on_left, excess - rank - extra)
            if (value := _applied(operator, first[1], second[1])) is not None
        )


def _joined(first: Term, second: Term, operators: tuple[str, ...], source: Source) -> Term:
    results = {name: _applied(name, first[1], second[1]) for name in operators}
    possible = [name for name, value in results.items() if value is not None]
    if not possible:
        source.reject()
    operator = source.choice(possible)
    value = results[operator]
    assert value is not None
    return (*first[0], *second[0], operator), value


def _applied(operator: str, left: int, right: int) -> int | None:
    """Give the result, with division rounding toward zero; None if a problem would not allow it."""
    match operator:
        case "+":
            value = left + right
        case "-":
            value = left - right
        case "*":
            value = left * right
        case _:
            if right == 0:
                return None
            value = abs(left) // abs(right)
            value = value if (left < 0) == (right < 0) else -value
    return value if -_LIMIT <= value < _LIMIT else None


def _sizes(form: Form) -> tuple[int, int]:
    low, high = sizes(form)
    if high < 1:
        form.impossible("it needs at least one number")
    return max(1, low), high


def _number(form: Form) -> Form:
    fields = {name: form[name] for name in ("min_value", "max_value")}
    return form.once("number", lambda: form.derive(Shape("int", fields)))


def _operators(form: Form) -> tuple[str, ...]:
    operators = tuple(form["operators"] or _OPERATORS)
    if unknown := [operator for operator in operators if operator not in _OPERATORS]:
        form.impossible(f"unknown operators {unknown}: it knows {', '.join(_OPERATORS)}")
    return operators
