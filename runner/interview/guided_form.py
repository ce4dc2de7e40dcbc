"""The guided form: asks for a debrief, wins first, and says what each answer was taken for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from runner.interview.debrief import MOST, Area, AskedQuestion, Debrief, Feedback
from runner.interview.debrief_reader import DebriefReader


class Desk(Protocol):
    """Where the form is filled in: a terminal, or a test."""

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line; an empty one is an answer."""


def fill(desk: Desk, reader: DebriefReader, today: date) -> Debrief:
    """Ask for everything, in the order in which it is best thought about."""
    desk.say("Leave empty what you do not want to say; an empty line ends a list. ^C keeps what you said.")
    company, role = desk.ask("Company"), desk.ask("Role")
    day = _day(desk, today)
    asked = _asked(desk, reader)
    desk.say("Three things that went well", heading=True)
    desk.say("They went well because of you: be specific.")
    well = _areas(desk, reader, "Went well")
    desk.say("Up to three growth areas", heading=True)
    desk.say("A topic, or a skill: thinking aloud, clarifying questions, pace, nerves, behavioural stories.")
    growth = _areas(desk, reader, "To grow in")
    feedback = _feedback(desk, reader)
    desk.say("How did it feel?", heading=True)
    desk.say("This stays apart from the facts, and weighs nothing in your curriculum.")
    return Debrief(day, company, role, asked, well, growth, feedback, desk.ask("It felt"))


def _day(desk: Desk, today: date) -> str:
    words = {"": today, "today": today, "yesterday": today - timedelta(days=1)}
    while True:
        said = desk.ask("Day of the interview (a date, or yesterday)", today.isoformat()).strip().lower()
        try:
            day = words[said] if said in words else date.fromisoformat(said)
        except ValueError:
            desk.say(f"There is no day {said!r}.")
            continue
        if day <= today:
            return day.isoformat()
        desk.say(f"{day} is still to come: `drill plan --by {day}` is for what comes before an interview.")


def _asked(desk: Desk, reader: DebriefReader) -> tuple[AskedQuestion, ...]:
    desk.say("What were you asked?", heading=True)
    parts: list[AskedQuestion] = []
    while text := desk.ask(f"Question {len(parts) + 1}").strip():
        part = reader.asked(text)
        if part.problem and not agreed(desk, f"That is {reader.names(part)} in the bank, is it?"):
            part = reader.asked(text, problem="")
        elif not part.problem:
            _echo(desk, reader, part)
        parts.append(part)
    return tuple(parts)


def _areas(desk: Desk, reader: DebriefReader, label: str) -> tuple[Area, ...]:
    areas: list[Area] = []
    while len(areas) < MOST and (text := desk.ask(f"{label} {len(areas) + 1}").strip()):
        areas.append(reader.area(text))
        _echo(desk, reader, areas[-1])
    return tuple(areas)


def _feedback(desk: Desk, reader: DebriefReader) -> tuple[Feedback, ...]:
    desk.say("What feedback did you get?", heading=True)
    desk.say("Weigh each piece: accept it, or set it aside with a reason. Not all criticism is right.")
    pieces: list[Feedback] = []
    while text := desk.ask(f"Feedback {len(pieces) + 1}").strip():
        accepted = agreed(desk, "Accept it? (n sets it aside)")
        because = desk.ask("Because").strip()
        while not accepted and not because:
            because = desk.ask("Because of what do you set it aside").strip()
        pieces.append(reader.feedback(text, because, accepted=accepted))
        if accepted:
            _echo(desk, reader, pieces[-1])
    return tuple(pieces)


def agreed(desk: Desk, question: str) -> bool:
    """Ask until it is answered with yes or no; an empty line is yes."""
    while (said := desk.ask(f"{question} [Y/n]").strip().lower()) not in ("", "y", "yes", "n", "no"):
        desk.say("Please answer y or n.")
    return said in ("", "y", "yes")


def _echo(desk: Desk, reader: DebriefReader, part: AskedQuestion | Area | Feedback) -> None:
    """Say what a line was taken for."""
    if names := reader.names(part):
        desk.say(f"  taken as: {names}")
