"""Finds the problems and topics of the bank that a learner's text about an interview names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Protocol

from runner.bank.topic_names import BROAD, names_of_topic

_CLOSE = 0.88
"""The least similarity (of difflib) of a misspelled title: a wrong letter passes, another title does not."""
_SEQUELS = {"2": "ii", "3": "iii", "4": "iv"}


class NamedProblem(Protocol):
    """The names of a problem."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def also(self) -> tuple[str, ...]:
        """Its names elsewhere."""


def problem_in(text: str, problems: Iterable[NamedProblem]) -> str:
    """Return the id of the problem that a text names; "" if none. The longest name in the text decides.

    Three words or more may also begin the title of one problem, and of no other: `top k frequent`.
    """
    words, known = _words(text), list(problems)
    names = {_words(name): problem.id for problem in known for name in (problem.id, problem.title, *problem.also)}
    if words in names:
        return names[words]
    inside = [name for name in names if " " in name and f" {name} " in f" {words} "]
    if inside:
        return names[max(inside, key=len)]
    begun = [problem.id for problem in known if _words(problem.title).startswith(f"{words} ")]
    if len(begun) == 1 and words.count(" ") >= 2:
        return begun[0]
    close = get_close_matches(words, names, n=1, cutoff=_CLOSE)
    return names[close[0]] if close else ""


def topics_in(text: str, topics: Mapping[str, str]) -> tuple[str, ...]:
    """Return the topics that a text names, in the order of the text. `topics` are ids with names.

    If two names overlap, only the longer one counts: `binary search tree` means trees. A word such as `SQL` counts only
    in a text that names no topic.
    """
    words = f" {_words(text)} "
    found: list[tuple[int, int, str]] = []
    for topic, name in topics.items():
        for called in {_words(each) for each in names_of_topic(topic, name)}:
            at = words.find(f" {called} ")
            if at >= 0:
                found.append((at, at + len(called), topic))
    whole = [(a, b, t) for a, b, t in found if not any(c <= a and b <= d and d - c > b - a for c, d, _ in found)]
    broad = [topic for word, meant in BROAD.items() if f" {word} " in words for topic in meant if topic in topics]
    return tuple(dict.fromkeys([topic for _, _, topic in sorted(whole)] or broad))


def _words(text: str) -> str:
    """Normalize a text to words. Digits become roman numerals, as in titles: `House Robber II`."""
    return " ".join(_SEQUELS.get(word, word) for word in re.findall(r"[^\W_]+", text.casefold()))
