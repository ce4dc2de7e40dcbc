"""The learner's stories with the questions that they answer. What `drill story` does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.bank.questions import Competency, QuestionBank, open_questions
from runner.interview.stories.coverage import competencies_of, coverage, facts_of_competencies
from runner.interview.stories.facts import facts_of, spoken_seconds
from runner.paths import problems_dir
from runner.practice.story_files import StoryFile, stories_of, story_files

if TYPE_CHECKING:
    from runner.interview.stories.story import Story
    from runner.practice.workspace import Workspace

SCHEMA = 1


def question_bank(workspace: Workspace) -> QuestionBank:
    """Return the shipped questions with the learner's own. Raises `StoreError` if the home cannot be entered."""
    home = workspace.home
    if home.is_closed:  # newer releases of Python find nothing in it, and say nothing
        raise workspace.closed_home()
    return open_questions(problems_dir(), home.bank, home.cache / "questions" if home.root.is_dir() else None)


def say_left_out(workspace: Workspace) -> None:
    """Say which files of questions and stories are left out, and why. Commands do it once, before anything else."""
    for path in question_bank(workspace).broken:
        where = workspace.short(path)
        workspace.notify(f"{where} has a mistake and is left out: `drill bank check {where}` shows it.")
    for file in story_files(workspace):
        if file.problem:
            workspace.notify(f"{file.problem}.")


def stories_view(workspace: Workspace) -> dict[str, Any]:
    """Make the view of all stories, with the files that are still empty and the competencies without a story."""
    bank, files = question_bank(workspace), story_files(workspace)
    written = [file for file in files if file.story and not file.story.is_empty]
    return {
        "schema": SCHEMA,
        "kind": "stories",
        "stories": [story_view(workspace, file, bank) for file in written],
        "empty": [workspace.short(file.path) for file in files if file.story and file.story.is_empty],
        "unreadable": [{"file": str(file.path), "problem": file.problem} for file in files if file.problem],
        "competencies": [
            {
                "id": each.competency.id,
                "name": each.competency.name,
                "stories": [story.id for story in each.stories],
                "think_of": each.competency.think_of,
            }
            for each in coverage(bank.competencies, stories_of(workspace))
        ],
    }


def story_view(workspace: Workspace, file: StoryFile, bank: QuestionBank) -> dict[str, Any]:
    """Make the view of one story: what it shows, how long it takes, and the facts worth a second look."""
    story = file.story
    assert story is not None
    facts = [*facts_of(story), *facts_of_competencies(story, bank.competencies)]
    return {
        "id": story.id,
        "title": story.title,
        "file": workspace.short(file.path),
        "competencies": [bank.competencies[id_].name for id_ in competencies_of(story, bank.competencies)],
        "words": story.words,
        "seconds": spoken_seconds(story),
        "facts": [{"kind": fact.kind, "text": fact.text} for fact in facts],
    }


def first_gap(bank: QuestionBank, stories: list[Story]) -> Competency | None:
    """Return the first competency without a story."""
    return next((each.competency for each in coverage(bank.competencies, stories) if not each.stories), None)


def questions_view(bank: QuestionBank) -> dict[str, Any]:
    """Make the view of all questions by competency."""
    return {
        "schema": SCHEMA,
        "kind": "questions",
        "competencies": [
            {
                "id": each.id,
                "name": each.name,
                "questions": [{"id": one.id, "text": one.text, "finds_out": one.finds_out} for one in bank.of(each.id)],
            }
            for each in bank.competencies.values()
        ],
    }


def to_ask_view(bank: QuestionBank) -> dict[str, Any]:
    """Make the view of the questions to ask the interviewer."""
    return {
        "schema": SCHEMA,
        "kind": "to_ask",
        "questions": [{"text": each.text, "listen_for": each.listen_for} for each in bank.to_ask],
    }
