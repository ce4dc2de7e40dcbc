"""What follows from the calendar: what comes next, which debrief is about what, and the rehearsal that is missing."""

from datetime import date, timedelta

import pytest

from runner.interview.calendar.outlook import awaiting_debrief, debriefed, proposal, status_of, upcoming
from runner.store.queries import PlannedInterview

TODAY = date(2026, 3, 10)


def interview(company, days, **given):
    return PlannedInterview(f"{company}{days}", TODAY + timedelta(days=days), company, **given)


ACME, INITECH = interview("Acme", -1), interview("Initech", 3)


@pytest.mark.parametrize(
    ("planned", "status"),
    [
        (interview("Acme", 1), "ahead"),
        (interview("Acme", 0), "today"),
        (interview("Acme", -1), "over"),
        (interview("Acme", -1, is_done=True), "done"),
        (interview("Acme", 5, is_done=True), "done"),
        (interview("Acme", 1, is_canceled=True), "canceled"),
    ],
)
def test_the_status_of_an_interview(planned, status):
    assert status_of(planned, TODAY) == status


def test_what_comes_next_and_what_waits_for_a_debrief():
    old, today, off = interview("Umbrella", -15), interview("Hooli", 0), interview("Stark", 1, is_canceled=True)
    calendar = [old, ACME, today, off, INITECH]
    assert upcoming(calendar, TODAY) == [today, INITECH]
    assert awaiting_debrief(calendar, TODAY) == [today, ACME]


def test_a_rehearsal_is_proposed_a_week_before_the_dream():
    dream = interview("Dream", 20, stake="dream")
    assert proposal([dream], TODAY).on == TODAY + timedelta(days=13)
    assert proposal([interview("Dream", 4, stake="dream")], TODAY).on == TODAY + timedelta(days=2)


@pytest.mark.parametrize(
    "calendar",
    [
        [],
        [interview("Acme", 9)],
        [interview("Acme", 9, stake="practice")],
        [interview("Dream", 2, stake="dream")],
        [interview("Dream", 20, stake="dream", is_canceled=True)],
        [interview("Acme", 9, stake="practice"), interview("Dream", 20, stake="dream")],
        [interview("Acme", -9, stake="practice", is_done=True), interview("Dream", 20, stake="dream")],
    ],
)
def test_no_rehearsal_is_proposed_where_there_is_no_dream_no_time_or_one_already(calendar):
    assert proposal(calendar, TODAY) is None


def test_a_rehearsal_before_the_last_dream_is_none_for_the_next_one():
    last = [interview("Acme", -9, stake="practice"), interview("Dream", -5, stake="dream", is_done=True)]
    later = interview("Hooli", 20, stake="dream")
    assert proposal([*last, later], TODAY).before == later


@pytest.mark.parametrize("company", ["", "Acme", "acme", "ACME Corp"])
def test_a_debrief_is_about_the_interview_of_its_day(company):
    assert debriefed([ACME, INITECH], company, TODAY - timedelta(days=1), TODAY) == ACME


def test_a_debrief_with_the_day_after_is_about_the_same_company():
    assert debriefed([ACME], "Acme", TODAY, TODAY) == ACME
    assert debriefed([ACME], "", TODAY, TODAY) is None
    assert debriefed([interview("Acme", -9)], "Acme", TODAY, TODAY) is None


def test_a_debrief_of_another_company_is_about_no_interview_of_the_calendar():
    assert debriefed([ACME], "Initech", ACME.day, TODAY) is None
    assert debriefed([ACME], "Ac", ACME.day, TODAY) is None


def test_of_two_interviews_on_a_day_the_company_decides():
    both = [interview("Acme", -1), interview("Hooli", -1)]
    assert debriefed(both, "Hooli", ACME.day, TODAY).company == "Hooli"
    assert debriefed(both, "", ACME.day, TODAY) is None


def test_an_interview_that_is_ahead_done_or_canceled_gets_no_debrief():
    for planned in (INITECH, interview("Acme", -1, is_done=True), interview("Acme", -1, is_canceled=True)):
        assert debriefed([planned], planned.company, planned.day, TODAY) is None
