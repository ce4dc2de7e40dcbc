"""Export and import: the log as JSON Lines, for git, for another machine, for another program.

The first line is `{"drill_export": 2}`; each further line is one event, in the order of their rank. Nothing that is
derived is written. Importing the same lines again adds nothing; importing another machine's adds what is not known.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from runner.errors import StoreError
from runner.record import record
from runner.store import derived_tables, events
from runner.store.events import Event, EventKind, Json, dump, select
from runner.store.old_checks import with_facts
from runner.verdict import Verdict

FORMAT = 2
"""The version of the exported form. The first kept of a check what the screen showed, this one keeps facts."""

_HEADER = "drill_export"
_WHOLE_EXPORT = "the file must be a whole export, as `drill export` wrote it; nothing of it was imported"
_BODIES: dict[str, dict[str, type | tuple[type, ...]]] = {
    EventKind.OPENED: {
        "version": str,
        "topics": list,
        "difficulty": str,
        "minutes": int,
        "prior": (int, float),
        "why": str,
    },
    EventKind.CHECK: {"verdict": str, "groups": list},
    EventKind.HINT: {"number": int},
    EventKind.NOTE: {"text": str},
    EventKind.UNDO: {"event": str},
    EventKind.DEBRIEF: {"record": object},
    EventKind.SESSION: {"record": object},
}


@record
class Imported:
    """How many events were new, and how many were here already."""

    added: int
    known: int


def export_lines(db: sqlite3.Connection) -> Iterator[str]:
    """Write the whole log, a line at a time, without ends of line."""
    yield dump({_HEADER: FORMAT})
    for event in select(db, "TRUE ORDER BY rank, id", whole=True):
        yield dump(_as_json(event))


def import_lines(db: sqlite3.Connection, lines: Iterable[str]) -> Imported:
    """Add the events that are not here yet, within the caller's transaction."""
    numbered = ((number, line) for number, line in enumerate(lines, start=1) if line.strip())
    version = _version_in(next(numbered, (1, "")))
    new: list[Event] = []
    known = 0
    for number, line in numbered:
        event = _event(number, line, version)
        if _is_known(db, event, number):
            known += 1
            continue
        events.insert(db, event)
        new.append(_without_evidence(event))
    derived_tables.note_undone(db, new)
    derived_tables.refresh(db, new)
    return Imported(len(new), known)


def _version_in(line: tuple[int, str]) -> int:
    header = _parsed(*line)
    if not isinstance(header, dict) or not isinstance(header.get(_HEADER), int):
        raise StoreError(
            f'line {line[0]}: no export of drill\'s: it begins with {{"{_HEADER}": {FORMAT}}}', _WHOLE_EXPORT
        )
    if header[_HEADER] > FORMAT:
        raise StoreError(
            f"this export was written by a newer drill (its format is {header[_HEADER]}, this one knows {FORMAT})",
            "bring drill up to date: `pip install --upgrade interview-drill`",
        )
    version: int = header[_HEADER]
    return version


def _parsed(number: int, line: str) -> Json:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise StoreError(f"line {number} is no JSON: {error}", _WHOLE_EXPORT) from None


def _as_json(event: Event) -> dict[str, Json]:
    fields = {
        "id": event.id,
        "kind": event.kind,
        "at": event.at.isoformat(),
        "rank": event.rank,
        "problem": event.problem,
        "attempt": event.attempt,
        "body": event.body,
        "input": event.input,
        "evidence": event.evidence,
    }
    return {key: value for key, value in fields.items() if value is not None}


def _event(number: int, line: str, version: int) -> Event:
    found = _parsed(number, line)
    try:
        event = Event(
            id=_is(found["id"], str),
            kind=_is(found["kind"], str),
            at=datetime.fromisoformat(found["at"]),
            rank=_is(found["rank"], int),
            problem=_is(found.get("problem"), (str, type(None))),
            attempt=_is(found.get("attempt"), (str, type(None))),
            body=_is(found["body"], dict),
            input=found.get("input"),
            evidence=found.get("evidence"),
        )
        events.microseconds(event.at)
        _check_body(event)
        if version == 1 and event.kind == EventKind.CHECK:
            body, evidence = with_facts(event.body, event.input, event.evidence)
            event = replace(event, body=body, evidence=evidence)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StoreError(f"line {number} is no event of drill's: {error}", _WHOLE_EXPORT) from None
    return event


def _check_body(event: Event) -> None:
    """Refuse what could not be added up later. Kinds that only a newer drill knows are kept as they are."""
    for name, kind in _BODIES.get(event.kind, {}).items():
        _is(event.body[name], kind)
    if event.kind == EventKind.CHECK:
        Verdict(event.body["verdict"])
    if event.kind == EventKind.OPENED and (event.problem is None or event.attempt != event.id):
        raise ValueError("an opened event names its problem, and itself as the attempt")


def _is(value: Any, kind: type | tuple[type, ...]) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r:.40} is of the wrong type")
    return value


def _is_known(db: sqlite3.Connection, event: Event, number: int) -> bool:
    mine = next(select(db, "id = ?", (event.id,), whole=True), None)
    if mine is not None and _as_json(mine) != json.loads(dump(_as_json(event))):
        raise StoreError(f"line {number}: event {event.id} is here already, with another content", _WHOLE_EXPORT)
    return mine is not None


def _without_evidence(event: Event) -> Event:
    return Event(event.id, event.kind, event.at, event.rank, event.problem, event.attempt, event.body)
