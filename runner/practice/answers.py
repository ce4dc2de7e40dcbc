"""Answers to behavioral questions: which question is due, and what is kept of an answer."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from runner.day import day_of
from runner.errors import StoreError
from runner.interview.soft_skills import SKILLS, name_of
from runner.interview.stories.answer import CHECKLIST, Answer, GivenAnswer, answer_of, body_of
from runner.interview.stories.coverage import competencies_of, coverage
from runner.practice.curriculum import course, interview
from runner.practice.debrief import unknown_areas
from runner.practice.story import question_bank
from runner.practice.story_files import stories_of

if TYPE_CHECKING:
    from datetime import date

    from runner.bank.questions import Question, QuestionBank
    from runner.interview.stories.due import DueQuestion
    from runner.interview.stories.story import Story
    from runner.practice.workspace import Workspace


def given_answers(workspace: Workspace) -> list[GivenAnswer]:
    """Return all answers, in order. A home that was not used yet has none, and is not made for that."""
    if not workspace.home.database.exists():
        return []
    return [GivenAnswer(event.at, answer_of(event.body)) for event in workspace.store.answers()]


def due_questions(
    workspace: Workspace, competency: str | None = None, question: str | None = None
) -> list[DueQuestion]:
    """Return all questions, the one that is due first; or those of a competency, or one question.

    Competencies take turns, so the first few are about different ones. Raises `UsageError` for an unknown name.
    """
    from runner.interview.stories.due import due_questions

    bank = question_bank(workspace)
    covered = {each.competency.id for each in coverage(bank.competencies, stories_of(workspace)) if each.stories}
    today = day_of(workspace.now())
    due = due_questions(bank, covered, given_answers(workspace), today, interview(workspace))
    if question is not None:
        return [each for each in due if each.question == bank.question(question)]
    if competency is not None:
        return [each for each in due if each.question.competency == bank.competency(competency).id]
    return due


def check_history(workspace: Workspace) -> None:
    """Raise `StoreError` if an answer could not be kept. It is too late for that once somebody has spoken."""
    workspace.store.answers()
    database = workspace.home.database
    if not all(os.access(path, os.W_OK) for path in (database, database.parent)):
        raise StoreError(
            f"{database} cannot be written, so your answer could not be kept",
            "give yourself the right to write there, or set DRILL_HOME to a folder that you can write to",
        )


def keep_answer(workspace: Workspace, answer: Answer) -> None:
    """Put an answer into the history."""
    workspace.store.add_answer(body_of(answer), workspace.now())


def answer_view(workspace: Workspace, answer: Answer, *, is_kept: bool = True) -> dict[str, Any]:
    """Make the view of an answer that was just given. `is_kept` says that it is in the history."""
    bank = question_bank(workspace)
    competency = bank.competencies[bank.question(answer.question).competency]
    (covered,) = coverage({competency.id: competency}, stories_of(workspace))
    back = _back_on(workspace, answer.question) if is_kept else None
    return {
        **body_of(answer),
        "is_kept": is_kept,
        "is_whole": answer.is_whole,
        "points": answer.points,
        "of": len(CHECKLIST),
        "missing": [point for point in CHECKLIST if answer.checklist.get(point) is False],
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


def growth_areas(workspace: Workspace) -> list[dict[str, str]]:
    """Return the growth areas of the last debriefs that are no topic: `name`, and a `prompt` for practice or ""."""
    skills = [
        {"name": name_of(area), "prompt": SKILLS[area].prompt if area in SKILLS else ""}
        for area in course(workspace).soft_areas(workspace.now())
    ]
    return [*skills, *({"name": text, "prompt": ""} for text in unknown_areas(workspace))]


def matching_stories(bank: QuestionBank, question: Question, stories: list[Story]) -> list[Story]:
    """Return the stories that a question may be answered with, those that name its competency first."""
    told = [story for story in stories if story.parts]
    return sorted(told, key=lambda story: question.competency not in competencies_of(story, bank.competencies))


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
