"""What an event may hold: every field of every kind, declared once.

An import is checked against it before anything is written, and a row of the store before it is read: a record that does
not fit cannot be added up, and must stop nobody from reading the others. Fields that are not named here are those of a
newer drill; they may hold anything that JSON can say.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from runner.store.events import Event, EventKind, Json
from runner.verdict import Verdict

MOST_RANK = 2**62
"""Ranks are microseconds since 1970: no clock of the next hundred thousand years comes near, and the next one fits."""

_YEARS = range(1900, 9000)
"""Far enough from the first and the last year that Python knows: days and zones are added to times and taken away."""
_DEPTH = 100
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

FieldCheck = Callable[[Json, str], None]
"""Raises `MisfitError` where a value does not fit; it is also told where the value is."""


class MisfitError(ValueError):
    """A field does not hold what it should: `body.minutes`, and what is wrong with it as a clause."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"field `{field}`: {why}")


def check_event(event: Event) -> None:
    """Raise `MisfitError` for the first field that does not fit. Of a kind that only a newer drill knows, few do."""
    values = vars(event)
    for name, check in _FIELDS.items():
        value = values[name]
        if value is not None or name not in _MAY_BE_NONE:
            check(value, name)
    if event.kind in _OF_A_PROBLEM and event.problem is None:
        raise MisfitError("problem", "it is missing")
    if event.kind == EventKind.OPENED and event.attempt != event.id:
        raise MisfitError("attempt", "an attempt that is opened has the id of its event")
    if event.kind in _BODIES:
        _BODIES[event.kind](event.body, "body")


def brief(value: Json) -> str:
    """Show a value that does not fit, or the beginning of it."""
    text = ascii(value) if not isinstance(value, int) or value.bit_length() < 200 else "a very long integer"
    return text if len(text) <= 40 else f"{text[:37]}..."


def _misfit(where: str, value: Json, wanted: str) -> MisfitError:
    return MisfitError(where, f"{brief(value)} is not {wanted}")


def _of(*types: type, wanted: str) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        if type(value) not in types:  # a bool is an int, but here it is none
            raise _misfit(where, value, wanted)

    return check


_TEXT = _of(str, wanted="text")
_BOOL = _of(bool, wanted="true or false")


def _name(value: Json, where: str) -> None:
    if type(value) is not str or not 0 < len(value) <= 200 or not value.isprintable():
        raise _misfit(where, value, "a name of at most 200 printable characters")


def _slug(value: Json, where: str) -> None:
    _name(value, where)
    if not _SLUG.fullmatch(value):
        raise _misfit(where, value, "the id of a problem: small letters, digits and hyphens")


def _source(value: Json, where: str) -> None:
    _TEXT(value, where)
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise MisfitError(where, "it holds half of a character") from None


def _whole(least: int, most: int) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        if type(value) is not int or not least <= value <= most:
            raise _misfit(where, value, f"a whole number from {least:,} to {most:,}")

    return check


def _number(least: float, most: float) -> FieldCheck:
    """Accept what lies strictly between the two."""

    def check(value: Json, where: str) -> None:
        if type(value) not in (int, float) or not least < value < most:
            raise _misfit(where, value, f"a number between {least:g} and {most:g}")

    return check


def _one_of(*names: str) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        if value not in names:
            raise _misfit(where, value, f"one of {', '.join(names)}")

    return check


def _maybe(check: FieldCheck) -> FieldCheck:
    return lambda value, where: None if value is None else check(value, where)


def _both(one: FieldCheck, other: FieldCheck) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        one(value, where)
        other(value, where)

    return check


def _items(check: FieldCheck, least: int = 0) -> FieldCheck:
    def check_all(value: Json, where: str) -> None:
        if type(value) is not list or len(value) < least:
            raise _misfit(where, value, "a list" if not least else f"a list of {least} or more")
        for number, item in enumerate(value):
            check(item, f"{where}[{number}]")

    return check_all


def _fields(needed: Mapping[str, FieldCheck], further: Mapping[str, FieldCheck] | None = None) -> FieldCheck:
    """Check an object: these fields it must have, `further` ones it may have."""

    def check(value: Json, where: str) -> None:
        if type(value) is not dict:
            raise _misfit(where, value, "an object")
        for name, field in needed.items():
            if name not in value:
                raise MisfitError(f"{where}.{name}", "it is missing")
            field(value[name], f"{where}.{name}")
        for name, field in (further or {}).items():
            if name in value:
                field(value[name], f"{where}.{name}")

    return check


def _plain(value: Json, where: str, depth: int = 0) -> None:
    """Accept what an object or a list holds, unless it is nested deeper than any reader can follow."""
    if depth > _DEPTH:
        raise MisfitError(where, f"it is nested deeper than {_DEPTH} levels")
    for item in value.values() if type(value) is dict else value or ():
        kind = type(item)
        if kind is list or kind is dict:
            _plain(item, where, depth + 1)
        elif kind is float and not math.isfinite(item):
            raise _misfit(where, item, "a number that JSON knows")


def _moment(value: datetime, where: str) -> None:
    if (offset := value.utcoffset()) is None or offset.microseconds:
        raise MisfitError(where, "it needs its zone, in whole seconds")
    if value.year not in _YEARS:
        raise MisfitError(where, f"the year {value.year} is not between {_YEARS[0]} and {_YEARS[-1]}")


def _day(value: Json, where: str) -> None:
    try:
        is_day = date.fromisoformat(value).year in _YEARS
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise _misfit(where, value, "a day such as 2026-03-02")


def _day_or_none(value: Json, where: str) -> None:
    if value != "":
        _day(value, where)


_ARGUMENTS = _maybe(_fields({}))
_COUNTEREXAMPLE = _fields({}, {"args": _ARGUMENTS, "first_call": _ARGUMENTS, "types": _maybe(_fields({}))})
_REPORT = _maybe(_fields({}, {"counterexample": _maybe(_COUNTEREXAMPLE)}))
_EVIDENCE = _fields({"code": _source}, {"report": _REPORT})

_AREA = {"text": _TEXT, "topics": _items(_name), "skill": _TEXT}
_DEBRIEF = _fields(
    {"date": _day},
    {
        "format": _whole(1, 1000),
        **dict.fromkeys(("company", "role", "felt"), _TEXT),
        "asked": _items(_fields({"text": _TEXT, "problem": _TEXT, "topics": _items(_name)})),
        **dict.fromkeys(("went_well", "growth"), _items(_fields(_AREA))),
        "feedback": _items(_fields({**_AREA, "accepted": _BOOL, "because": _TEXT})),
        "curriculum": _fields({}, dict.fromkeys(("growth", "strengths", "soft"), _items(_name))),
    },
)

_FIELDS: Mapping[str, FieldCheck] = {
    "id": _name,
    "kind": _name,
    "at": _moment,
    "rank": _whole(0, MOST_RANK),
    "problem": _slug,
    "attempt": _name,
    "body": _both(_fields({}), _plain),
    "input": _both(_fields({}), _plain),
    "evidence": _both(_EVIDENCE, _plain),
}

_MAY_BE_NONE = frozenset({"problem", "attempt", "input", "evidence"})

_BODIES: Mapping[str, FieldCheck] = {
    EventKind.OPENED: _fields(
        {
            "version": _TEXT,
            "topics": _items(_name, least=1),
            "difficulty": _one_of("easy", "medium", "hard"),
            "minutes": _whole(1, 10_000),
            "prior": _number(0, 1),
            "why": _TEXT,
        },
        {"by_check": _BOOL},
    ),
    EventKind.CHECK: _fields(
        {"verdict": _one_of(*map(str, Verdict)), "groups": _items(_TEXT)},
        {"reason": _TEXT, "version": _TEXT, "seconds": _number(-1, 1e9), "language": _name}
        | {"program": _maybe(_TEXT), "tried": _items(_TEXT), "watch": _BOOL},
    ),
    EventKind.HINT: _fields({"number": _whole(1, 1000)}),
    EventKind.NOTE: _fields({"text": _TEXT}, {"of": _name}),
    EventKind.UNDO: _fields({"event": _name}),
    EventKind.DEBRIEF: _fields({"record": _DEBRIEF}, {"of": _name}),
    EventKind.SESSION: _fields({"record": _fields({}, {"interview": _day_or_none})}, {"of": _name}),
}

_OF_A_PROBLEM = frozenset(
    {
        EventKind.OPENED,
        EventKind.CHECK,
        EventKind.HINT,
        EventKind.SOLUTION,
        EventKind.SKIPPED,
        EventKind.LEFT,
        EventKind.NOTE,
    }
)
