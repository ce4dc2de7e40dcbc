"""Which behavioral question is due.

Competencies without a story come first, then questions whose review is due (one FSRS card for each question, as for
problems), then the weakest competencies. Of one competency the question comes first that was asked least.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum

from runner.bank.questions import Question, QuestionBank
from runner.curriculum.rating import Grade
from runner.curriculum.schedule import Card, is_due, recall, review
from runner.day import day_of
from runner.interview.stories.answer import CHECKLIST, Answer, GivenAnswer
from runner.record import record


class Reason(StrEnum):
    """Why a question comes."""

    NO_STORY = "no-story"
    REVIEW = "review"
    WEAKEST = "weakest"
    CHOSEN = "chosen"


@record
class DueQuestion:
    """A question and why it comes. `points` are those of its competency, on the scale of the checklist."""

    question: Question
    reason: Reason
    points: float


def grade_of(answer: Answer, before: Answer | None) -> Grade:
    """Return the grade of an answer: Again up to 2 points, Hard with 3, Good from 4 on.

    All points twice in a row are Easy, as a problem that was solved well and quickly.
    """
    if answer.points <= 2:
        return Grade.AGAIN
    if answer.points == 3:
        return Grade.HARD
    whole = len(CHECKLIST)
    return Grade.EASY if answer.points == whole and before is not None and before.points == whole else Grade.GOOD


def cards_of(given: Sequence[GivenAnswer]) -> dict[str, Card]:
    """Return the card of each question with an answer whose checklist is whole; `given` is in order of time."""
    cards: dict[str, Card] = {}
    before: dict[str, Answer] = {}
    for each in given:
        answer = each.answer
        if answer.is_whole:
            grade = grade_of(answer, before.get(answer.question))
            cards[answer.question] = review(cards.get(answer.question), grade, day_of(each.at))
            before[answer.question] = answer
    return cards


def points_of(bank: QuestionBank, given: Sequence[GivenAnswer]) -> dict[str, float]:
    """Return the points of each competency: the mean of the last answers to its questions, 0 where there is none."""
    last = {each.answer.question: each.answer.points for each in given if each.answer.is_whole}
    questions = {id_: bank.of(id_) for id_ in bank.competencies}
    return {id_: sum(last.get(each.id, 0) for each in of) / max(1, len(of)) for id_, of in questions.items()}


def due_questions(
    bank: QuestionBank,
    covered: Collection[str],
    given: Sequence[GivenAnswer],
    today: date,
    *,
    interview: date | None = None,
    named: Collection[str] = (),
) -> list[DueQuestion]:
    """Return all questions, the one that is due first. `covered` are the competencies with a story.

    Those that a debrief `named` as growth areas come first in each turn, and count as one point weaker.
    """
    cards, points = cards_of(given), points_of(bank, given)
    turns = _turns(bank, given)

    def rank(question: Question) -> tuple[Reason, tuple[float, ...]]:
        place = list(bank.competencies).index(question.competency)
        turn = turns[question.id]
        card = cards.get(question.id)
        is_named = question.competency in named
        if question.competency not in covered:
            return Reason.NO_STORY, (0, turn, not is_named, place)
        if card and is_due(card, today, interview):
            return Reason.REVIEW, (1, recall(card, today), place)
        return Reason.WEAKEST, (2, points[question.competency] - is_named, turn, place)

    ranked = sorted(((*rank(each), each) for each in bank.questions.values()), key=lambda item: item[1])
    return [DueQuestion(question, reason, points[question.competency]) for reason, _, question in ranked]


def _turns(bank: QuestionBank, given: Sequence[GivenAnswer]) -> Mapping[str, int]:
    """Return the turn in which each question comes if competencies take turns, and their questions, too."""
    asked = {each.answer.question: number for number, each in enumerate(given)}
    times = [each.answer.question for each in given]
    turns = {}
    for id_ in bank.competencies:
        of = sorted(bank.of(id_), key=lambda each: (times.count(each.id), asked.get(each.id, -1)))
        before = sum(times.count(each.id) for each in of)
        turns.update({each.id: before + number for number, each in enumerate(of)})
    return turns
