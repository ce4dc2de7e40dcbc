"""Strings over an alphabet: free, palindromes, balanced brackets; and lists of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from runner.bank.model import Plain, Shape
from runner.strategies.counting import Lists, Ranked, bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.scalars import options
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PAIRS = ("()", "[]", "{}", "<>")
_STYLES = ("all letters", "few letters", "few letters", "echo")
_FEW = 200
_MUTATIONS = ("as it is", "part", "one less", "one more", "one other", "two swapped", "in another order")


class StrKind:
    """A string; its weight is its length and the ranks of its characters in the alphabet."""

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give those that are listed, or all where they are few enough to be drawn without repetition only so."""
        listed = options(form)
        if listed is not None or form["balanced"] or form["palindrome"]:
            return listed
        low, high = sizes(form)
        letters = len(alphabet(form))
        if high > _FEW or sum(letters**size for size in range(low, high + 1)) > _FEW:
            return None
        return [text for weight in range(low, int(form.span[1]) + 1) for text in form.layer(weight)]

    def span(self, form: Form) -> Span:
        """From the least length to the greatest, all of it the last character."""
        if form["choices"] is not None:
            return 0, len(options(form) or ()) - 1
        low, high = sizes(form)
        if form["balanced"]:
            low, high = _half_sizes(form)
            return 2 * low, high * (2 + len(_pairs(form)) - 1)
        return low, high * len(alphabet(form))

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the strings, the shortest first."""
        listed = options(form)
        if listed is not None:
            return listed[weight : weight + 1]
        if form["balanced"]:
            return self._balanced(form, weight)
        if form["palindrome"]:
            return self._palindromes(form, weight)
        if "lists" not in form.memo:
            form.memo["lists"] = Lists(Ranked(alphabet(form)), *sizes(form))
        return ["".join(letters) for letters in form.memo["lists"].layer(weight)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw from a few letters, or by changing a string that was drawn before."""
        listed = options(form)
        if listed is not None:
            return lambda source: source.choice(listed)
        if form["balanced"]:
            return _bracketed(form)
        letters = _palette(form, source, room)
        if form["palindrome"]:
            return _mirrored(form, letters)
        low, high = sizes(form)
        near = list(form.value("near", ()))
        if not near and not source.large and source.choice(_STYLES) == "echo":
            near = list(_strings(form))
        if not near:
            return lambda source: "".join(source.repeat(low, high, lambda source: source.choice(letters)))

        def build(source: Source) -> Plain:
            if source.chance(75):
                return fitted(form, mutated(source.choice(near), letters, source), source)
            return "".join(source.repeat(low, high, lambda source: source.choice(letters)))

        return build

    def _palindromes(self, form: Form, weight: int) -> list[Plain]:
        low, high = sizes(form)
        halves = form.memo.setdefault("lists", Lists(Ranked(alphabet(form)), 0, (high + 1) // 2))
        # The half weighs its length and ranks; the palindrome's other letters weigh their length alone.
        return bounded(
            "".join(letters) + "".join(letters[: size // 2][::-1])
            for size in range(low, min(high, weight) + 1)
            for letters in halves.layer(weight - size // 2)
            if len(letters) == (size + 1) // 2
        )

    def _balanced(self, form: Form, weight: int) -> list[Plain]:
        low, high = _half_sizes(form)
        pairs = _pairs(form)
        return bounded(
            text
            for count in range(low, min(high, weight // 2) + 1)
            for text in _brackets(pairs, count, weight - 2 * count)
        )


class WordsKind(NoValues):
    """A list of words: cut from the text `of`, over an alphabet, or both."""

    def span(self, form: Form) -> Span:
        """As of a list of these words."""
        return self._list(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """As of a list of these words."""
        return self._list(form).layer(weight)

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """As a list of these words."""
        return self._list(form).prepare(source, room)

    def _list(self, form: Form) -> Form:
        if "list" not in form.memo:
            form.memo["list"] = form.derive(_word_list(form))
        found: Form = form.memo["list"]
        return found


def _word_list(form: Form) -> Shape:
    least, most = form.bounds("length", 1, 10)
    text = form.value("of")
    options: list[Shape] = []
    if text is not None and len(text) >= least:
        options.append(Shape("substring", {"of": form["of"], "min_size": least, "max_size": min(most, len(text))}))
    if form["alphabet"] or text is None:
        near = [text] if text else []
        fields = {"alphabet": form["alphabet"], "min_size": least, "max_size": most, "near": near}
        options.append(Shape("str", fields))
    low, high = sizes(form)
    if not options and low > 0:
        form.impossible(f"no word of {least:,} characters can be cut from {text!r}")
    high = high if options else 0
    of = Shape("one_of", {"options": options or [Shape("str")]})
    return Shape("list", {"of": of, "min_size": low, "max_size": high, "distinct": form["distinct"]})


def alphabet(form: Form) -> str:
    """Give the characters of a string, the simplest first."""
    letters = form["alphabet"] or _LETTERS
    return "".join(dict.fromkeys(letters))


def mutated(text: str, letters: str, source: Source) -> str:
    """Give the text, or something that could be taken for it."""
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
    """Give the text without foreign characters, cut or filled up to the declared length."""
    low, high = sizes(form)
    letters = alphabet(form)
    kept = "".join(letter for letter in text if letter in letters)[:high]
    missing = low - len(kept)
    return kept + "".join(source.choice(letters) for _ in range(missing))


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
        half = "".join(source.repeat(low // 2, high // 2, lambda source: source.choice(letters)))
        shortest, longest = 2 * len(half), 2 * len(half) + 1
        odd = shortest < low or (longest <= high and source.chance(50))
        return half + (source.choice(letters) if odd else "") + half[::-1]

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


def _bracketed(form: Form) -> Maker:
    low, high = _half_sizes(form)
    pairs = _pairs(form)

    def build(source: Source) -> Plain:
        text: list[str] = []
        open_ones: list[str] = []
        # Each pair comes with the number of brackets closed right after it, so that any of them can be deleted.
        for pair, closing in source.repeat(
            low, high, lambda source: (source.choice(pairs), source.choice((1, 0, 2, 3)))
        ):
            text.append(pair[0])
            open_ones.append(pair[1])
            text += [open_ones.pop() for _ in range(min(closing, len(open_ones)))]
        return "".join(text + open_ones[::-1])

    return build


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
