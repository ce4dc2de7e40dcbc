"""Writes a debrief as a YAML file to edit. The template is an empty debrief."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from runner.interview.debrief.model import MOST, Area, Debrief, Feedback
from runner.interview.soft_skills import SKILLS


def write_debrief(debrief: Debrief, topics: Iterable[str]) -> str:
    """Return the text of the file. A comment lists the `topics`."""
    blank = Area("")
    return "\n".join(
        line.rstrip()
        for line in [
            "# A debrief. Leave empty what you do not want to say. Topics and skills are found in your words; where",
            "# that goes wrong, name them: `topics: [graphs]` (or `[]`), `skill: pace`, `problem: two-sum`.",
            *_wrapped("topics", topics),
            *_wrapped("skills", SKILLS),
            "",
            f"company: {_text(debrief.company)}",
            f"role: {_text(debrief.role)}",
            f"date: {_text(debrief.date)}",
            "",
            "# What were you asked?",
            "asked:",
            *(line for each in debrief.asked for line in _asked(each.text, each.problem, each.topics)),
            *([] if debrief.asked else ["  - text:"]),
            "",
            "# First of all: three things that went well.",
            "went_well:",
            *_areas(debrief.went_well or (blank,) * MOST, is_filled=bool(debrief.went_well)),
            "",
            "# Up to three growth areas: a topic, or a skill.",
            "growth:",
            *_areas(debrief.growth or (blank,) * MOST, is_filled=bool(debrief.growth)),
            "",
            "# The feedback that you got, each piece with a verdict: `accept`, or `set aside` and why.",
            "feedback:",
            *_feedback(debrief.feedback),
            "",
            "# How did it feel? This is kept apart from the facts and affects nothing.",
            f"felt: {_text(debrief.felt)}",
            "",
        ]
    )


def _asked(text: str, problem: str, topics: Sequence[str]) -> list[str]:
    named = [f"    problem: {problem}"] if problem else []
    return [f"  - text: {_text(text)}", *named, f"    topics: [{', '.join(topics)}]"]


def _areas(areas: Iterable[Area], *, is_filled: bool) -> list[str]:
    lines = []
    for area in areas:
        lines.append(f"  - text: {_text(area.text)}")
        if is_filled:
            lines += _about(area)
    return lines


def _feedback(feedback: Sequence[Feedback]) -> list[str]:
    if not feedback:
        return ["  - text:", "    verdict:", "    because:"]
    lines = []
    for piece in feedback:
        verdict = "accept" if piece.accepted else "set aside"
        lines += [f"  - text: {_text(piece.text)}", f"    verdict: {verdict}", f"    because: {_text(piece.because)}"]
        lines += _about(piece)
    return lines


def _about(part: Area | Feedback) -> list[str]:
    return [f"    topics: [{', '.join(part.topics)}]", *([f"    skill: {part.skill}"] if part.skill else [])]


def _text(text: str) -> str:
    """Write a text as a JSON string, which is also valid YAML."""
    return json.dumps(text, ensure_ascii=False) if text else ""


def _wrapped(what: str, words: Iterable[str]) -> list[str]:
    lines = [f"# {what}:"]
    for word in words:
        if len(lines[-1]) + len(word) > 110:
            lines.append("#  ")
        lines[-1] += f" {word}"
    return lines
