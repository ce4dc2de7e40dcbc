"""`drill story` in the terminal: the question that is due, and what comes of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.terminal.key_desk import CLOSE, key_desk
from runner.cli.terminal.story_answer import Asked, QuestionScreen
from runner.errors import StoreError
from runner.interview.stories.due import DueQuestion, Reason
from runner.practice.answer_views import answer_view
from runner.practice.answers import (
    check_history,
    given_answers,
    growth_areas,
    keep_answer,
    matching_stories,
)
from runner.practice.debrief import sources
from runner.practice.story import question_bank
from runner.practice.story_files import stories_of
from runner.render.answer_page import answer_page, growth_page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runner.cli.app import App
    from runner.interview.stories.answer import Answer

_ANOTHER = "n"
_EXITS = {_ANOTHER: "another question", CLOSE: "close"}
_WHY = {
    Reason.NO_STORY: "no story yet",
    Reason.REVIEW: "a review",
    Reason.WEAKEST: "fewest points so far",
    Reason.CHOSEN: "your choice",
}


def practice(app: App, due: Sequence[DueQuestion]) -> None:
    """Ask the first question, or another one if the learner wants that, and keep the answer."""
    check_history(app.workspace)
    if areas := growth_areas(app.workspace):
        app.show(growth_page(areas, sources(app.workspace), app.width), light=True)
    for each in due:
        exits = _EXITS if each != due[-1] else {CLOSE: _EXITS[CLOSE]}
        if _asked(app, each, exits).left_with != _ANOTHER:
            return


def _asked(app: App, due: DueQuestion, exits: Mapping[str, str]) -> Asked:
    """Ask a question. What was confirmed is kept, also if the learner leaves before the end."""
    workspace, question = app.workspace, due.question
    bank, stories = question_bank(workspace), stories_of(workspace)
    turn = sum(each.answer.question == question.id for each in given_answers(workspace))
    page = app.page()
    page.ends((bank.competencies[question.competency].name, "label"), (_WHY[due.reason], "dim"))
    click.echo()
    app.show(page, light=True)
    known: list[Answer] = []
    matching = matching_stories(bank, question, stories)
    try:
        with key_desk(app) as desk:
            asked = QuestionScreen(desk, question, matching, turn, known.append, exits).ask()
    except (click.Abort, KeyboardInterrupt):
        click.echo()
        _keep(app, known)
        raise KeyboardInterrupt from None
    _keep(app, known)
    return asked


def _keep(app: App, known: Sequence[Answer]) -> None:
    """Put what is known of an answer into the history, and show what comes of it."""
    if not known:
        return
    try:
        keep_answer(app.workspace, known[-1])
    except StoreError:
        app.show(answer_page(answer_view(app.workspace, known[-1], is_kept=False), app.width))
        raise
    app.show(answer_page(answer_view(app.workspace, known[-1]), app.width))
