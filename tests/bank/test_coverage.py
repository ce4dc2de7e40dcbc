"""The bank holds the lists that people know, and enough of every topic to practice it from easy to hard."""

from __future__ import annotations

from collections import defaultdict

import pytest

from runner import paths
from runner.bank.bank import Bank
from runner.bank.model import Difficulty, ProblemKind
from runner.bank.numbers_elsewhere import SLUGS
from runner.bank.sets import load_set
from runner.languages import LANGUAGES

WITHOUT_EASY = {"advanced-graphs", "sql-islands", "sql-windows"}
"""Topics in which the field has no easy problem."""

LEAST, LEAST_OF_SQL = 6, 3
"""How many problems a topic has. The topics of SQL are narrow, and each problem is practiced in pandas too."""


@pytest.fixture(scope="module")
def bank():
    return Bank.open(None)


@pytest.mark.parametrize("name", ["classics", "blind75"])
def test_every_problem_of_the_lists_is_there(bank, name):
    wanted = load_set(paths.problems_dir() / "sets.yaml", name).problems
    assert [id_ for id_ in wanted if id_ not in bank.entries] == []


@pytest.mark.parametrize(("name", "kind"), [("sql", "sql"), ("utilities", "utility"), ("components", "react")])
def test_the_list_of_a_kind_has_all_its_problems(bank, name, kind):
    listed = load_set(paths.problems_dir() / "sets.yaml", name).problems
    assert sorted(listed) == sorted(each.id for each in bank.entries.values() if each.kind == kind)


def test_every_topic_has_enough_problems_and_starts_easy(bank):
    labels = defaultdict(list)
    for entry in bank.entries.values():
        labels[entry.topics[0]].append(entry.difficulty)
    assert labels.keys() == bank.topics.keys()
    least = {topic: LEAST_OF_SQL if topic.startswith("sql-") else LEAST for topic in labels}
    assert {topic: len(found) for topic, found in labels.items() if len(found) < least[topic]} == {}
    assert {topic for topic, found in labels.items() if Difficulty.EASY not in found} == WITHOUT_EASY


@pytest.mark.parametrize("kind", ["sql", "react", "utility"])
def test_problems_of_other_kinds_have_topics_of_their_own(bank, kind):
    for entry in bank.entries.values():
        assert (entry.kind == kind) == all(topic.startswith(f"{kind}-") for topic in entry.topics)


def test_every_problem_that_is_solved_in_javascript_has_a_reference_in_it(bank):
    translated = {kind for kind in LANGUAGES["javascript"].kinds if not ProblemKind(kind).has_model}
    files = [each.path for each in bank.entries.values() if each.kind in translated]
    assert len(files) > 150
    assert [file.stem for file in files if not file.with_suffix(".js").is_file()] == []


def test_numbers_elsewhere_lead_to_a_problem(bank):
    assert list(SLUGS) == sorted(SLUGS, key=int)
    for number, slug in SLUGS.items():
        assert bank.find(number) in {slug, bank.resolve(slug)}


def test_every_name_leads_to_one_problem(bank):
    names = defaultdict(set)
    for entry in bank.entries.values():
        for name in {entry.id, *entry.also}:
            names[name].add(entry.id)
    assert {name: sorted(ids) for name, ids in names.items() if len(ids) > 1} == {}
