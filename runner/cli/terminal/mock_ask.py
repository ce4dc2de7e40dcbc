"""Asking the interviewer: within a problem, and as the short round that is nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from runner.interview.mock.asking import answering
from runner.interview.mock.facts import not_asked
from runner.interview.mock.steps import Step

if TYPE_CHECKING:
    from runner.bank.reading import Fact
    from runner.cli.terminal.mock_desk import Desk


def ask_interviewer(desk: Desk, number: int, facts: Sequence[Fact]) -> None:
    """Ask one question about an item, and hear the fact that answers it."""
    if not facts:
        desk.say("There are no facts to ask for in this problem. Say what you assume.")
        return
    desk.say(" · ".join(f"{place} {fact.keyword}" for place, fact in enumerate(facts, start=1)))
    question = desk.line("Ask (a word, its number or your own words)")
    if question and not desk.running.end_if_over():
        _answer(desk, number, question, answering(question, facts))


def _answer(desk: Desk, number: int, question: str, fact: Fact | None) -> None:
    keyword = fact.keyword if fact else ""
    desk.running.confirm(Step.ASKED, item=number, text=question, keyword=keyword)
    desk.say(f"  {keyword}: {fact.says}" if fact else "  I have nothing to say about that. What would you assume?")


class AskScreen:
    """The short round: a brief is read, questions are asked, and then what was missed is shown.

    Here no words are offered: to find the questions is the practice.
    """

    def __init__(self, desk: Desk, number: int) -> None:
        self._desk, self._number, self._running = desk, number, desk.running
        self._problem = desk.app.workspace.bank.problem(desk.running.mock.items[number].item.id)

    def run(self) -> bool:
        """Ask until the person is done or the time is over. Returns False if drill was closed."""
        if self._running.mock.items[self._number].shown is None:
            self._running.show_item(self._number)
        self._desk.say(self._problem.title, heading=True)
        self._desk.say(f"  {' '.join((self._problem.brief or self._problem.statement).split())}")
        self._desk.say("Ask one question in a line. An empty line ends the round; ^C closes drill and keeps it.")
        while not self._running.end_if_over():
            question = self._desk.line("Ask")
            if self._running.end_if_over():
                break
            if not question:
                self._running.confirm(Step.ENDED)
                break
            _answer(self._desk, self._number, question, answering(question, self._problem.facts))
        self._show_missed()
        return True

    def _show_missed(self) -> None:
        missed = set(not_asked(self._running.mock.items[self._number]))
        facts = [fact for fact in self._problem.facts if fact.keyword in missed]
        asked = len(self._problem.facts) - len(facts)
        self._desk.say(
            f"You asked about {asked} of {len(self._problem.facts)} things that were to be known.", heading=True
        )
        for fact in facts:
            self._desk.say(f"  {fact.keyword}: {fact.says}")
