"""Answers to behavioral questions: which question is due, and what is kept of an answer."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from runner.day import day_of
from runner.errors import StoreError
from runner.interview.soft_skills import SKILLS, STORIES, name_of
from runner.interview.stories.answer import Answer, GivenAnswer, answer_of, body_of
from runner.interview.stories.coverage import competencies_in, competencies_of, coverage
from runner.practice.curriculum import course, interview
from runner.practice.debrief import areas_beside_topics, unknown_areas
from runner.practice.story import question_bank
from runner.practice.story_files import stories_of

if TYPE_CHECKING:
    from runner.bank.questions import Question, QuestionBank
    from runner.interview.stories.due import DueQuestion
    from runner.interview.stories.story import Story
    from runner.practice.workspace import Workspace


def given_answers(workspace: Workspace) -> list[GivenAnswer]:
    """Return all answers, in order."""
    return [GivenAnswer(event.at, answer_of(event.body)) for event in workspace.store.answers()]


def due_questions(
    workspace: Workspace, competency: str | None = None, question: str | None = None
) -> list[DueQuestion]:
    """Return all questions, the one that is due first; or those that the learner chose, of a competency or only one.

    Competencies take turns, so the first few are about different ones. Raises `UsageError` for an unknown name.
    """
    from runner.interview.stories.due import Reason, due_questions

    bank = question_bank(workspace)
    covered = {each.competency.id for each in coverage(bank.competencies, stories_of(workspace)) if each.stories}
    named = {id_ for area in areas_beside_topics(workspace) for id_ in competencies_in(area.text, bank.competencies)}
    today, given = day_of(workspace.now()), given_answers(workspace)
    due = due_questions(bank, covered, given, today, interview=interview(workspace), named=named)
    if question is not None:
        chosen = [each for each in due if each.question == bank.question(question)]
    elif competency is not None:
        chosen = [each for each in due if each.question.competency == bank.competency(competency).id]
    else:
        return due
    return [replace(each, reason=Reason.CHOSEN) for each in chosen]


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


def growth_areas(workspace: Workspace) -> list[dict[str, str]]:
    """Return the growth areas of the last debriefs that are no topic: `name`, and a `prompt` for practice or ""."""
    prompts = {area: skill.prompt for area, skill in SKILLS.items()} | {STORIES: "This is the practice for them."}
    skills = course(workspace).soft_areas(workspace.now())
    areas = [{"name": name_of(area), "prompt": prompts.get(area, "")} for area in skills]
    return [*areas, *({"name": text, "prompt": ""} for text in unknown_areas(workspace))]


def matching_stories(bank: QuestionBank, question: Question, stories: list[Story]) -> list[Story]:
    """Return the stories that a question may be answered with, those that name its competency first."""
    return sorted(stories, key=lambda story: question.competency not in competencies_of(story, bank.competencies))
