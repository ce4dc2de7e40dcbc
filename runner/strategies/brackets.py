"""Balanced strings of brackets."""

from __future__ import annotations

from functools import lru_cache

from runner.bank.model import Plain
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.sequences import sizes
from runner.strategies.source import Source

_PAIRS = ("()", "[]", "{}", "<>")


def balanced_span(form: Form) -> Span:
    """Give the minimum and the maximum weight: 1 for each bracket, plus the ranks of the pairs."""
    low, high = _half_sizes(form)
    return 2 * low, high * (2 + len(_pairs(form)) - 1)


def balanced_layer(form: Form, weight: int) -> list[Plain]:
    """Give the balanced strings of that weight, the shortest first."""
    low, high = _half_sizes(form)
    pairs = _pairs(form)
    return bounded(
        text for count in range(low, min(high, weight // 2) + 1) for text in _brackets(pairs, count, weight - 2 * count)
    )


def balanced_maker(form: Form) -> Maker:
    """Give a function that draws balanced strings."""
    low, high = _half_sizes(form)
    pairs = _pairs(form)

    def build(source: Source) -> Plain:
        text: list[str] = []
        unclosed: list[str] = []
        # Each opening bracket carries how many brackets close right after it, so shrinking can delete any of them.
        for pair, closing in source.repeat(
            low, high, lambda source: (source.choice(pairs), source.choice((1, 0, 2, 3)))
        ):
            text.append(pair[0])
            unclosed.append(pair[1])
            text += [unclosed.pop() for _ in range(min(closing, len(unclosed)))]
        return "".join(text + unclosed[::-1])

    return build


def _pairs(form: Form) -> tuple[str, ...]:
    pairs = tuple(pair for pair in _PAIRS if pair[0] in (form["alphabet"] or "()"))
    if not pairs:
        form.impossible("`balanced` needs brackets in its alphabet")
    return pairs


def _half_sizes(form: Form) -> tuple[int, int]:
    low, high = sizes(form)
    if (low + 1) // 2 > high // 2:
        form.impossible(f"no balanced string has a length between {low:,} and {high:,}")
    return (low + 1) // 2, high // 2


@lru_cache(maxsize=4096)
def _brackets(pairs: tuple[str, ...], count: int, excess: int) -> tuple[str, ...]:
    if count == 0:
        return ("",) if excess == 0 else ()
    return tuple(
        bounded(
            f"{pair[0]}{inside}{pair[1]}{after}"
            for rank, pair in enumerate(pairs[: excess + 1])
            for within in range(count - 1, -1, -1)
            for extra in range(excess - rank + 1)
            for inside in _brackets(pairs, within, extra)
            for after in _brackets(pairs, count - 1 - within, excess - rank - extra)
        )
    )
