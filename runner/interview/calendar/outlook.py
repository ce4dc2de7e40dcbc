"""What follows from the calendar: what comes next, what waits for a debrief, and which practice to plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from runner.interview.calendar.entry import DREAM, PRACTICE, is_same_company
from runner.record import record
from runner.store.queries import PlannedInterview

WAITS = timedelta(days=14)
"""How long after an interview drill offers the debrief; later little of it is remembered."""

NEARBY = timedelta(days=7)
"""A debrief of the same company within this many days after an interview is about it, even with another day."""

PRACTICE_BEFORE = timedelta(days=7)
"""How long before a dream interview a practice interview is best: time for its debrief, and it is still fresh."""

LEAST_NOTICE = timedelta(days=2)
"""An interview that is to be arranged is not tomorrow."""


class InterviewStatus(StrEnum):
    """Where an interview is: ahead, today, over without a debrief, done (with one), or canceled."""

    AHEAD = "ahead"
    TODAY = "today"
    OVER = "over"
    DONE = "done"
    CANCELED = "canceled"


_PAST = (InterviewStatus.OVER, InterviewStatus.TODAY)
"""What can be debriefed: an interview of today may be over."""


@record
class Proposal:
    """A practice interview that is missing: before which interview, and on which day it would be best."""

    before: PlannedInterview
    on: date


def status_of(interview: PlannedInterview, today: date) -> InterviewStatus:
    """Return where an interview is. A debrief makes it done, whatever the clock says."""
    if interview.is_canceled:
        return InterviewStatus.CANCELED
    if interview.is_done:
        return InterviewStatus.DONE
    if interview.day == today:
        return InterviewStatus.TODAY
    return InterviewStatus.AHEAD if interview.day > today else InterviewStatus.OVER


def upcoming(interviews: Iterable[PlannedInterview], today: date) -> list[PlannedInterview]:
    """List the interviews that are still to come, the next one first; one of today is one of them."""
    coming = (InterviewStatus.TODAY, InterviewStatus.AHEAD)
    return [each for each in interviews if status_of(each, today) in coming]


def awaiting_debrief(interviews: Iterable[PlannedInterview], today: date) -> list[PlannedInterview]:
    """List the interviews of the last days, or of today, that have no debrief, the latest first."""
    over = [each for each in interviews if status_of(each, today) in _PAST]
    return [each for each in reversed(over) if today - each.day <= WAITS]


def proposal(interviews: Sequence[PlannedInterview], today: date) -> Proposal | None:
    """Propose a practice interview before the next dream interview, if none is planned or was done since the last.

    None if there is no time for one.
    """
    dream = next((each for each in upcoming(interviews, today) if each.stake == DREAM), None)
    if dream is None:
        return None
    since = max((each.day for each in interviews if each.stake == DREAM and each.is_done), default=date.min)
    has_one = any(
        each.stake == PRACTICE and not each.is_canceled and since <= each.day < dream.day for each in interviews
    )
    day = max(dream.day - PRACTICE_BEFORE, today + LEAST_NOTICE)
    return None if has_one or day >= dream.day else Proposal(dream, day)


def debriefed(interviews: Iterable[PlannedInterview], company: str, day: date, today: date) -> PlannedInterview | None:
    """Find the interview that a debrief is about: of its day, otherwise of its company a few days before.

    A debrief that names another company than the calendar is about another interview.
    """
    open_ones = [each for each in interviews if status_of(each, today) in _PAST]
    of_company = [each for each in open_ones if is_same_company(each.company, company)]
    of_day = [each for each in (of_company if company else open_ones) if each.day == day]
    if len(of_day) == 1 or (of_day and company):
        return of_day[0]
    return next((each for each in reversed(of_company) if timedelta(0) < day - each.day <= NEARBY), None)
