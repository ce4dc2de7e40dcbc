"""The guided form: asks for a debrief, strengths first, and shows what each answer was matched with."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from runner.interview.debrief import MOST, Area, AskedQuestion, Debrief, Feedback
from runner.interview.debrief_reader import DebriefReader


class Prompter(Protocol):
    """Asks the questions of the form: in a terminal, or in a test."""

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line. An empty line is an answer."""


def fill(prompter: Prompter, reader: DebriefReader, today: date) -> Debrief:
    """Ask all questions, strengths before growth areas, and return the debrief."""
    prompter.say("Leave empty what you do not want to say; an empty line ends a list. ^C keeps what you said.")
    company, role = prompter.ask("Company"), prompter.ask("Role")
    day = _day(prompter, today)
    asked = _asked(prompter, reader)
    prompter.say("Three things that went well", heading=True)
    prompter.say("They went well because of you: be specific.")
    well = _areas(prompter, reader, "Went well")
    prompter.say("Up to three growth areas", heading=True)
    prompter.say("A topic, or a skill: thinking aloud, clarifying questions, pace, nerves, behavioural stories.")
    growth = _areas(prompter, reader, "To grow in")
    feedback = _feedback(prompter, reader)
    prompter.say("How did it feel?", heading=True)
    prompter.say("This stays apart from the facts, and weighs nothing in your curriculum.")
    return Debrief(day, company, role, asked, well, growth, feedback, prompter.ask("It felt"))


def _day(prompter: Prompter, today: date) -> str:
    words = {"": today, "today": today, "yesterday": today - timedelta(days=1)}
    while True:
        answer = prompter.ask("Day of the interview (a date, or yesterday)", today.isoformat()).strip().lower()
        try:
            day = words[answer] if answer in words else date.fromisoformat(answer)
        except ValueError:
            prompter.say(f"There is no day {answer!r}.")
            continue
        if day <= today:
            return day.isoformat()
        prompter.say(f"{day} is still to come: `drill plan --by {day}` is for what comes before an interview.")


def _asked(prompter: Prompter, reader: DebriefReader) -> tuple[AskedQuestion, ...]:
    prompter.say("What were you asked?", heading=True)
    parts: list[AskedQuestion] = []
    while text := prompter.ask(f"Question {len(parts) + 1}").strip():
        part = reader.asked(text)
        if part.problem and not agreed(prompter, f"That is {reader.names(part)} in the bank, is it?"):
            part = reader.asked(text, problem="")
        elif not part.problem:
            _echo(prompter, reader, part)
        parts.append(part)
    return tuple(parts)


def _areas(prompter: Prompter, reader: DebriefReader, label: str) -> tuple[Area, ...]:
    areas: list[Area] = []
    while len(areas) < MOST and (text := prompter.ask(f"{label} {len(areas) + 1}").strip()):
        areas.append(reader.area(text))
        _echo(prompter, reader, areas[-1])
    return tuple(areas)


def _feedback(prompter: Prompter, reader: DebriefReader) -> tuple[Feedback, ...]:
    prompter.say("What feedback did you get?", heading=True)
    prompter.say("Weigh each piece: accept it, or set it aside with a reason. Not all criticism is right.")
    feedback: list[Feedback] = []
    while text := prompter.ask(f"Feedback {len(feedback) + 1}").strip():
        accepted = agreed(prompter, "Accept it? (n sets it aside)")
        because = prompter.ask("Because").strip()
        while not accepted and not because:
            because = prompter.ask("Because of what do you set it aside").strip()
        feedback.append(reader.feedback(text, because, accepted=accepted))
        if accepted:
            _echo(prompter, reader, feedback[-1])
    return tuple(feedback)


def agreed(prompter: Prompter, question: str) -> bool:
    """Ask until the answer is yes or no. An empty line means yes."""
    while (answer := prompter.ask(f"{question} [Y/n]").strip().lower()) not in ("", "y", "yes", "n", "no"):
        prompter.say("Please answer y or n.")
    return answer in ("", "y", "yes")


def _echo(prompter: Prompter, reader: DebriefReader, part: AskedQuestion | Area | Feedback) -> None:
    """Show what an answer was matched with."""
    if names := reader.names(part):
        prompter.say(f"  taken as: {names}")
