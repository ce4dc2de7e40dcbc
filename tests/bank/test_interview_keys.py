"""What the shipped problems have for interviews and for their own proof, beyond what the format requires."""

from __future__ import annotations

from collections import Counter

import pytest

from runner.bank.mistakes import SPECIFIC
from runner.bank.model import Difficulty
from tests.support.bank import PROBLEMS, shipped_problem

MOST_WORDS = 45
"""Of a brief: what is longer is the statement again, and leaves nothing to ask."""


@pytest.fixture(scope="module", params=PROBLEMS, ids=str)
def problem(request):
    return shipped_problem(request.param)


def test_the_brief_is_short_and_leaves_something_to_ask(problem):
    assert 5 <= len(problem.brief.split()) <= MOST_WORDS
    assert problem.brief.count(". ") <= 2
    assert len(problem.facts) >= 4
    assert sum(bool(fact.group) for fact in problem.facts) >= 2


def test_every_fact_and_follow_up_is_a_sentence(problem):
    assert len(problem.follow_ups) == 2
    for text in (problem.brief, *(fact.says for fact in problem.facts), *(each.answer for each in problem.follow_ups)):
        assert text.endswith((".", "?", ".`", '."')), text
    assert [each.question for each in problem.follow_ups if "?" not in each.question] == []


def test_the_mistakes_are_of_many_kinds(problem):
    kinds = Counter(wrong.kind for wrong in problem.wrong)
    specific = kinds.pop(SPECIFIC, 0)
    assert "" not in kinds
    assert [kind for kind, count in kinds.items() if count > 1] == []
    assert specific >= 2
    assert len(problem.wrong) >= (4 if problem.difficulty is Difficulty.EASY else 5)
