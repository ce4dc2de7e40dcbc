"""Which of an interviewer's facts answers a question. No answer is better than one that answers something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from runner.bank.reading import Fact
from runner.interview.mock.question_kinds import COMPLEXITY, GENERAL, KINDS, RETURN, QuestionKind
from runner.interview.mock.table_questions import TABLE_KINDS

_SENTENCE = re.compile(r"(?<=[.!?])\s+")

_COMMON = frozenset(
    re.findall(
        r"\w+",
        """
    a an and any are as at be been but by can could do does each every for from has have how i if in into is it its
    may me more must no not of on only or should so than that the their them then there these they this to was we
    what when where which will with would you your
    """,
    )
)


def general_facts(statement: str, time: str) -> tuple[Fact, ...]:
    """Return the facts that every problem knows: what to return, in the statement's words, and how fast it must be.

    `time` is the complexity of a good solution, "" if there is none.
    """
    sentences = _SENTENCE.split(" ".join(statement.split()))
    returns = " ".join(each for each in sentences if re.search(r"\breturns?\b", each, re.IGNORECASE))
    required = next((each for each in sentences if each.startswith("Required")), time and f"{time} time is possible.")
    found = ((RETURN, returns), (COMPLEXITY, required and f"Time comes before memory. {required}"))
    return tuple(Fact(keyword, says) for keyword, says in found if says)


def answering(question: str, facts: Sequence[Fact], *, over_tables: bool = False) -> tuple[Fact, ...]:
    """Return the facts that may answer a question: one that does, two that may be meant, or none.

    A question is the number of a fact, its keyword, or the person's own words. `over_tables`: about a problem in SQL.
    """
    typed = " ".join(question.casefold().split()).strip(" ?!.")
    if typed.isdecimal():
        return tuple(facts[int(typed) - 1 : int(typed)]) if int(typed) else ()
    named = [fact for fact in facts if typed and _words(typed) == _words(fact.keyword)]
    if named:
        return tuple(named)
    kinds = [kind for kind in (TABLE_KINDS if over_tables else KINDS) if re.search(kind.asks, typed)]
    for kind in kinds:
        if found := next(_of_kind(kind, _words(typed), facts), None):
            return (found,)
        if kind.last:
            return ()
    return () if kinds else _by_words(_words(typed), facts)


def _of_kind(kind: QuestionKind, asked: frozenset[str], facts: Sequence[Fact]) -> Iterator[Fact]:
    """List the facts that answer questions of a kind, the likeliest first."""
    yield from (fact for word in kind.sure for fact in facts if fact.keyword == word)
    says = [fact for fact in facts if kind.says and re.search(kind.says, fact.says, re.IGNORECASE)]
    if kind.nearest:
        yield from _nearest(kind, asked, says)
    yield from (fact for word in kind.keywords for fact in says if fact.keyword == word)
    yield from (fact for fact in facts if fact.keyword in GENERAL and fact.keyword in kind.keywords)
    if kind.any_fact and not kind.nearest:
        yield from (fact for fact in says if fact.keyword not in GENERAL)


def _nearest(kind: QuestionKind, asked: frozenset[str], facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts that share words with a question, most words first; of equal ones the likeliest first."""
    own = [fact for word in kind.keywords for fact in facts if fact.keyword == word]
    if kind.any_fact:
        own += [fact for fact in facts if fact.keyword not in (*kind.keywords, *GENERAL)]
    shared = {fact: len(asked & _words(fact.says)) for fact in own}
    return sorted(filter(shared.get, own), key=shared.__getitem__, reverse=True)


def _by_words(asked: frozenset[str], facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the facts that share a keyword, or at least two words, with a question: the only best one, or two."""
    own = [fact for fact in facts if fact.keyword not in GENERAL]
    scores = {fact: 2 * len(asked & _words(fact.keyword)) + len(asked & _words(fact.says)) for fact in own}
    best = max(scores.values(), default=0)
    found = tuple(fact for fact, score in scores.items() if score == best)
    return found if best >= 2 and len(found) <= 2 else ()


def _words(text: str) -> frozenset[str]:
    """Return the words of a text that mean something, without the endings that English adds."""
    words = re.findall(r"[^\W_]+", text.casefold())
    return frozenset(_stem(word) for word in words if word not in _COMMON)


def _stem(word: str) -> str:
    for ending in ("ies", "es", "s", "ed", "ing", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
