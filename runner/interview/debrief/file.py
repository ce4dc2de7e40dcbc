"""Reads a debrief from a YAML file; `writer` writes the template."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from runner.bank.findings import Findings, guess
from runner.bank.schema.values import ChoiceSchema, ListSchema, RecordKey, RecordSchema, TextSchema, contains_invalid
from runner.bank.yaml_tree import TreeError, YamlNode, parse
from runner.errors import BankError, UsageError
from runner.interview.debrief.model import MOST, Debrief, Feedback
from runner.interview.debrief.reader import DebriefReader
from runner.interview.soft_skills import SKILLS

_LINE = TextSchema(line=True, max_length=300)
_PROSE = TextSchema(max_length=5000)
_TOPICS = RecordKey(ListSchema(_LINE, most=5), "ids of topics; without this key the text is matched with them")
_SKILL = RecordKey(_LINE, "a growth area that is not a topic")

_ASKED = RecordSchema(
    {
        "text": RecordKey(_PROSE, "what was asked, in your words", required=True),
        "problem": RecordKey(_LINE, "the problem of the bank that it is"),
        "topics": _TOPICS,
    }
)
_AREA = RecordSchema({"text": RecordKey(_PROSE, "one sentence", required=True), "topics": _TOPICS, "skill": _SKILL})
_FEEDBACK = RecordSchema(
    {
        "text": RecordKey(_PROSE, "what was said", required=True),
        "verdict": RecordKey(ChoiceSchema(("accept", "set aside")), "accept or set aside", required=True),
        "because": RecordKey(_PROSE, "why; needed to set it aside"),
        "topics": _TOPICS,
        "skill": _SKILL,
    }
)
_DEBRIEF = RecordSchema(
    {
        "company": RecordKey(_LINE, "who interviewed you"),
        "role": RecordKey(_LINE, "for what"),
        "date": RecordKey(
            TextSchema(line=True, pattern=r"\d{4}-\d\d-\d\d", pattern_words="a day such as 2026-03-02"), "the day"
        ),
        "asked": RecordKey(ListSchema(_ASKED, most=20), "what was asked"),
        "went_well": RecordKey(ListSchema(_AREA, most=MOST), "three things that went well"),
        "growth": RecordKey(ListSchema(_AREA, most=MOST), "up to three growth areas"),
        "feedback": RecordKey(ListSchema(_FEEDBACK, most=20), "the feedback"),
        "felt": RecordKey(_PROSE, "how it felt"),
    }
)


def read_debrief(content: bytes, file: str, reader: DebriefReader, today: date) -> Debrief:
    """Read a filled-in file. Empty keys count as missing. Raises `UsageError` with all faults."""
    findings = Findings(file)
    try:
        node = parse(content)
        for key, position in (each for inner in node.walk() for each in inner.duplicates):
            findings.add("duplicate-key", position, f"`{key}` is here twice")
        values = _DEBRIEF.read(_without_blanks(node), findings)
        findings.raise_any()
        assert not contains_invalid(values)
    except TreeError as error:
        line, column = error.position
        raise UsageError(f"{file}:{line}:{column}: {error.message}", error.fix) from None
    except BankError as error:
        raise UsageError(error.message, "`drill debrief --template` prints an empty form") from None
    place = _Place(file, node)
    _check_names(values, reader, place)
    _check_reasons(values, place)
    return _debrief(values, _day(values, today, place), reader)


class _Place:
    """Makes errors with the place in the file, for faults that the schema cannot find."""

    def __init__(self, file: str, root: YamlNode) -> None:
        self._file, self._root = file, root

    def error(self, path: tuple[str | int, ...], message: str, fix: str) -> UsageError:
        """Make the error for the value at this path."""
        node = self._root.at(*path)
        return UsageError(f"{self._file}:{node.line}:{node.column}: {message}", fix)


def _without_blanks(node: YamlNode) -> YamlNode:
    """Remove keys and items without a value, as the template has them."""
    if isinstance(node.value, dict):
        node.value = {key: inner for key, inner in node.value.items() if not _is_blank(_without_blanks(inner))}
    elif isinstance(node.value, list):
        node.value = [inner for inner in node.value if not _is_blank(_without_blanks(inner))]
    return node


def _is_blank(node: YamlNode) -> bool:
    return node.value is None or node.value == {} or (isinstance(node.value, str) and not node.value.strip())


def _debrief(values: dict[str, Any], day: str, reader: DebriefReader) -> Debrief:
    return Debrief(
        date=day,
        company=values.get("company", ""),
        role=values.get("role", ""),
        asked=tuple(reader.asked(**each) for each in values.get("asked", ())),
        went_well=tuple(reader.area(**each) for each in values.get("went_well", ())),
        growth=tuple(reader.area(**each) for each in values.get("growth", ())),
        feedback=tuple(_feedback(each, reader) for each in values.get("feedback", ())),
        felt=values.get("felt", ""),
    )


def _day(values: dict[str, Any], today: date, place: _Place) -> str:
    text = values.get("date", today.isoformat())
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise place.error(("date",), f"there is no day {text}", "write it as 2026-03-02") from None
    if day > today + timedelta(days=1):  # across the date line, an interview that is over may have tomorrow's date
        fix = "`drill interview add` is for what comes before an interview"
        raise place.error(("date",), f"{text} is still to come", fix)
    return day.isoformat()


def _check_names(values: dict[str, Any], reader: DebriefReader, place: _Place) -> None:
    """Raise `UsageError` for a topic, skill or problem that does not exist."""
    parts = [
        (key, index, part)
        for key in ("asked", "went_well", "growth", "feedback")
        for index, part in enumerate(values.get(key, ()))
    ]
    for key, index, part in parts:
        named: list[tuple[str, tuple[str | int, ...], str, Iterable[str]]] = [
            ("topic", ("topics", number), topic, reader.topics) for number, topic in enumerate(part.get("topics", ()))
        ]
        named += [("skill", ("skill",), part["skill"], SKILLS)] if "skill" in part else []
        named += [("problem", ("problem",), part["problem"], reader.problems)] if "problem" in part else []
        for what, path, name, known in named:
            if name not in known:
                raise place.error((key, index, *path), f"there is no {what} {name!r}", guess(name, known))


def _check_reasons(values: dict[str, Any], place: _Place) -> None:
    """Raise `UsageError` for feedback that is set aside without a reason."""
    for index, part in enumerate(values.get("feedback", ())):
        if part["verdict"] != "accept" and not part.get("because"):
            message = f"{part['text']!r} is set aside without a reason"
            fix = "write `because:` below it, with your reason"
            raise place.error(("feedback", index, "verdict"), message, fix)


def _feedback(values: dict[str, Any], reader: DebriefReader) -> Feedback:
    accepted = values.pop("verdict") == "accept"
    return reader.feedback(because=values.pop("because", ""), accepted=accepted, **values)
