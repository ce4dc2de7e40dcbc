"""A debrief: what was asked, what went well, what to grow in, which feedback to take, and, apart, how it felt.

Only growth areas, accepted feedback and strengths that name a topic or a skill weigh in the curriculum. What was set
aside is kept, and weighs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from runner.record import record

FORMAT = 1
MOST = 3
"""Things that went well, and growth areas: three, for more is a list and not a plan."""


@record
class AskedQuestion:
    """Something that was asked: in the learner's words, with the problem or topics of the bank that it is."""

    text: str
    problem: str = ""
    topics: tuple[str, ...] = ()


@record
class Area:
    """Something that went well or is to grow, with the topics or the skill that it is about, if any."""

    text: str
    topics: tuple[str, ...] = ()
    skill: str = ""


@record
class Feedback:
    """A piece of feedback, accepted or set aside, and why."""

    text: str
    accepted: bool
    because: str = ""
    topics: tuple[str, ...] = ()
    skill: str = ""


@record
class Debrief:
    """One interview. `date` is its day in ISO form; everything but that may be empty."""

    date: str
    company: str = ""
    role: str = ""
    asked: tuple[AskedQuestion, ...] = ()
    went_well: tuple[Area, ...] = ()
    growth: tuple[Area, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    felt: str = ""

    @property
    def counted(self) -> tuple[Area | Feedback, ...]:
        """What is to grow and weighs in the curriculum: growth areas and accepted feedback."""
        return (*self.growth, *(piece for piece in self.feedback if piece.accepted))

    @property
    def is_empty(self) -> bool:
        """Whether nothing but its day is said."""
        return self == Debrief(self.date)

    @property
    def title(self) -> str:
        """Company, role and day, as far as they are known."""
        return ", ".join(filter(None, (self.company, self.role, self.date)))


def body_of(debrief: Debrief) -> dict[str, Any]:
    """Write a debrief down for the store, with what of it the curriculum counts."""
    counted = {
        "growth": _unique(topic for area in debrief.counted for topic in area.topics),
        "strengths": _unique(topic for area in debrief.went_well for topic in area.topics),
        "soft": _unique(area.skill for area in debrief.counted if area.skill),
    }
    return {"format": FORMAT, **asdict(debrief), "curriculum": counted}


def debrief_of(body: dict[str, Any]) -> Debrief:
    """Read back what `body_of` wrote."""
    return Debrief(
        date=body["date"],
        company=body.get("company", ""),
        role=body.get("role", ""),
        asked=tuple(
            AskedQuestion(each["text"], each["problem"], tuple(each["topics"])) for each in body.get("asked", ())
        ),
        went_well=tuple(map(_area, body.get("went_well", ()))),
        growth=tuple(map(_area, body.get("growth", ()))),
        feedback=tuple(
            Feedback(each["text"], each["accepted"], each["because"], tuple(each["topics"]), each["skill"])
            for each in body.get("feedback", ())
        ),
        felt=body.get("felt", ""),
    )


def _area(body: dict[str, Any]) -> Area:
    return Area(body["text"], tuple(body["topics"]), body["skill"])


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
