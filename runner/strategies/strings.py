"""Strings over an alphabet: free, palindromes, balanced brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from runner.bank.model import Plain
from runner.strategies.brackets import balanced_layer, balanced_maker, balanced_span
from runner.strategies.counting import Lists, Ranked, bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import FEW, PACKED, Manner, Palette, spread_out, unique
from runner.strategies.scalars import listed_values
from runner.strategies.sequences import sizes
from runner.strategies.source import Source, UniformDraw

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_STYLES = ("all letters", "few letters", "few letters", "echo")
_MOST_LISTED = 200
"""If a shape has at most this many strings, all of them are listed: different ones are then drawn from the list."""
_MUTATIONS = ("as it is", "part", "one less", "one more", "one other", "two swapped", "in another order")


class StrKind:
    """A string. Its weight is its length plus the ranks of its characters in the alphabet."""

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give the strings that the shape lists, or all if they are few; None otherwise."""
        listed = listed_values(form)
        if listed is not None or form["balanced"] or form["palindrome"]:
            return listed
        low, high = sizes(form)
        letters = len(alphabet(form))
        if high > _MOST_LISTED or sum(letters**size for size in range(low, high + 1)) > _MOST_LISTED:
            return None
        return [text for weight in range(low, int(form.span[1]) + 1) for text in form.layer(weight)]

    def span(self, form: Form) -> Span:
        """From the shortest string to the longest of only the last character."""
        if form["choices"] is not None:
            return 0, len(listed_values(form) or ()) - 1
        if form["balanced"]:
            return balanced_span(form)
        low, high = sizes(form)
        return low, high * len(alphabet(form))

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the strings, the shortest first."""
        listed = listed_values(form)
        if listed is not None:
            return listed[weight : weight + 1]
        if form["balanced"]:
            return balanced_layer(form, weight)
        if form["palindrome"]:
            return self._palindromes(form, weight)
        lists = form.once("lists", lambda: Lists(Ranked(alphabet(form)), *sizes(form)))
        return ["".join(letters) for letters in lists.layer(weight)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw from a few letters, or change a string that was drawn before."""
        listed = listed_values(form)
        if listed is not None:
            return lambda source: source.choice(listed)
        if form["balanced"]:
            return balanced_maker(form)
        letters = _palette(form, source, room)
        if form["palindrome"]:
            return _mirrored(form, letters)
        low, high = sizes(form)
        near = list(form.value("near", ()))
        if not near and not source.large and source.choice(_STYLES) == "echo":
            near = list(_strings(form))
        if not near:
            return lambda source: "".join(source.repeat(low, high, _letter(letters)))

        def build(source: Source) -> Plain:
            if source.chance(75):
                return fitted(form, mutated(source.choice(near), letters, source), source)
            return "".join(source.repeat(low, high, _letter(letters)))

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give every letter alone, all of them in a row, and the strings of `near`."""
        listed = listed_values(form)
        if listed is not None:
            return spread_out(listed, PACKED)
        near = form.value("near", ())[:FEW]
        if palette.manner is not Manner.LETTERS:
            return unique([*near, *form.lightest()])
        letters = palette.letters
        found = [*near, "", *letters, letters, letters + letters, letters[::-1] + letters]
        low, high = sizes(form)
        return unique(text for text in found if low <= len(text) <= high)

    def _palindromes(self, form: Form, weight: int) -> list[Plain]:
        low, high = sizes(form)
        halves = form.once("halves", lambda: Lists(Ranked(alphabet(form)), 0, (high + 1) // 2))
        # The first half weighs its length plus its ranks, the rest of the palindrome only its length.
        return bounded(
            "".join(letters) + "".join(letters[: size // 2][::-1])
            for size in range(low, min(high, weight) + 1)
            for letters in halves.layer(weight - size // 2)
            if len(letters) == (size + 1) // 2
        )


def alphabet(form: Form) -> str:
    """Give the characters of a string, the simplest first."""
    letters = form["alphabet"] or _LETTERS
    return "".join(dict.fromkeys(letters))


def mutated(text: str, letters: str, source: Source) -> str:
    """Give the text or one that is nearly the same."""
    how = source.choice(_MUTATIONS) if text else "one more"
    if how == "as it is":
        return text
    if how == "in another order":
        return "".join(source.shuffled(text))
    place = source.integer(0, len(text) - 1) if text else 0
    before, here, after = text[:place], text[place : place + 1], text[place + 1 :]
    match how:
        case "part":
            return here + after[: source.integer(0, len(after))]
        case "one more":
            here += source.choice(letters)
        case "one other":
            here = source.choice(letters)
        case "two swapped":
            here, after = after[:1] + here, after[1:]
        case _:
            here = ""
    return before + here + after


def fitted(form: Form, text: str, source: Source) -> str:
    """Give the text without characters outside of the alphabet, cut or filled up to the declared length."""
    low, high = sizes(form)
    letters = alphabet(form)
    fitting = "".join(letter for letter in text if letter in letters)[:high]
    missing = low - len(fitting)
    return fitting + "".join(source.choice(letters) for _ in range(missing))


def _letter(letters: str) -> UniformDraw[str]:
    return UniformDraw(letters, len(letters), lambda source: source.choice(letters))


def _palette(form: Form, source: Source, room: int) -> str:
    letters = alphabet(form)
    if source.large or room > 1 or len(letters) <= 2 or source.choice(_STYLES) == "all letters":
        return letters
    return "".join(dict.fromkeys(source.choice(letters) for _ in range(source.integer(1, 4))))


def _strings(form: Form) -> Iterator[str]:
    for value in form.env.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (inner for inner in value[:10] if isinstance(inner, str))


def _mirrored(form: Form, letters: str) -> Maker:
    low, high = sizes(form)

    def build(source: Source) -> Plain:
        half = "".join(source.repeat(low // 2, high // 2, _letter(letters)))
        shortest, longest = 2 * len(half), 2 * len(half) + 1
        odd = shortest < low or (longest <= high and source.chance(50))
        return half + (source.choice(letters) if odd else "") + half[::-1]

    return build
