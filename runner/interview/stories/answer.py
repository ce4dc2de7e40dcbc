"""A spoken answer to a behavioral question: how long it took, and what its speaker says was in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from runner.bank.questions import REASONS, Question
from runner.interview.stories.facts import AIM
from runner.record import record

TIME = "time"

CHECKLIST: Mapping[str, str] = {
    "situation": "A specific situation",
    "action": "Your own action",
    "result": "The result",
    "lesson": "The lesson",
    TIME: "Within the time",
}
"""The points to look at after an answer that is a story. The clock knows the last."""

_OF_REASONS: Mapping[str, str] = {
    "situation": "Something specific",
    "action": "Your own part or reason",
    "result": "A fact that can be checked",
    "lesson": "Why this job",
    TIME: CHECKLIST[TIME],
}
"""What they are in an answer about who you are and why you want the job, which has no lesson."""

SHORTEST = 30
"""Seconds. A shorter answer does not count, whatever its speaker says was in it."""


@record
class Answer:
    """An answer, or what is known of it so far.

    `seconds` is None until the clock was stopped. `follow_up` is the number of the follow-up that was answered, 0 for
    none, and None until that is known; `story` the id of the story that was used, "" for none of them, and None until
    that is known. `checklist` has the points that were looked at.
    """

    question: str
    seconds: int | None = None
    follow_up: int | None = None
    checklist: Mapping[str, bool] = field(default_factory=dict)
    story: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether each point of the checklist was looked at."""
        return all(point in self.checklist for point in CHECKLIST)

    @property
    def points(self) -> int:
        """How many points of the checklist were in the answer; none if it is too short to be one."""
        return 0 if self.is_too_short else sum(self.checklist.get(point, False) for point in CHECKLIST)

    @property
    def is_too_short(self) -> bool:
        """Whether the clock says that it was no answer."""
        return self.seconds is not None and self.seconds < SHORTEST

    @property
    def is_within_time(self) -> bool:
        """Whether the clock says that it was neither too long nor too short."""
        return self.seconds is not None and AIM[0] <= self.seconds <= AIM[1]


@record
class GivenAnswer:
    """An answer of the history, and when it was given."""

    at: datetime
    answer: Answer


def checklist_of(question: Question) -> Mapping[str, str]:
    """Return the points to look at after an answer to a question, in its words."""
    return _OF_REASONS if question.asks_for == REASONS else CHECKLIST


def body_of(answer: Answer) -> dict[str, Any]:
    """Return an answer as the store keeps it: what is known of it."""
    body = {"question": answer.question, "checklist": dict(answer.checklist)}
    further = {"seconds": answer.seconds, "follow_up": answer.follow_up, "story": answer.story}
    return body | {key: value for key, value in further.items() if value is not None}


def answer_of(body: Mapping[str, Any]) -> Answer:
    """Return the answer that the store keeps in `body`."""
    return Answer(
        question=body["question"],
        seconds=body.get("seconds"),
        follow_up=body.get("follow_up"),
        checklist=body["checklist"],
        story=body.get("story"),
    )
