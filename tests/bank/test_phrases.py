"""No phrase is repeated from problem to problem, except the conventions that people know by heart."""

from __future__ import annotations

import re
from collections import defaultdict

from runner.bank.behavioral import load_questions
from runner.paths import problems_dir
from tests.support.bank import PROBLEMS, shipped_problem
from tests.support.prose import explanations

RUN = 6
"""Words in a row. Shorter ones are shared by all prose."""

DEFINITION = 14
"""The same where the same thing is said in the same words on purpose: what a median is, why a search is logarithmic."""

CONVENTIONS = re.compile(r"^(?=.*\btime\b).*(\bo |\bm · n\b|\bv \+ e\b)")
"""What says a complexity says it in the same words."""


def runs_of(text, length=RUN):
    """Each run of that many words within a sentence, in lower case."""
    for sentence in re.split(r"[.!?:;]\s|\n\n", text):
        words = re.findall(r"[\w'²³ⁿ·`+-]+", sentence.lower())
        yield from (" ".join(words[start : start + length]) for start in range(len(words) - length + 1))


def repeated(texts, length=RUN):
    """The runs that are in the texts of two problems or more, with the problems' ids."""
    where = defaultdict(set)
    for id_, text in texts:
        for run in runs_of(text, length):
            where[run].add(id_)
    return {run: sorted(ids) for run, ids in where.items() if len(ids) > 1 and not CONVENTIONS.search(run)}


def test_a_repeated_run_is_found():
    texts = [("a", "The lazy dog sleeps in the sun."), ("b", "A lazy dog sleeps in the sun today.")]
    assert repeated(texts) == {"lazy dog sleeps in the sun": ["a", "b"]}


def test_hints_explanations_and_answers_are_written_for_their_problem():
    assert repeated(list(own_words())) == {}


def test_statements_facts_and_questions_share_definitions_at_most():
    assert repeated(list(definitions()), DEFINITION) == {}


def test_behavioral_questions_are_written_for_themselves():
    questions = load_questions(problems_dir()).questions.values()
    texts = [(each.id, text) for each in questions for text in (each.text, each.finds_out, *each.strong, *each.weak)]
    assert repeated(texts) == {}


def own_words():
    for id_ in PROBLEMS:
        problem = shipped_problem(id_)
        texts = [
            *problem.hints,
            *(each.answer for each in problem.follow_ups),
            *(each.why for each in problem.examples),
        ]
        texts += [text for each in explanations(problem) for text in (each.idea, each.why, each.mistakes, each.aloud)]
        yield from ((id_, text) for text in texts)


def definitions():
    for id_ in PROBLEMS:
        problem = shipped_problem(id_)
        texts = [problem.statement, problem.brief, *(fact.says for fact in problem.facts)]
        texts += [each.question for each in problem.follow_ups]
        texts += [each.complexity for each in explanations(problem)]
        yield from ((id_, text) for text in texts)
