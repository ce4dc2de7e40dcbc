"""A behavioral question of a mock: the loop of `drill story`, with each confirmed key as a step of the mock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.cli.terminal.story_answer import QuestionScreen
from runner.interview.mock.steps import BY_KEY, Step
from runner.interview.stories.answer import Answer, answer_of, body_of
from runner.practice.answers import given_answers, matching_stories
from runner.practice.story import question_bank
from runner.practice.story_files import stories_of

if TYPE_CHECKING:
    from runner.cli.terminal.mock_desk import Desk


def ask_question(desk: Desk, number: int) -> bool:
    """Ask what is not answered yet. Returns False if drill was closed."""
    running, workspace = desk.running, desk.app.workspace
    state = running.mock.items[number]
    bank = question_bank(workspace)
    question = bank.question(state.item.id)
    if state.shown is None:
        running.show_item(number)
    desk.say(f"{number + 1} of {len(running.mock.items)}: a behavioral question", heading=True)

    def confirmed(answer: Answer) -> None:
        running.confirm(Step.SPOKEN, item=number, answer=body_of(answer))

    screen = QuestionScreen(
        desk,
        question,
        matching_stories(bank, question, stories_of(workspace)),
        sum(each.answer.question == question.id for each in given_answers(workspace)),
        confirmed,
    )
    asked = screen.ask(answer_of(state.spoken) if state.spoken else None)
    if asked.left_with:
        return False
    if not running.end_if_over():
        running.confirm(Step.SUBMITTED, item=number, by=BY_KEY)
    return True
