"""Which story answers for which competency."""

from __future__ import annotations

from runner.bank.questions import Competency
from runner.interview.stories.coverage import competencies_in, competencies_of, coverage, facts_of_competencies
from runner.interview.stories.story import Story

KNOWN = {
    "failure": Competency("failure", "Failure"),
    "teamwork": Competency("teamwork", "Teamwork and mentoring"),
}


def story(*competencies, id_="a", **parts):
    return Story(id_, "A", parts or {"action": "I ran."}, competencies)


def test_a_competency_is_named_by_its_id_its_name_or_half_of_it():
    for name in ("teamwork", "Teamwork and mentoring", "MENTORING", "teamwork "):
        assert competencies_of(story(name), KNOWN) == ("teamwork",)
    assert competencies_of(story("mentoring", "teamwork", "failure"), KNOWN) == ("teamwork", "failure")


def test_a_competency_that_a_text_mentions():
    assert competencies_in("My story about Failure, and mentoring", KNOWN) == ("failure", "teamwork")
    assert competencies_in("failures and tasks", KNOWN) == ()


def test_each_competency_with_its_stories():
    first, second = story("failure", id_="a"), story("failure", "mentoring", id_="b")
    told = {each.competency.id: each.stories for each in coverage(KNOWN, [first, second])}
    assert told == {"failure": (first, second), "teamwork": (second,)}


def test_an_empty_story_covers_nothing():
    empty = Story("a", "A", {}, ("failure",))
    assert not any(each.stories for each in coverage(KNOWN, [empty]))


def test_an_unknown_name_gets_a_guess_and_no_name_is_said():
    (fact,) = facts_of_competencies(story("failrue"), KNOWN)
    assert fact.text == "'failrue' is none of the competencies: did you mean Failure?"
    (fact,) = facts_of_competencies(story("zeal"), KNOWN)
    assert fact.text == "'zeal' is none of the competencies."
    assert [fact.kind for fact in facts_of_competencies(story(), KNOWN)] == ["no-competency"]
    assert facts_of_competencies(story("failure"), KNOWN) == []
    assert facts_of_competencies(Story("a", "A", {}, ()), KNOWN) == []
