"""What to do next, by the statistics: a sentence and the command for it, the most urgent first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from runner.interview.soft_skills import PRACTICE
from runner.record import record
from runner.render.numbers import counted, day_words, sources_words
from runner.render.truncation import shortened
from runner.shell_words import quoted

if TYPE_CHECKING:
    from runner.render.view import View

_ROOM = 200
"""The most characters of names in a sentence, so that its end is never cut."""

_TOPICS = 3
"""How many topics are named, the weakest ones: nobody practices more at a time."""


@record
class Step:
    """Something to do, and the command that does it; "" if the sentence names it."""

    why: str
    command: str = ""


def next_steps(view: View) -> list[Step]:
    """List what to do; there is always something."""
    steps = [Step(each["sentence"]) for each in view["due"]]
    steps += [*_reviews(view["reviews"], date.fromisoformat(view["today"])), *_weak(view["topics"])]
    if asked := [topic["name"] for topic in view["topics"] if topic["in_debrief"]]:
        steps.append(Step(f"From {sources_words(view['sources'])}: {_names(asked)}.", "drill plan"))
    if view["growth"]:
        steps.append(Step(f"From {sources_words(view['sources'])}: {_names(view['growth'])}. {PRACTICE}"))
    if gaps := sum(not row["stories"] for row in view["competencies"]):
        steps.append(Step(f"Competencies without a story: {gaps} of {len(view['competencies'])}.", "drill story write"))
    if view["untried"]:
        steps.append(Step(f"{counted(len(view['untried']), 'topic')} not tried yet.", "drill next"))
    return steps or [Step("The next problem.", "drill next")]


def _reviews(reviews: View, today: date) -> list[Step]:
    steps = []
    if reviews["due"]:
        start = f", at most {reviews['start_with']} of them today" if reviews["start_with"] else ""
        steps.append(Step(f"{counted(reviews['due'], 'review')} due{start}.", "drill next --review"))
    if reviews["interview"]:
        when = day_words(date.fromisoformat(reviews["interview"]), today)
        steps.append(Step(f"The interview is {when}.", "drill plan"))
    return steps


def _weak(topics: list[View]) -> list[Step]:
    """Name the weakest topics of those that are not solid yet."""
    weak = [topic for topic in topics if topic["estimate"] is not None and topic["word"] != "solid"]
    return [Step(_missing(topic), f"drill next --topic {quoted(topic['id'])}") for topic in weak[:_TOPICS]]


def _missing(topic: View) -> str:
    solves = topic["solves_to_solid"]
    name = _names([topic["name"]])
    if not solves:
        return f"{name}: {topic['word']}."
    left = f" ({topic['unseen']} left in the bank)" if topic["unseen"] < solves else ""
    return f"{name}: {counted(solves, 'clean solve')} of fresh medium problems until it is solid{left}."


def _names(names: list[str]) -> str:
    return shortened(", ".join(names), _ROOM)
