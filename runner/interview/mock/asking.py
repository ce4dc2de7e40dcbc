"""Which of an interviewer's facts answers a question: by its keyword, by other words for it, or by its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from runner.bank.reading import Fact

_ALSO: dict[str, str] = {
    "size": "long large big small many much length limit limits constraints elements n maximum",
    "values": "value range numbers integers element elements type types float",
    "duplicates": "duplicate repeat repeats repeated twice equal same unique distinct",
    "order": "order ordered sequence sorted arrangement",
    "empty": "empty zero nothing null blank missing least",
    "none": "none exist exists impossible solution guaranteed always no not found invalid multiple several unique",
    "output": "return returns output result format print answer",
    "bounds": "bound bounds boundary inclusive exclusive edge edges range limit",
    "identity": "same itself twice reuse reused index different",
    "mutation": "change modify mutate place copy destroy overwrite input",
    "negative": "negative minus below zero sign signs positive",
    "input": "sorted unsorted order given input format arrive",
    "characters": "character characters letters letter case ascii unicode lowercase uppercase digits spaces alphabet",
    "ties": "tie ties equal several multiple more one",
    "length": "length long same size",
    "connectivity": "connected disconnected component components reachable isolated",
    "overlap": "overlap overlaps overlapping touch touching adjacent",
    "memory": "memory space extra",
    "cycles": "cycle cycles loop loops circular",
    "zeros": "zero zeros",
    "speed": "fast complexity time speed efficient",
    "case": "case upper lower uppercase lowercase",
}
"""Other words for the keywords of the bank. A keyword that is not here is matched by itself and by the fact's words."""

_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "could",
        "do",
        "does",
        "for",
        "from",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "may",
        "me",
        "of",
        "on",
        "or",
        "should",
        "so",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "was",
        "we",
        "what",
        "when",
        "which",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)


def answering(question: str, facts: Sequence[Fact]) -> Fact | None:
    """Return the fact that answers a question, None if none does. Of several that fit as well, the first."""
    typed = question.strip().casefold()
    if typed.isdigit() and 1 <= int(typed) <= len(facts):
        return facts[int(typed) - 1]
    asked = _words(question)
    scores = [(_score(asked, fact), -number, fact) for number, fact in enumerate(facts)]
    best = max(scores, key=lambda entry: entry[:2], default=(0, 0, None))
    return best[2] if best[0] else None


def _score(asked: frozenset[str], fact: Fact) -> int:
    keyword = _words(fact.keyword)
    if asked & keyword:
        return 100
    return 10 * len(asked & _words(_ALSO.get(fact.keyword, ""))) + len(asked & _words(fact.says))


def _words(text: str) -> frozenset[str]:
    """Return the words of a text that mean something, without the endings that English adds."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return frozenset(_stem(word) for word in words if word not in _COMMON)


def _stem(word: str) -> str:
    for ending in ("ies", "es", "s", "ed", "ing", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
