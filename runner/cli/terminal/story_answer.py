"""One behavioral question in the terminal: the answer against the clock, a follow-up, the checklist."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from time import monotonic
from typing import Protocol

import click

from runner.bank.questions import Question
from runner.cli.terminal.key_desk import CLOSE
from runner.cli.terminal.progress import overwrite
from runner.cli.terminal.streams import has_moving_line
from runner.interview.stories.answer import SHORTEST, TIME, Answer, checklist_of
from runner.interview.stories.facts import AIM, clock
from runner.interview.stories.story import Story
from runner.record import record

ENTER = "\n"
_STARTS = (ENTER, " ")
_YES = {True: "yes", False: "no"}
LONGEST = 86_400
"""Seconds. A clock that ran for longer was forgotten."""

_MOST_STORIES = 9
"""The stories that can have a digit as their key."""


class Desk(Protocol):
    """Where a question is asked: sentences and single keys. `KeyDesk` is one."""

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""

    def key(self, *, glance: Callable[[], bool] = ...) -> str:
        """Wait for a key; return "" once `glance`, called meanwhile, is true."""

    def keys(self, words: Mapping[str, str]) -> None:
        """Show what the keys do."""


@record
class Asked:
    """What came of a question: the answer as far as it was given, and the key with which it was left, "" at its end."""

    answer: Answer
    left_with: str = ""


@record
class QuestionScreen:
    """A question to ask at a desk.

    `stories` are those that may answer it, the best first; `turn` says how often it was asked before, so that the
    follow-ups take turns. `confirmed` gets the answer after each key that adds to it. `exits` are keys, with what they
    do, that leave the question before the clock starts.
    """

    desk: Desk
    question: Question
    stories: Sequence[Story] = ()
    turn: int = 0
    confirmed: Callable[[Answer], None] = lambda _: None
    exits: Mapping[str, str] = field(default_factory=lambda: {CLOSE: "close"})

    def ask(self, so_far: Answer | None = None) -> Asked:
        """Ask for what `so_far` does not know."""
        answer = so_far or Answer(self.question.id)
        self.desk.say(self.question.text, heading=True)
        for step in (self._time, self._follow_up, self._check, self._story):
            asked = step(answer)
            if asked.left_with:
                return asked
            answer = asked.answer
        return Asked(answer)

    def _confirm(self, answer: Answer) -> Answer:
        self.confirmed(answer)
        return answer

    def _time(self, answer: Answer) -> Asked:
        if answer.seconds is not None:
            return Asked(answer)
        while True:
            stories = {"s": f"your stories ({len(self.stories)})"} if self.stories else {}
            self.desk.keys({"Enter": "start the clock", **stories, **self.exits})
            pressed = self.desk.key()
            if pressed in self.exits:
                return Asked(answer, pressed)
            if pressed == "s":
                self._show_stories()
            elif pressed in _STARTS:
                break
        self.desk.say(f"The clock runs. Answer aloud; aim for {clock(AIM[0])} to {clock(AIM[1])}.")
        self.desk.keys({"Enter": "stop the clock"})
        seconds = self._seconds()
        if seconds is None:
            return Asked(answer, CLOSE)
        answer = replace(answer, seconds=seconds)
        short = f" An answer of less than {clock(SHORTEST)} gets no points." if answer.is_too_short else ""
        self.desk.say(f"You spoke for {clock(seconds)}.{short}")
        return Asked(self._confirm(answer))

    def _seconds(self) -> int | None:
        """Run the clock until it is stopped; None if drill is closed."""
        start = monotonic()

        def show() -> bool:
            if has_moving_line():
                seconds = int(monotonic() - start)
                overwrite(f"  {clock(seconds)}" + (f", over {clock(AIM[1])}" if seconds > AIM[1] else ""))
            return False

        pressed = self._one_of((*_STARTS, CLOSE), show)
        if has_moving_line():
            overwrite("")
        return None if pressed == CLOSE else min(round(monotonic() - start), LONGEST)

    def _show_stories(self) -> None:
        for story in self.stories[:_MOST_STORIES]:
            first = next(iter(story.parts.values()), "").partition("\n\n")[0]
            self.desk.say(f"  {story.title}: {' '.join(first.split())}")

    def _follow_up(self, answer: Answer) -> Asked:
        if answer.follow_up is not None:
            return Asked(answer)
        number = self.turn % len(self.question.follow_ups)
        self.desk.say(f"Follow-up: {self.question.follow_ups[number]}", heading=True)
        self.desk.keys({"Enter": "answered", "n": "not answered", CLOSE: "close"})
        pressed = self._one_of((ENTER, "n", CLOSE))
        if pressed == CLOSE:
            return Asked(answer, CLOSE)
        return Asked(self._confirm(replace(answer, follow_up=number + 1 if pressed == ENTER else 0)))

    def _check(self, answer: Answer) -> Asked:
        if answer.is_whole:
            return Asked(answer)
        self._show_signs()
        self.desk.say("Was it in your answer?", heading=True)
        self.desk.keys({"y": "yes", "n": "no", CLOSE: "close"})
        for point, words in checklist_of(self.question).items():
            if point in answer.checklist:
                continue
            click.echo(f"  {words}? ", nl=False)
            if point == TIME:
                had = answer.is_within_time
                click.echo(f"{_YES[had]}, by the clock")
            else:
                pressed = self._one_of(("y", "n", CLOSE))
                had = pressed == "y"
                click.echo("" if pressed == CLOSE else _YES[had])
                if pressed == CLOSE:
                    return Asked(answer, CLOSE)
            answer = self._confirm(replace(answer, checklist={**answer.checklist, point: had}))
        return Asked(answer)

    def _show_signs(self) -> None:
        self.desk.say("What the question is meant to find out", heading=True)
        self.desk.say(f"  {self.question.finds_out}")
        for label, signs in (("Strong answers", self.question.strong), ("Weak answers", self.question.weak)):
            self.desk.say(f"{label}:")
            for sign in signs:
                self.desk.say(f"  - {sign}")

    def _story(self, answer: Answer) -> Asked:
        if answer.story is not None or not self.stories:
            return Asked(answer)
        self.desk.say("Which story did you tell?", heading=True)
        numbered = {str(number): story for number, story in enumerate(self.stories[:_MOST_STORIES], start=1)}
        for number, story in numbered.items():
            self.desk.say(f"  {number}  {story.title}")
        digits = "1" if len(numbered) == 1 else f"1-{len(numbered)}"
        self.desk.keys({digits: "that story", "Enter": "none of them"})
        pressed = self._one_of((ENTER, CLOSE, *numbered))
        if pressed == CLOSE:
            return Asked(answer, CLOSE)
        return Asked(self._confirm(replace(answer, story=numbered[pressed].id if pressed in numbered else "")))

    def _one_of(self, keys: Sequence[str], glance: Callable[[], bool] = lambda: False) -> str:
        while (pressed := self.desk.key(glance=glance)) not in keys:
            pass
        return pressed
