"""The facts of the wrap, its questions and its proposals: from the events alone, and none is invented."""

from __future__ import annotations

from runner.interview.mock.facts import claimed_in, facts_of, not_asked
from runner.interview.mock.rubric import LEVELS, RUBRIC, criteria
from runner.interview.mock.wrap import DIFFERENTLY, WELL, next_question, proposal, questions, ratings
from tests.support.mocks import ITEM, OTHER, SPOKEN, setup, step, told

PLAYED = (
    step("item", 10, item=0),
    step("asked", 30, item=0, text="how long?", keyword="size"),
    step("asked", 40, item=0, text="colors?", keyword=""),
    step("planned", 70, item=0, text="one pass, O(n), O(1)"),
    step("ran", 310, item=0, passed=2, of=2, code="x"),
    step("tried", 400, item=0, text="nums=[1]", agrees=True, code="x"),
    step("nudged", 500, item=0, number=1),
    step("submitted", 610, item=0, by="key", code="y"),
    step("ended", 610),
    step("answered", 620, about="complexity:0", value="O(n) time and O(1) space"),
)
WRONG = step("judged", 700, results=[{"verdict": "WA", "groups": ["single element", "other"]}])


def test_facts_count_from_when_the_problem_was_shown():
    facts = facts_of(told(*PLAYED, WRONG), 0)
    assert (facts.to_plan, facts.to_first_run, facts.to_submission) == (60, 300, 600)
    assert (facts.runs, facts.tries, facts.nudges) == (1, 1, 1)
    assert (facts.asked, facts.unclear, facts.claimed) == (("size",), 1, ("O(n)", "O(1)"))


def test_what_was_not_asked_is_missed_only_if_the_program_failed_there():
    assert facts_of(told(*PLAYED, WRONG), 0).missed == ("empty",)
    right = step("judged", 700, results=[{"verdict": "AC", "groups": []}])
    assert facts_of(told(*PLAYED, right), 0).missed == ()
    elsewhere = step("judged", 700, results=[{"verdict": "WA", "groups": ["other"]}])
    assert facts_of(told(*PLAYED, elsewhere), 0).missed == ()
    assert facts_of(told(*PLAYED), 0).missed == (), "it is not judged yet"
    asked = step("asked", 50, item=0, text="empty", keyword="empty")
    assert facts_of(told(*PLAYED[:2], asked, *PLAYED[2:], WRONG), 0).missed == ()


def test_of_what_was_given_up_nothing_was_missed():
    given_up = step("submitted", 610, item=0, by="given-up", code="y")
    mock = told(*PLAYED[:7], given_up, *PLAYED[8:], WRONG)
    assert facts_of(mock, 0).missed == ()
    unasked = told(step("item", 0, item=0), given_up, of=setup(ITEM, interviewer=False))
    assert "simple solution first" in proposal(unasked, DIFFERENTLY)


def test_without_an_interviewer_nothing_was_missed():
    assert facts_of(told(*PLAYED, WRONG, of=setup(ITEM, interviewer=False)), 0).missed == ()


def test_nothing_is_invented():
    facts = facts_of(told(), 0)
    assert (facts.to_plan, facts.to_first_run, facts.to_submission) == (None, None, None)
    assert facts.claimed == ("", "")
    skipped = facts_of(told(step("item", 0, item=0), step("planned", 9, item=0, text="")), 0)
    assert skipped.to_plan is None, "a skipped plan took no time"
    assert proposal(told(), WELL) == proposal(told(), DIFFERENTLY) == ""


def test_a_claim_is_found_in_what_people_write():
    assert claimed_in("O(n log n), O(1)") == ("O(n log n)", "O(1)")
    assert claimed_in("time O(n·(m+1))") == ("O(n·(m+1))", "")
    assert claimed_in("linear, I think") == ("", "")


def test_the_keywords_that_are_left():
    assert not_asked(told(*PLAYED).items[0]) == ("empty",)


def test_the_wrap_asks_six_kinds_of_things_and_goes_on_where_it_was():
    asked = [each.about for each in questions(told(*PLAYED))]
    assert asked == [
        "complexity:0",
        *[f"rating:self:{each.id}" for each in RUBRIC],
        WELL,
        DIFFERENTLY,
    ]
    assert next_question(told(*PLAYED)).about == "rating:self:communication"
    skipped = step("answered", 630, about="rating:self:communication", value=None)
    assert next_question(told(*PLAYED, skipped)).about == "rating:self:problem-solving"


def test_a_friend_rates_last():
    mock = told(*PLAYED, of=setup(ITEM, friend=True))
    assert [each.about for each in questions(mock)][-4:] == [f"rating:friend:{each.id}" for each in RUBRIC]


def test_only_written_programs_have_a_complexity():
    mock = told(*PLAYED, of=setup(ITEM, OTHER, SPOKEN))
    assert [each.item for each in questions(mock) if each.item is not None] == [0]


def test_what_is_rated_fits_what_was_done():
    assert criteria(setup(ITEM)) == RUBRIC
    assert [each.id for each in criteria(setup(SPOKEN))] == ["communication"]
    assert "communication" not in [each.id for each in criteria(setup(ITEM, interviewer=False))]
    assert questions(told(of=setup(only="ask"))) == ()
    for each in RUBRIC:
        assert len(set(each.anchors)) == len(LEVELS) == len(each.anchors)


def test_ratings_are_known_as_far_as_they_were_given():
    rated = step("answered", 630, about="rating:self:code", value=3)
    assert ratings(told(*PLAYED, rated), "self") == {
        "communication": None,
        "problem-solving": None,
        "code": 3,
        "verification": None,
    }


def test_who_asked_about_one_problem_is_not_called_silent():
    shown = step("item", 620, item=1)
    said = proposal(told(*PLAYED[:-2], shown, of=setup(ITEM, OTHER)), DIFFERENTLY)
    assert said == "Ask clarifying questions about Other, too, before I write code"


def test_proposals_come_from_the_facts():
    assert proposal(told(*PLAYED), WELL) == "I said a plan before I ran anything"
    assert proposal(told(*PLAYED), DIFFERENTLY) == ""
    silent = told(step("item", 0, item=0), step("ran", 90, item=0, passed=0, of=1, code="x"))
    assert "clarifying questions" in proposal(silent, DIFFERENTLY)
    alone = told(step("item", 0, item=0), step("submitted", 9, item=0, by="key"), of=setup(ITEM, interviewer=False))
    assert "edge case" in proposal(alone, DIFFERENTLY)
