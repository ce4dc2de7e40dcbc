"""The guided form: asks for a debrief, strengths first, and shows what each answer was matched with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol

from runner.day import read_day
from runner.interview.debrief.model import MOST, Area, AskedQuestion, Debrief, Feedback
from runner.interview.debrief.reader import DebriefReader

_STUCK = re.compile(
    r"\b(froze|frozen|stuck|struggl\w+|blank\w*|lost|failed|forgot|could ?n[o']t|no idea|too slow)\b", re.IGNORECASE
)
"""Words by which people say that something went badly."""


class Prompter(Protocol):
    """Asks the questions of the form: in a terminal, or in a test."""

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line. An empty line is an answer."""


def fill(
    prompter: Prompter,
    reader: DebriefReader,
    today: date,
    known: Debrief | None = None,
    likely: Debrief | None = None,
) -> Debrief:
    """Ask all questions, strengths before growth areas, and return the debrief.

    `known` is a debrief to go on from, as that of a mock interview: what it says is not asked again. `likely` has the
    company and the day of the interview in the calendar that it is probably about.
    """
    prompter.say(
        "Press Enter to skip a question or to end a list, type < to go back one question. ^C keeps your answers."
    )
    begun = known or _beginning(prompter, reader, today, likely or Debrief(today.isoformat()))
    prompter.say("Three things that went well", heading=True)
    prompter.say("They went well because of you: be specific.")
    well = _areas(prompter, reader, "Went well", begun.went_well)
    prompter.say("Up to three growth areas", heading=True)
    prompter.say("A topic, or a skill: thinking aloud, clarifying questions, pace, nerves, behavioral stories.")
    offered = [*begun.growth, *(_offered(prompter, reader, begun.asked) if known is None else ())]
    growth = _areas(prompter, reader, "Growth area", offered)
    feedback = _feedback(prompter, reader)
    prompter.say("How did it feel?", heading=True)
    prompter.say("This is kept apart from the facts and does not affect your curriculum.")
    felt = prompter.ask("It felt")
    return replace(begun, went_well=well, growth=growth, feedback=feedback, felt=felt)


def _beginning(prompter: Prompter, reader: DebriefReader, today: date, likely: Debrief) -> Debrief:
    """Ask which interview it was, and what was asked in it."""
    company, role = prompter.ask("Company", likely.company), prompter.ask("Role")
    return Debrief(_day(prompter, today, likely.date), company, role, _asked(prompter, reader))


def _day(prompter: Prompter, today: date, likely: str) -> str:
    while True:
        answer = prompter.ask("Day of the interview (a date, yesterday or a weekday)", likely).strip()
        try:
            day = read_day(answer or likely, today, past=True)
        except ValueError:
            prompter.say(f"{answer!r} is not a day. Write 2026-03-20, yesterday, friday or 3 days ago.")
            continue
        if day <= today:
            return day.isoformat()
        prompter.say(f"{day} is still to come: `drill interview add` is for what comes before an interview.")


def _asked(prompter: Prompter, reader: DebriefReader) -> tuple[AskedQuestion, ...]:
    prompter.say("What were you asked?", heading=True)
    parts: list[AskedQuestion] = []
    while text := prompter.ask(f"Question {len(parts) + 1}").strip():
        part = reader.asked(text)
        if part.problem and not agreed(prompter, f"Is that {reader.names(part)}?"):
            part = reader.asked(text, problem="")
        elif not part.problem:
            _echo(prompter, reader, part)
        parts.append(part)
    return tuple(parts)


def _offered(prompter: Prompter, reader: DebriefReader, asked: tuple[AskedQuestion, ...]) -> list[Area]:
    """Offer as growth areas what somebody says went badly: "I froze on the heap"."""
    areas: list[Area] = []
    for part in asked:
        area = reader.area(part.text)
        names = reader.names(area)
        if _STUCK.search(part.text) and names:
            question = f'You wrote "{part.text}". Make {names} a growth area?'
            areas += [area] if agreed(prompter, question) else []
    return areas[:MOST]


def _areas(prompter: Prompter, reader: DebriefReader, label: str, offered: Iterable[Area] = ()) -> tuple[Area, ...]:
    areas = list(offered)
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
        because = prompter.ask("Why").strip()
        while not accepted and not because:
            because = prompter.ask("Why do you set it aside").strip()
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
