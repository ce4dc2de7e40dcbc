"""The facts about a story, each where it is true and nowhere else."""

from __future__ import annotations

import pytest

from runner.interview.stories.facts import AIM, clock, facts_of, spoken_seconds
from runner.interview.stories.story import Story

WORDS = "word " * 55


def story(**parts):
    usual = {"situation": WORDS, "task": WORDS, "action": "I " + WORDS * 3, "result": WORDS + " 20 minutes"}
    return Story("a", "A", {part: text for part, text in (usual | parts).items() if text}, ("failure",))


def kinds(**parts):
    return [fact.kind for fact in facts_of(story(**parts))]


def test_a_good_story_has_none():
    assert facts_of(story()) == []


@pytest.mark.parametrize("part", ["situation", "task", "action", "result"])
def test_a_missing_part(part):
    (first, *_) = facts_of(story(**{part: ""}))
    assert (first.kind, part in first.text) == ("missing", True)


def test_an_empty_story_has_one_fact():
    assert [fact.kind for fact in facts_of(Story("a", "A", {}, ()))] == ["empty"]


@pytest.mark.parametrize(
    ("result", "has_number"),
    [("It was 3 times faster.", True), ("Twice as fast.", True), ("Half of them left.", True), ("It was the one we wanted.", False)],
)  # fmt: skip
def test_a_number_in_the_result(result, has_number):
    assert ("no-number" not in kinds(result=f"{WORDS} {result}")) == has_number


def test_a_number_in_the_lesson_counts_too():
    assert kinds(result=WORDS, lesson="Two reviewers.") == []


def test_we_outnumbers_i_in_the_action():
    said = {
        fact.kind: fact.text for fact in facts_of(story(action=f"We met, and we talked. We left. I wrote. {WORDS * 3}"))
    }
    assert said["we"] == 'In the action, "we" comes 3 times and "I" once: which part was yours?'
    assert "we" not in kinds(action=f"We met. I'd asked, e.g. by mail. {WORDS * 3}")
    assert "we" in kinds(action=f"We met, i.e. all of us. {WORDS * 3}")
    assert "we" not in kinds(action=f"We met, i wrote. {WORDS * 3}")


def test_exactly_as_much_as_is_asked_is_enough():
    assert kinds(situation="word " * 105, task="", action="I" + " word" * 83, result="2" + " word" * 20) == ["missing"]
    assert spoken_seconds(story(situation="a " * 60, task="a " * 50, action="I " * 84, result="2 " * 16)) == AIM[0]
    assert kinds(situation="a " * 60, task="a " * 50, action="I " * 84, result="2 " * 16) == []


def test_the_action_is_the_largest_part():
    said = {fact.kind: fact.text for fact in facts_of(story(action=f"I {WORDS}"))}
    assert said["little-action"].startswith("The action is 25")


def test_the_time_that_it_takes():
    long = story(action="I " + "word " * 346)
    assert long.words == 514
    assert clock(spoken_seconds(long)) == "3:40"
    assert [fact.text for fact in facts_of(long)] == [
        "Spoken at 140 words a minute it takes 3:40; aim for 1:30 to 2:30."
    ]
    assert kinds(situation="Then.", task="Mine.", action="I ran far.", result="Won 2.") == ["short"]
    assert kinds(situation="", task="", action="I ran.", result="Won 2.") == ["missing", "missing"]
