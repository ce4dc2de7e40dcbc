"""The rubric of the wrap: four criteria from 1 to 4, with a sentence for each level."""

from __future__ import annotations

from runner.interview.mock.setup import MockSetup
from runner.record import record

LEVELS = (1, 2, 3, 4)


@record
class Criterion:
    """A criterion: its id, its name for people, and the sentences for the levels 1 to 4."""

    id: str
    name: str
    anchors: tuple[str, str, str, str]


RUBRIC = (
    Criterion(
        "communication",
        "Communication",
        (
            "Mostly silent; the interviewer had to guess what I was doing.",
            "I spoke when I was asked, and lost the thread when I was stuck.",
            "I said the plan and most steps, and asked what was unclear.",
            "The interviewer could have written the code from what I said.",
        ),
    ),
    Criterion(
        "problem-solving",
        "Problem solving",
        (
            "I found no approach that works.",
            "I found one with help, or only a slow one.",
            "I found a good approach and knew why it works.",
            "I compared approaches, knew their costs, and chose with a reason.",
        ),
    ),
    Criterion(
        "code",
        "Code",
        (
            "It does not run, or it does not do what I planned.",
            "It runs, with detours that a reader has to follow.",
            "It is clear and does what I planned.",
            "It is short and clear, with good names, written at a steady pace.",
        ),
    ),
    Criterion(
        "verification",
        "Verification",
        (
            "I did not test it.",
            "I ran the examples and stopped there.",
            "I tried edge cases of my own.",
            "I named the risky inputs, tried them, and fixed what they showed.",
        ),
    ),
)


def criteria(setup: MockSetup) -> tuple[Criterion, ...]:
    """Return the criteria that fit: without a program only communication, without an interviewer all the others."""
    spoken = setup.interviewer or not setup.has_code
    return tuple(each for each in RUBRIC if (spoken if each.id == "communication" else setup.has_code))
