"""Export and import: the log as JSON Lines, for git, for another machine, for another program.

The first line is `{"drill_export": 2}`; each further line is one event, in the order of their rank. Nothing that is
derived is written. Importing the same lines again adds nothing; importing another machine's adds what is not known.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import BinaryIO, NoReturn

from runner.errors import StoreError
from runner.record import record
from runner.store import derived_tables, log
from runner.store.events import Event, EventKind, Json, dump
from runner.store.log import BadRow, select
from runner.store.schema import MisfitError, brief, check_event

FORMAT = 2
"""The version of the exported form. The first kept of a check what the screen showed, this one keeps facts."""

_HEADER = "drill_export"
_WHOLE_EXPORT = "the file must be a whole export, as `drill export` wrote it; nothing of it was imported"
LONGEST_LINE = 16_000_000
"""Bytes. An event holds a file of at most 1 MB and a report of far less; what is longer is no export."""


@record
class Imported:
    """How many events were new, and how many were here already."""

    added: int
    known: int


def export_lines(db: sqlite3.Connection, on_bad: Callable[[BadRow], None]) -> Iterator[str]:
    """Write the whole log, a line at a time, without ends of line. What cannot be read is left out, and told."""
    yield dump({_HEADER: FORMAT})
    for event in select(db, "TRUE ORDER BY rank, id", whole=True, on_bad=on_bad):
        yield dump(_as_json(event))


def lines_of(file: BinaryIO) -> Iterator[str]:
    """Read a file line by line. Raises `StoreError` for one that is too long, without having read it, or is no text."""
    for number in count(1):
        line = file.readline(LONGEST_LINE + 1)
        if not line:
            return
        if len(line) > LONGEST_LINE:
            raise StoreError(f"line {number} is longer than {LONGEST_LINE // 10**6} MB", _WHOLE_EXPORT)
        try:
            yield line.decode()
        except UnicodeDecodeError:
            raise StoreError(f"line {number} is no text, so it is no export of drill's", _WHOLE_EXPORT) from None


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
        log.insert(db, event)
        new.append(_without_evidence(event))
    derived_tables.note_undone(db, new)
    derived_tables.refresh(db, new)
    return Imported(len(new), known)


def _version_in(line: tuple[int, str]) -> int:
    header = _parsed(*line)
    if not isinstance(header, dict) or type(header.get(_HEADER)) is not int or header[_HEADER] < 1:
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
        return json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise StoreError(f"line {number} is no JSON: {error}", _WHOLE_EXPORT) from None


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a number that JSON knows")


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
        event = _read(found)
        if version == 1 and event.kind == EventKind.CHECK:
            from runner.store.old_checks import with_facts  # noqa: PLC0415 - few imports are that old

            body, evidence = with_facts(event.body, event.input, event.evidence)
            event = replace(event, body=body, evidence=evidence)
        check_event(event)
    except MisfitError as error:
        raise StoreError(f"line {number}, {error}", _WHOLE_EXPORT) from None
    return event


def _read(found: Json) -> Event:
    if not isinstance(found, dict):
        raise MisfitError("id", "the line is no object, so it is no event of drill's")
    for name in ("id", "kind", "at", "rank", "body"):
        if name not in found:
            raise MisfitError(name, "it is missing")
    return Event(
        id=found["id"],
        kind=found["kind"],
        at=_moment(found["at"]),
        rank=found["rank"],
        problem=found.get("problem"),
        attempt=found.get("attempt"),
        body=found["body"],
        input=found.get("input"),
        evidence=found.get("evidence"),
    )


def _moment(said: Json) -> datetime:
    try:
        return datetime.fromisoformat(said)
    except (TypeError, ValueError):
        raise MisfitError("at", f"{brief(said)} is not a time such as 2026-03-02T18:00:00+01:00") from None


def _is_known(db: sqlite3.Connection, event: Event, number: int) -> bool:
    mine = next(select(db, "id = ?", (event.id,), whole=True), None)
    if mine is not None and _as_json(mine) != json.loads(dump(_as_json(event))):
        raise StoreError(f"line {number}, field `id`: {event.id} is here already, with another content", _WHOLE_EXPORT)
    return log.is_there(db, event.id)


def _without_evidence(event: Event) -> Event:
    return Event(event.id, event.kind, event.at, event.rank, event.problem, event.attempt, event.body)
