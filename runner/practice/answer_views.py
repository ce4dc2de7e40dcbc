"""The views of answers to behavioral questions: what came of one, what is due, and competencies with their stories."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from runner.day import day_of
from runner.interview.stories.answer import CHECKLIST, Answer, body_of, checklist_of
from runner.interview.stories.coverage import competencies_of, coverage
from runner.practice.answers import given_answers, matching_stories
from runner.practice.curriculum import interview
from runner.practice.story import question_bank
from runner.practice.story_files import stories_of

if TYPE_CHECKING:
    from datetime import date

    from runner.interview.stories.due import DueQuestion
    from runner.practice.workspace import Workspace


def answer_view(workspace: Workspace, answer: Answer, *, is_kept: bool = True) -> dict[str, Any]:
    """Make the view of an answer that was just given. `is_kept` says that it is in the history."""
    bank = question_bank(workspace)
    question = bank.question(answer.question)
    competency = bank.competencies[question.competency]
    (covered,) = coverage({competency.id: competency}, stories_of(workspace))
    back = _back_on(workspace, answer.question) if is_kept else None
    return {
        **body_of(answer),
        "is_kept": is_kept,
        "is_whole": answer.is_whole,
        "points": answer.points,
        "of": len(CHECKLIST),
        "missing": {id_: name for id_, name in checklist_of(question).items() if answer.checklist.get(id_) is False},
        "is_too_short": answer.is_too_short,
        "today": day_of(workspace.now()).isoformat(),
        "back": back.isoformat() if back else None,
        "competency": {"id": competency.id, "name": competency.name, "has_story": bool(covered.stories)},
    }


def _back_on(workspace: Workspace, question: str) -> date | None:
    """Return the day on which a question comes back; None while no answer to it has a whole checklist."""
    from runner.curriculum.schedule import due_on
    from runner.interview.stories.due import cards_of

    card = cards_of([each for each in given_answers(workspace) if each.answer.question == question]).get(question)
    if card is None:
        return None
    return max(due_on(card, interview(workspace)), day_of(workspace.now()) + timedelta(days=1))


def competencies_view(workspace: Workspace) -> list[dict[str, Any]]:
    """Return the competencies with their stories as plain data, in the order of the competencies.

    Of each: `id`, `name`, `think_of`, `stories` (`id`, `title`), `questions` and `answered` (how many of them have an
    answer), `answers`, `points` (of the last answers whose checklist is whole, on average; None without one), `of` (the
    most points) and `last_day`. A competency without stories is a gap.
    """
    bank, given = question_bank(workspace), given_answers(workspace)
    rows = []
    for each in coverage(bank.competencies, stories_of(workspace)):
        questions = bank.of(each.competency.id)
        ids = {question.id for question in questions}
        answers = [one for one in given if one.answer.question in ids]
        last = {one.answer.question: one.answer.points for one in answers if one.answer.is_whole}
        rows.append(
            {
                "id": each.competency.id,
                "name": each.competency.name,
                "think_of": each.competency.think_of,
                "stories": [{"id": story.id, "title": story.title} for story in each.stories],
                "questions": len(questions),
                "answered": len({one.answer.question for one in answers}),
                "answers": len(answers),
                "points": round(sum(last.values()) / len(last), 1) if last else None,
                "of": len(CHECKLIST),
                "last_day": day_of(answers[-1].at).isoformat() if answers else None,
            }
        )
    return rows


def due_view(workspace: Workspace, due: DueQuestion) -> dict[str, Any]:
    """Make the view of the question that is due."""
    bank, question = question_bank(workspace), due.question
    given = [each for each in given_answers(workspace) if each.answer.question == question.id]
    return {
        "schema": 1,
        "kind": "story",
        "question": {
            "id": question.id,
            "text": question.text,
            "competency": bank.competencies[question.competency].name,
            "asks_for": question.asks_for,
            "finds_out": question.finds_out,
            "follow_ups": list(question.follow_ups),
            "strong": list(question.strong),
            "weak": list(question.weak),
        },
        "reason": str(due.reason),
        "stories": [
            {"id": story.id, "title": story.title}
            for story in matching_stories(bank, question, stories_of(workspace))
            if question.competency in competencies_of(story, bank.competencies)
        ],
        "answers": [
            {"day": day_of(each.at).isoformat(), "at": each.at.isoformat(), **body_of(each.answer)} for each in given
        ],
    }
