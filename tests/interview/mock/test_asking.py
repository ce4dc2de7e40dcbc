"""Which fact answers a question in a person's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.bank.reading import Fact
from runner.interview.mock.asking import answering, general_facts

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
    assert [fact.keyword for fact in answering(question, FACTS)] == [keyword]


@pytest.mark.parametrize("question", ["", "?", "what is the weather like", "99", "0"])
def test_a_question_without_a_fact_finds_none(question):
    assert answering(question, FACTS) == ()


def test_every_keyword_of_the_bank_finds_itself(shipped_facts):
    for facts in shipped_facts:
        for fact in facts:
            assert answering(fact.keyword, facts) == (fact,)


@pytest.fixture(scope="module")
def shipped_facts():
    import yaml

    from runner import paths

    files = sorted(paths.problems_dir().glob("*/*.yaml"))[::9]
    found = [yaml.load(file.read_bytes(), yaml.CSafeLoader).get("facts", {}) for file in files]
    return [tuple(Fact(word, fact["says"]) for word, fact in each.items()) for each in found]


def test_two_facts_that_may_be_meant_are_both_named():
    facts = (Fact("edits", "Insert or delete a letter."), Fact("order", "A letter may be swapped for a letter."))
    found = answering("is a letter swapped or delete?", facts)
    assert {fact.keyword for fact in found} == {"edits", "order"}


def test_every_problem_knows_what_to_return_and_how_fast_it_must_be():
    statement = "`nums` is an array.\nReturn its sum, modulo 7.\n\nRequired: O(n) time."
    returns, fast = general_facts(statement, "O(n)")
    assert (returns.keyword, returns.says) == ("return", "Return its sum, modulo 7.")
    assert (fast.keyword, fast.says) == ("complexity", "Time comes before memory. Required: O(n) time.")
    assert "O(n log n) time is possible" in general_facts("Sort it.", "O(n log n)")[0].says
    assert general_facts("Nothing is known.", "") == ()


@pytest.mark.parametrize("file", ["interview_questions.yaml", "table_questions.yaml"])
def test_natural_questions_are_answered_rightly_or_not_at_all(file):
    """Of all of them at most one in fifty may get another fact, and at least nine in ten get theirs."""
    wrong, right, questions = [], 0, natural_questions(file)
    for facts, over_tables, question, wanted in questions:
        found = [fact.keyword for fact in answering(question, facts, over_tables=over_tables)] or ["-"]
        if len(found) == 1 and found[0] in wanted:
            right += 1
        elif found != ["-"] and not set(found) & set(wanted):
            wrong.append((question, found, wanted))
    assert len(wrong) <= len(questions) / 50, wrong
    assert right >= 0.9 * len(questions)


def natural_questions(name):
    """Read questions that people ask, each with the facts of its problem and the keywords that answer it."""
    import yaml

    from runner import paths

    file = Path(__file__).parents[2] / "data" / name
    found = []
    for problem, asked in yaml.load(file.read_bytes(), yaml.CSafeLoader).items():
        (path,) = paths.problems_dir().glob(f"*/{problem}.yaml")
        bank = yaml.load(path.read_bytes(), yaml.CSafeLoader)
        own = tuple(Fact(word, fact["says"]) for word, fact in bank["facts"].items())
        facts = (*own, *general_facts(bank["statement"], bank.get("complexity", {}).get("time", "")))
        over_tables = bank.get("kind") == "sql"
        found += [(facts, over_tables, question, wanted.split("|")) for question, wanted in asked.items()]
    return found


@pytest.mark.parametrize(
    ("question", "keyword"),
    [
        ("Can salary be NULL?", "values"),
        ("What if there are no rows?", "empty"),
        ("Do ties count?", "duplicates"),
        ("What if there is no second salary?", "none"),
        ("How many rows can there be?", None),
        ("May I use window functions?", None),
    ],
)
def test_a_question_about_tables_finds_its_fact(question, keyword):
    facts = (
        Fact("duplicates", "Equal salaries count once."),
        Fact("none", "Return NULL if there is no second salary."),
        Fact("values", "A salary may be NULL, and such a row does not count."),
        Fact("empty", "The table may be empty."),
        Fact("size", "For an even number of salaries, take both."),
        Fact("window", "Three days."),
    )
    found = [fact.keyword for fact in answering(question, facts, over_tables=True)]
    assert found == ([keyword] if keyword else [])
