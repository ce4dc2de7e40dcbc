"""Growth areas that are no topic. They never touch an estimate: they break ties, and say what to mind in practice."""

from __future__ import annotations

from collections.abc import Sequence

from runner.record import record


@record
class SoftSkill:
    """A skill: its name, words by which people mean it, and what to mind while practising it."""

    name: str
    words: tuple[str, ...]
    prompt: str


SKILLS: dict[str, SoftSkill] = {
    "thinking-aloud": SoftSkill(
        "Thinking aloud",
        ("thinking aloud", "think aloud", "out loud", "silent", "quiet", "talk", "communicat", "explain"),
        "Say aloud what you think before you type it: the idea, why it is right, what it costs.",
    ),
    "clarifying-questions": SoftSkill(
        "Clarifying questions",
        ("clarify", "clarifying", "requirement", "assumption", "questions"),
        "Before you write: which three questions would you ask about the input? Say them, then look for the answers.",
    ),
    "nerves": SoftSkill(
        "Nerves",
        ("nerves", "nervous", "anxi", "panic", "freeze", "froze", "stress", "blank"),
        "Start with one slow breath and the smallest example, by hand. A start is what nerves need.",
    ),
    "behavioural-stories": SoftSkill(
        "Behavioural stories",
        ("behavioural", "behavioral", "story", "stories", "star method", "tell me about"),
        "After this one: tell one of your stories aloud in two minutes, with what you did and what came of it.",
    ),
    "pace": SoftSkill(
        "Pace",
        ("pace", "too slow", "time management", "ran out of time", "speed", "out of time"),
        "Watch the clock: a plan within the first fifth of the time, code that runs by half of it.",
    ),
    "edge-cases": SoftSkill(
        "Edge cases",
        ("edge case", "edge cases", "corner case", "boundary", "boundaries", "empty input", "off by one"),
        "Before you check: name the empty, the smallest, the equal and the largest input, and run each in your head.",
    ),
    "complexity": SoftSkill(
        "Complexity",
        ("complexity", "big o", "big-o", "runtime analysis"),
        "Before you check: say the time and the space that it takes, and why no less would do.",
    ),
}

SHORT = 15
"""Minutes up to which a problem is short enough to practise pace on."""


def soft_skill_in(text: str) -> str:
    """Find the skill that a text means; "" for none."""
    said = text.casefold()
    if said.strip() in SKILLS:
        return said.strip()
    found = [(said.index(word), key) for key, skill in SKILLS.items() for word in skill.words if word in said]
    return min(found)[1] if found else ""


def name_of(skill: str) -> str:
    """Name a skill; one that this drill does not know is its own name."""
    return SKILLS[skill].name if skill in SKILLS else skill


def prompt_for(areas: Sequence[str], turn: int) -> str:
    """Say what to mind with the next problem: the growth areas take turns. "" where there is none."""
    known = [area for area in areas if area in SKILLS]
    return SKILLS[known[turn % len(known)]].prompt if known else ""


def served_by(minutes: int) -> tuple[str, ...]:
    """Tell which skills a problem is good for, by what the bank's index knows of it."""
    return ("pace",) if minutes <= SHORT else ()
