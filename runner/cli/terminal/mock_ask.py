"""Asking the interviewer: within a problem, and as the short round that is nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.interview.mock.asking import answering, general_facts
from runner.interview.mock.facts import not_asked
from runner.interview.mock.steps import Step
from runner.render.numbers import counted
from runner.render.page import FIRM

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.bank.reading import Fact
    from runner.cli.terminal.mock_desk import Desk


def ask_interviewer(desk: Desk, number: int) -> None:
    """Ask one question about an item, and hear the fact that answers it. The words are listed on request."""
    question = desk.line("Ask (Enter or ? lists words)")
    if question in ("", "?"):
        facts = facts_to_ask(desk, number)
        desk.say(" · ".join(f"{place}{FIRM}{fact.keyword}" for place, fact in enumerate(facts, start=1)))
        question = desk.line("Ask (a word, its number or your own words)")
    if question and not desk.running.end_if_over():
        answer_question(desk, number, question)


def answer_question(desk: Desk, number: int, question: str) -> None:
    """Answer a question with the fact that it is about; if two may be meant, name both."""
    over_tables = _problem(desk, number).kind.has_tables
    found = answering(question, facts_to_ask(desk, number), over_tables=over_tables)
    fact = found[0] if len(found) == 1 else None
    desk.running.confirm(Step.ASKED, item=number, text=question, keyword=fact.keyword if fact else "")
    if fact:
        desk.say(f"  {fact.keyword}: {fact.says}")
    elif found:
        desk.say(f"  Do you mean {found[0].keyword} or {found[1].keyword}? Ask for one of them.")
    else:
        desk.say("  I have nothing to say about that. Ask about something else, or say what you assume.")


def show_answers(desk: Desk, number: int) -> None:
    """Show what the interviewer has answered so far."""
    asked = {each.keyword for each in desk.running.mock.items[number].asked}
    for fact in facts_to_ask(desk, number):
        if fact.keyword in asked:
            desk.say(f"  {fact.keyword}: {fact.says}")


def facts_to_ask(desk: Desk, number: int) -> tuple[Fact, ...]:
    """Return what can be asked about a problem: its own facts, then what every problem knows."""
    problem = _problem(desk, number)
    return (*problem.facts, *general_facts(problem.statement, problem.complexity.time))


def _problem(desk: Desk, number: int) -> Problem:
    return desk.app.workspace.bank.problem(desk.running.mock.items[number].item.id)


class AskScreen:
    """The short round: a brief is read, questions are asked, and then what was missed is shown.

    Here no words are offered: to find the questions is the practice.
    """

    def __init__(self, desk: Desk, number: int) -> None:
        self._desk, self._number, self._running = desk, number, desk.running
        self._problem = _problem(desk, number)

    def run(self) -> bool:
        """Ask until the person is done or the time is over. Returns False if drill was closed."""
        if self._running.mock.items[self._number].shown is None:
            self._running.show_item(self._number)
        self._desk.say(self._problem.title, heading=True)
        self._desk.say(f"  {' '.join((self._problem.brief or self._problem.statement).split())}")
        show_answers(self._desk, self._number)
        self._desk.say("Ask one question in a line. An empty line ends the round; ^C closes drill and keeps it.")
        while not self._running.end_if_over():
            question = self._desk.line("Ask")
            if self._running.end_if_over():
                break
            if not question:
                self._running.confirm(Step.ENDED)
                break
            answer_question(self._desk, self._number, question)
        self._show_missed()
        return True

    def _show_missed(self) -> None:
        missed = set(not_asked(self._running.mock.items[self._number]))
        facts = [fact for fact in self._problem.facts if fact.keyword in missed]
        asked = len(self._problem.facts) - len(facts)
        rest = " You did not ask about:" if facts else ""
        of = counted(len(self._problem.facts), "fact")
        self._desk.say(f"You asked about {asked} of the {of}.{rest}", heading=True)
        for fact in facts:
            self._desk.say(f"  {fact.keyword}: {fact.says}")
