"""A topic by what a learner types: singular and plural, another name, a unique part."""

from __future__ import annotations

import pytest

from runner.bank.bank import Bank
from runner.errors import UsageError


@pytest.fixture(scope="module")
def bank():
    return Bank.open(None)


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("heap", "heap"),
        ("heaps", "heap"),
        ("Priority Queue", "heap"),
        ("graph", "graphs"),
        ("tree", "trees"),
        ("trie", "tries"),
        ("linked_lists", "linked-list"),
        ("bfs", "graphs"),
        ("dfs", "graphs"),
        ("1d dp", "dp-1d"),
        ("2d", "dp-2d"),
        ("union find", "advanced-graphs"),
        ("hash maps", "arrays-and-hashing"),
        ("array", "arrays-and-hashing"),
        ("math", "math-and-geometry"),
        ("One-dimensional dynamic programming", "dp-1d"),
        ("subqueries", "sql-subqueries"),
    ],
)
def test_a_topic_is_found_by_any_of_its_names(bank, name, topic):
    assert bank.topic(name).id == topic


@pytest.mark.parametrize("name", ["dp", "DP", "dynamic programming"])
def test_where_several_topics_match_they_are_named(bank, name):
    with pytest.raises(UsageError, match="part of several topics") as caught:
        bank.topic(name)
    assert caught.value.fix == "name one: `dp-1d`, `dp-2d`"


def test_no_more_than_a_few_topics_are_named(bank):
    with pytest.raises(UsageError) as caught:
        bank.topic("sql")
    assert caught.value.fix.count("`") == 10
    assert caught.value.fix.endswith(" and 5 more")


@pytest.mark.parametrize("name", ["", "-", "s", "eap", "cooking"])
def test_what_names_no_topic_is_an_error(bank, name):
    with pytest.raises(UsageError, match="there is no topic"):
        bank.topic(name)


def test_a_topic_in_the_place_of_a_problem_leads_to_its_problems(bank):
    with pytest.raises(UsageError, match="there is no problem 'heaps'") as caught:
        bank.find("heaps")
    assert caught.value.fix == "it is a topic: `drill next --topic heap`"
    with pytest.raises(UsageError) as caught:
        bank.find("dynamic programming")
    assert caught.value.fix == "it is part of several topics: `drill next --topic dp-1d`, `drill next --topic dp-2d`"
