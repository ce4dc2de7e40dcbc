"""Facts about a story that its author can act on. They are counted, not judged, and said kindly."""

from __future__ import annotations

import re
from collections.abc import Mapping

from runner.interview.stories.story import Story, words_in
from runner.record import record

WORDS_A_MINUTE = 140
"""How fast people speak when they tell something."""

AIM = (90, 150)
"""Seconds that a story may take: listeners lose its thread after that, and before it there is hardly a story."""

ACTION_SHARE = 0.4
"""The least share of the action in the words: what the interviewer wants to know is what you did."""

_MISSING: Mapping[str, str] = {
    "situation": "where and when it was, so that a stranger can follow",
    "task": "what was yours to do",
    "action": "what you did, step by step",
    "result": "how it ended, and what you learned",
}

_NUMBER = re.compile(
    r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundreds?|thousands?|millions?|percent|half|halved|twice|doubled?|tripled?|third|quarter|dozens?|zero)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\bwe\b", re.IGNORECASE)
_I = re.compile(r"(?<![.\w])i\b(?!\.\w)", re.IGNORECASE)


@record
class StoryFact:
    """A fact: which one, and the sentence for people."""

    kind: str
    text: str


def spoken_seconds(story: Story) -> int:
    """Return how long the story takes if it is spoken."""
    return round(story.words * 60 / WORDS_A_MINUTE)


def clock(seconds: int) -> str:
    """Write seconds as a clock shows them: `3:40`."""
    return f"{seconds // 60}:{seconds % 60:02}"


def facts_of(story: Story) -> list[StoryFact]:
    """Return the facts that are worth a second look. A story that nobody has begun has one fact."""
    if story.is_empty:
        return [StoryFact("empty", "It is still empty. Start with the action: what did you do?")]
    facts = [StoryFact("missing", f"The {part} is missing: {_MISSING[part]}.") for part in story.missing]
    if "result" in story.parts and not _NUMBER.search(story.parts["result"] + story.parts.get("lesson", "")):
        facts.append(StoryFact("no-number", "There is no number in the result: how many, how much, how long?"))
    return [*facts, *_about_the_action(story), *_about_its_length(story)]


def _about_the_action(story: Story) -> list[StoryFact]:
    action = story.parts.get("action", "")
    facts = []
    we, i = len(_WE.findall(action)), len(_I.findall(action))
    if we > i:
        said = f'In the action, "we" comes {_times(we)} and "I" {_times(i)}: which part was yours?'
        facts.append(StoryFact("we", said))
    share = len(words_in(action)) / story.words
    if action and share < ACTION_SHARE:
        percent, least = (f"{part * 100:.0f}\N{NO-BREAK SPACE}%" for part in (share, ACTION_SHARE))
        said = f"The action is {percent} of the text; at {least} or more, people see what you did."
        facts.append(StoryFact("little-action", said))
    return facts


def _about_its_length(story: Story) -> list[StoryFact]:
    seconds = spoken_seconds(story)
    if AIM[0] <= seconds <= AIM[1] or (story.missing and seconds < AIM[0]):  # what is missing makes it longer
        return []
    kind = "long" if seconds > AIM[1] else "short"
    aim = f"{clock(AIM[0])} to {clock(AIM[1])}"
    return [StoryFact(kind, f"Spoken at {WORDS_A_MINUTE} words a minute it takes {clock(seconds)}; aim for {aim}.")]


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
