"""A debrief: what was asked, what went well, what to grow in, which feedback to accept, and how it felt.

Only growth areas, accepted feedback and strengths that name a topic or a skill affect the curriculum. Feedback that was
set aside is stored, but affects nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from runner.record import record

FORMAT = 1
MOST = 3
"""The most strengths and growth areas. With more than three, a plan becomes a list."""


@record
class AskedQuestion:
    """A question of the interview in the learner's words, with the matching problem or topics of the bank."""

    text: str
    problem: str = ""
    topics: tuple[str, ...] = ()


@record
class Area:
    """A strength or growth area, with the topics or the skill that it is about, if any."""

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
    """The debrief of one interview. `date` is its day in ISO format. All other fields may be empty.

    `mock` is the id of the mock interview that it is about, "" for a real one. `graded` are the topics on which the
    judge has spoken there: what the learner says about them is no further evidence. `interview` is the id of the
    interview in the calendar that it is about, "" for none.
    """

    date: str
    company: str = ""
    role: str = ""
    asked: tuple[AskedQuestion, ...] = ()
    went_well: tuple[Area, ...] = ()
    growth: tuple[Area, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    felt: str = ""
    mock: str = ""
    graded: tuple[str, ...] = ()
    interview: str = ""

    @property
    def to_improve(self) -> tuple[Area | Feedback, ...]:
        """What the learner wants to improve: growth areas and accepted feedback."""
        return (*self.growth, *(piece for piece in self.feedback if piece.accepted))

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing but its day."""
        return self == Debrief(self.date)

    @property
    def title(self) -> str:
        """Company, role and day, as far as they are known."""
        return ", ".join(filter(None, (self.company, self.role, self.date)))


def body_of(debrief: Debrief) -> dict[str, Any]:
    """Return the body of a debrief for the store, with the part that affects the curriculum.

    The problems of a mock interview do not: they were practiced in it, and graded.
    """
    graded = frozenset(debrief.graded)
    counted = {
        "growth": _unique(topic for area in debrief.to_improve for topic in area.topics if topic not in graded),
        "strengths": _unique(topic for area in debrief.went_well for topic in area.topics if topic not in graded),
        "soft": _unique(area.skill for area in debrief.to_improve if area.skill),
        "problems": _unique(each.problem for each in debrief.asked if each.problem and not debrief.mock),
    }
    return {"format": FORMAT, **asdict(debrief), "curriculum": counted}


def debrief_of(body: dict[str, Any]) -> Debrief:
    """Return the debrief of a body that `body_of` made."""
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
        mock=body.get("mock", ""),
        graded=tuple(body.get("graded", ())),
        interview=body.get("interview", ""),
    )


def _area(body: dict[str, Any]) -> Area:
    return Area(body["text"], tuple(body["topics"]), body["skill"])


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
