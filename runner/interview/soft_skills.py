"""Growth areas other than topics. They never change an estimate; they break ties and give prompts for practice."""

from __future__ import annotations

from collections.abc import Sequence

from runner.record import record


@record
class SoftSkill:
    """A skill: its name, the words that mean it in a text, and a prompt for practice."""

    name: str
    words: tuple[str, ...]
    prompt: str


STORIES = "behavioural-stories"
"""The skill that `drill story` is the practice for. Debriefs are stored with this spelling, so it stays."""

SKILLS: dict[str, SoftSkill] = {
    "thinking-aloud": SoftSkill(
        "Thinking aloud",
        ("thinking aloud", "think aloud", "out loud", "silent", "quiet", "talk", "communicat", "explain"),
        "Say aloud what you think before you type it: the idea, why it is right, what it costs.",
    ),
    "clarifying-questions": SoftSkill(
        "Clarifying questions",
        ("clarify", "clarifying", "requirement", "assumption", "questions"),
        "Before you write: which three questions would you ask about the input? `drill mock --only ask` trains it.",
    ),
    "brevity": SoftSkill(
        "Brevity",
        ("too many questions", "asked too many", "talked too much", "spoke too long", "rambl", "too many words"),
        "Ask only what changes your solution, say each thought once, and stop.",
    ),
    "nerves": SoftSkill(
        "Nerves",
        ("nerves", "nervous", "anxi", "panic", "freeze", "froze", "stress", "blank"),
        "Start with one slow breath and the smallest example, by hand. `drill mock --only ask` is a short rehearsal.",
    ),
    STORIES: SoftSkill(
        "Behavioral stories",
        ("behavioural", "behavioral", "story", "stories", "star method", "tell me about"),
        "After this one: `drill story` asks a question. Answer in two minutes, with what you did and what came of it.",
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
        "Before you check: say the time and the space that it takes, and why it cannot be less.",
    ),
}

PRACTICE = "`drill story` and `drill mock --only ask` practice these skills, against the clock."
"""How to practice these skills; shown where they are named."""

SHORT = 15
"""The most minutes of a problem for practicing pace."""


def soft_skill_in(text: str) -> str:
    """Return the skill that a text names first; "" if none."""
    words = text.casefold()
    if words.strip() in SKILLS:
        return words.strip()
    found = [
        (words.index(word), -len(word), key) for key, skill in SKILLS.items() for word in skill.words if word in words
    ]
    return min(found)[2] if found else ""


def name_of(skill: str) -> str:
    """Return the name of a skill; for an unknown one, its id."""
    return SKILLS[skill].name if skill in SKILLS else skill


def prompt_for(areas: Sequence[str], turn: int) -> str:
    """Return the prompt for the next problem. The growth areas take turns; "" if there is none."""
    known = [area for area in areas if area in SKILLS]
    return SKILLS[known[turn % len(known)]].prompt if known else ""


def served_by(minutes: int) -> tuple[str, ...]:
    """Return the skills that a problem of that many minutes can practice."""
    return ("pace",) if minutes <= SHORT else ()
