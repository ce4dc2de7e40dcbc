"""A story as the learner wrote it: Markdown with a heading for each part.

Headings may have any level, may be bold lines or end in a colon. Comments do not count, nor does what is under a
heading that is no part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from runner.record import record

PARTS = ("situation", "task", "action", "result")
"""The parts that a story needs."""

_LESSON = "lesson"
_COMPETENCIES = "competencies"
_NAMES: Mapping[str, str] = {
    **{part: part for part in PARTS},
    "context": "situation",
    "problem": "task",
    "goal": "task",
    "actions": "action",
    "what i did": "action",
    "results": "result",
    "outcome": "result",
    _LESSON: _LESSON,
    "lessons": _LESSON,
    "lesson learned": _LESSON,
    "lessons learned": _LESSON,
    "what i learned": _LESSON,
    _COMPETENCIES: _COMPETENCIES,
    "competency": _COMPETENCIES,
}
"""What people write above a part."""

_COMMENT = re.compile(r"<!--.*?(-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"(#{1,6})\s+(?P<title>.*?)\s*#*\s*|(\*\*|__)(?P<bold>[^*_]+)(\*\*|__):?\s*")
_LABEL = re.compile(r"(?P<label>[A-Za-z ]{4,20}):\s*(?P<rest>.*)")


@record
class Story:
    """A story. `parts` are the texts of those that are not empty; `competencies` are the words of the learner."""

    id: str
    title: str
    parts: Mapping[str, str]
    competencies: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written under any part, as in a template; such a file is no story yet."""
        return not self.parts

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that it needs and does not have."""
        return tuple(part for part in PARTS if part not in self.parts)

    @property
    def words(self) -> int:
        """The words of the story as it is spoken."""
        return sum(len(words_in(text)) for text in self.parts.values())


def words_in(text: str) -> list[str]:
    """Split a text into the words that are spoken."""
    return [word for word in text.split() if re.search(r"\w", word)]


def read_story(id_: str, text: str) -> Story:
    """Read a story. Everything is optional: text without headings is a situation."""
    title = ""
    texts: dict[str, list[str]] = {}
    current = PARTS[0]
    for line in _COMMENT.sub("", text).splitlines():
        heading, rest = _heading(line)
        if heading is None:
            texts.setdefault(current, []).append(line)
        elif part := _NAMES.get(heading.casefold().rstrip(": ")):
            current = part
            texts.setdefault(current, []).append(rest)
        elif not title and not any("".join(lines).strip() for lines in texts.values()):
            title = heading
        else:
            current = "notes"
    joined = {part: "\n".join(lines).strip() for part, lines in texts.items()}
    parts = {part: joined[part] for part in (*PARTS, _LESSON) if joined.get(part)}
    named = tuple(_listed(joined.get(_COMPETENCIES, "")))
    return Story(id_, title or id_.replace("-", " ").capitalize(), parts, named)


def _heading(line: str) -> tuple[str | None, str]:
    """Return the heading in a line, and what follows it in the same line; None if there is none."""
    if found := _HEADING.fullmatch(line.strip()):
        return (found["title"] if found["title"] is not None else found["bold"]), ""
    label = _LABEL.fullmatch(line.strip())
    if label and label["label"].casefold().strip() in _NAMES:
        return label["label"].strip(), label["rest"]
    return None, ""


def _listed(text: str) -> list[str]:
    """Return the items of a list, written in one line or with bullets."""
    return list(dict.fromkeys(word for each in re.split(r"[,;\n]", text) if (word := each.strip(" -*•.\t"))))
