"""The declared topics."""

from __future__ import annotations

import pytest

from runner import paths
from runner.bank.topics import load_topics
from runner.errors import BankError

OURS = paths.problems_dir() / "topics.yaml"


def found_in(tmp_path, text):
    path = tmp_path / "topics.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_topics(path)
    return {one.rule: f"{one.line}:{one.column} {one.message} {one.fix}" for one in reversed(caught.value.diagnostics)}


def test_ours_cover_the_classics():
    topics = load_topics(OURS)
    assert {"arrays-and-hashing", "dp-2d", "advanced-graphs", "number-theory", "bit-manipulation"} <= topics.keys()


def test_every_prerequisite_comes_before_its_topic():
    seen = set()
    for topic in load_topics(OURS).values():
        assert set(topic.prerequisites) <= seen, topic
        seen.add(topic.id)


def test_the_result_is_the_callers_own():
    load_topics(OURS).clear()
    assert load_topics(OURS)


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("a: {name: A, prerequisites: [b]}\n", "prerequisite", "1:29 there is no topic 'b'"),
        ("a: {name: A, prerequisites: [a]}\n", "prerequisite", "a needs itself"),
        ("a: {name: A}\na: {name: B}\n", "duplicate-key", "2:1 the key `a` is here a second time"),
        ("a: {nam: A}\n", "unknown-key", "did you mean `name`?"),
        ("A b: {name: A}\n", "name", "joined by hyphens"),
        ("{}\n", "count", "at least 1"),
        ("[1]\n", "wrong-type", "a mapping"),
        ("a: *b\n", "no-anchors", "anchors"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, text, rule, words):
    assert words in found_in(tmp_path, text)[rule]


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(BankError, match="cannot be read"):
        load_topics(tmp_path / "topics.yaml")


def test_a_change_is_seen_within_one_process(tmp_path):
    path = tmp_path / "topics.yaml"
    path.write_text("a: {name: A}\n")
    assert load_topics(path)["a"].name == "A"
    path.write_text("a: {name: B}\n")
    assert load_topics(path)["a"].name == "B"
