"""Export and import: the log as JSON Lines, for git, for another machine, for another program.

The first line is `{"drill_export": 2}`. Each further line is one event, in the order of rank. Derived data is not
exported. Importing the same lines again adds nothing; importing another machine's lines adds the unknown events.
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
from runner.store.fields import FieldError, excerpt
from runner.store.log import BadRow, select
from runner.store.schema import check_event

FORMAT = 2
"""The version of the export format. Version 1 had the view of a check, as the screen shows it; 2 has facts."""

_HEADER = "drill_export"
_WHOLE_EXPORT = "the file must be a whole export, as `drill export` wrote it; nothing of it was imported"
LONGEST_LINE = 16_000_000
"""Bytes. An event has a file of at most 1 MB and a much smaller report, so a longer line is not from an export."""


@record
class Imported:
    """How many events were new, and how many were known."""

    added: int
    known: int


def export_lines(db: sqlite3.Connection, on_bad: Callable[[BadRow], None]) -> Iterator[str]:
    """Yield the lines of an export, without line ends. Rows that cannot be read are passed to `on_bad`."""
    yield dump({_HEADER: FORMAT})
    for event in select(db, "TRUE ORDER BY rank, id", whole=True, on_bad=on_bad):
        yield dump(_as_json(event))


def read_lines(file: BinaryIO) -> Iterator[str]:
    """Yield the lines of a file. Raises `StoreError` for a line that is too long or not text."""
    for number in count(1):
        line = file.readline(LONGEST_LINE + 1)
        if not line:
            return
        if len(line) > LONGEST_LINE:
            raise StoreError(f"line {number} is longer than {LONGEST_LINE // 10**6} MB", _WHOLE_EXPORT)
        try:
            yield line.decode()
        except UnicodeDecodeError:
            raise StoreError(f"line {number} is not text, so it is not an export of drill", _WHOLE_EXPORT) from None


def import_lines(db: sqlite3.Connection, lines: Iterable[str]) -> Imported:
    """Add the unknown events, within the caller's transaction."""
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
    derived_tables.mark_undone(db, new)
    derived_tables.refresh(db, new)
    return Imported(len(new), known)


def _version_in(line: tuple[int, str]) -> int:
    header = _parsed(*line)
    if not isinstance(header, dict) or type(header.get(_HEADER)) is not int or header[_HEADER] < 1:
        raise StoreError(
            f'line {line[0]}: not an export of drill: that starts with {{"{_HEADER}": {FORMAT}}}', _WHOLE_EXPORT
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
        raise StoreError(f"line {number} is not JSON: {error}", _WHOLE_EXPORT) from None


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
            from runner.store.old_checks import with_facts  # noqa: PLC0415 - for old exports only

            body, evidence = with_facts(event.body, event.input, event.evidence)
            event = replace(event, body=body, evidence=evidence)
        check_event(event)
    except FieldError as error:
        raise StoreError(f"line {number}, {error}", _WHOLE_EXPORT) from None
    return event


def _read(found: Json) -> Event:
    if not isinstance(found, dict):
        raise FieldError("id", "the line is not an object, so it is not an event of drill")
    for name in ("id", "kind", "at", "rank", "body"):
        if name not in found:
            raise FieldError(name, "it is missing")
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


def _moment(text: Json) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise FieldError("at", f"{excerpt(text)} is not a time such as 2026-03-02T18:00:00+01:00") from None


def _is_known(db: sqlite3.Connection, event: Event, number: int) -> bool:
    mine = next(select(db, "id = ?", (event.id,), whole=True), None)
    if mine is not None and _as_json(mine) != json.loads(dump(_as_json(event))):
        raise StoreError(f"line {number}, field `id`: {event.id} is here already, with another content", _WHOLE_EXPORT)
    return log.contains(db, event.id)


def _without_evidence(event: Event) -> Event:
    return Event(event.id, event.kind, event.at, event.rank, event.problem, event.attempt, event.body)
