"""Which fact answers a question in a person's own words."""

from __future__ import annotations

import pytest

from runner.bank.reading import Fact
from runner.interview.mock.asking import answering

FACTS = (
    Fact("none", "There is exactly one such pair."),
    Fact("duplicates", "Two equal values can be the pair."),
    Fact("order", "The two indices can be in either order."),
    Fact("negative", "Elements and the target can be negative."),
    Fact("size", "2 to 10⁴ elements."),
    Fact("input", "The array is not sorted."),
)


@pytest.mark.parametrize(
    ("question", "keyword"),
    [
        ("size", "size"),
        ("SIZE?", "size"),
        ("2", "duplicates"),
        ("How long can the array be?", "size"),
        ("how many elements are there", "size"),
        ("Can numbers be below zero?", "negative"),
        ("are there negatives", "negative"),
        ("Is the array sorted?", "input"),
        ("is there always a solution?", "none"),
        ("may values repeat", "duplicates"),
        ("does the order of the indices matter", "order"),
    ],
)
def test_a_question_finds_its_fact(question, keyword):
    assert answering(question, FACTS).keyword == keyword


@pytest.mark.parametrize("question", ["", "?", "what is the weather like", "99", "0"])
def test_a_question_without_a_fact_finds_none(question):
    assert answering(question, FACTS) is None


def test_every_keyword_of_the_bank_finds_itself(shipped_facts):
    for facts in shipped_facts:
        for fact in facts:
            assert answering(fact.keyword, facts) == fact


@pytest.fixture(scope="module")
def shipped_facts():
    import yaml

    from runner import paths

    files = sorted(paths.problems_dir().glob("*/*.yaml"))[::9]
    found = [yaml.load(file.read_bytes(), yaml.CSafeLoader).get("facts", {}) for file in files]
    return [tuple(Fact(word, fact["says"]) for word, fact in each.items()) for each in found]
