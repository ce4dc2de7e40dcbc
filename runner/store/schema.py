"""The schema of events: every field of every kind, declared once.

An import is checked before anything is written, and a row of the store when it is read, so that a bad row cannot stop
drill from reading the others. Fields that are not named here come from a newer drill; they may hold any JSON.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from runner.store.events import Event, EventKind, Json
from runner.verdict import Verdict

MOST_RANK = 2**62
"""Ranks are microseconds since 1970. No clock comes near this for 100,000 years, and the next rank fits 64 bits."""

_YEARS = range(1900, 9000)
"""Far from the first and the last year of Python's dates, so that days and zones can be added and subtracted."""
_DEPTH = 100
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

FieldCheck = Callable[[Json, str], None]
"""Raises `FieldError` for a wrong value. The second argument is the path of the value."""


class FieldError(ValueError):
    """A field such as `body.minutes` has a wrong value; `why` says what is wrong."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"field `{field}`: {why}")


def check_event(event: Event) -> None:
    """Raise `FieldError` for the first wrong field. An unknown kind has only the common fields checked."""
    values = vars(event)
    for name, check in _FIELDS.items():
        value = values[name]
        if value is not None or name not in _MAY_BE_NONE:
            check(value, name)
    if event.kind in _OF_A_PROBLEM and event.problem is None:
        raise FieldError("problem", "it is missing")
    if event.kind == EventKind.OPENED and event.attempt != event.id:
        raise FieldError("attempt", "an attempt that is opened has the id of its event")
    if event.kind in _BODIES:
        _BODIES[event.kind](event.body, "body")
    elif event.kind in _OF_A_REHEARSAL:
        from runner.store.rehearsal_schema import check_body  # noqa: PLC0415 - few commands read rehearsals

        check_body(event)


def excerpt(value: Json) -> str:
    """Return a wrong value as text, cut after 40 characters."""
    text = ascii(value) if not isinstance(value, int) or value.bit_length() < 200 else "a very long integer"
    return text if len(text) <= 40 else f"{text[:37]}..."


def _field_error(where: str, value: Json, wanted: str) -> FieldError:
    return FieldError(where, f"{excerpt(value)} is not {wanted}")


def _of(*types: type, wanted: str) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        if type(value) not in types:  # a bool is an int, but not here
            raise _field_error(where, value, wanted)

    return check


TEXT = _of(str, wanted="text")
BOOL = _of(bool, wanted="true or false")


def name_field(value: Json, where: str) -> None:
    """Accept a short printable text."""
    if type(value) is not str or not 0 < len(value) <= 200 or not value.isprintable():
        raise _field_error(where, value, "a name of at most 200 printable characters")


def slug(value: Json, where: str) -> None:
    """Accept an id of the bank."""
    name_field(value, where)
    if not _SLUG.fullmatch(value):
        raise _field_error(where, value, "an id of the bank: small letters, digits and hyphens")


def _source(value: Json, where: str) -> None:
    TEXT(value, where)
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise FieldError(where, "it holds half of a character") from None


def whole(least: int, most: int) -> FieldCheck:
    """Accept integers from the one to the other."""

    def check(value: Json, where: str) -> None:
        if type(value) is not int or not least <= value <= most:
            raise _field_error(where, value, f"an integer from {least:,} to {most:,}")

    return check


def number(least: float, most: float) -> FieldCheck:
    """Accept numbers strictly between the two."""

    def check(value: Json, where: str) -> None:
        if type(value) not in (int, float) or not least < value < most:
            raise _field_error(where, value, f"a number between {least:g} and {most:g}")

    return check


def one_of(*names: str) -> FieldCheck:
    """Accept one of these texts."""

    def check(value: Json, where: str) -> None:
        if value not in names:
            raise _field_error(where, value, f"one of {', '.join(names)}")

    return check


def maybe(check: FieldCheck) -> FieldCheck:
    """Accept None as well."""
    return lambda value, where: None if value is None else check(value, where)


def _both(one: FieldCheck, other: FieldCheck) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        one(value, where)
        other(value, where)

    return check


def items(check: FieldCheck, least: int = 0) -> FieldCheck:
    """Check every value of a list."""

    def check_all(value: Json, where: str) -> None:
        if type(value) is not list or len(value) < least:
            raise _field_error(where, value, "a list" if not least else f"a list of {least} or more")
        for number, item in enumerate(value):
            check(item, f"{where}[{number}]")

    return check_all


def fields(needed: Mapping[str, FieldCheck], further: Mapping[str, FieldCheck] | None = None) -> FieldCheck:
    """Check an object. It must have the `needed` fields and may have the `further` ones."""

    def check(value: Json, where: str) -> None:
        if type(value) is not dict:
            raise _field_error(where, value, "an object")
        for name, field in needed.items():
            if name not in value:
                raise FieldError(f"{where}.{name}", "it is missing")
            field(value[name], f"{where}.{name}")
        for name, field in (further or {}).items():
            if name in value:
                field(value[name], f"{where}.{name}")

    return check


def _plain(value: Json, where: str, depth: int = 0) -> None:
    """Accept any JSON up to a limit of nesting, so that readers need no deep recursion."""
    if depth > _DEPTH:
        raise FieldError(where, f"it is nested deeper than {_DEPTH} levels")
    for item in value.values() if type(value) is dict else value or ():
        kind = type(item)
        if kind is list or kind is dict:
            _plain(item, where, depth + 1)
        elif kind is float and not math.isfinite(item):
            raise _field_error(where, item, "a number that JSON knows")


def _moment(value: datetime, where: str) -> None:
    if (offset := value.utcoffset()) is None or offset.microseconds:
        raise FieldError(where, "it needs its zone, in whole seconds")
    if value.year not in _YEARS:
        raise FieldError(where, f"the year {value.year} is not between {_YEARS[0]} and {_YEARS[-1]}")


def _day(value: Json, where: str) -> None:
    try:
        is_day = date.fromisoformat(value).year in _YEARS
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise _field_error(where, value, "a day such as 2026-03-02")


def _day_or_none(value: Json, where: str) -> None:
    if value != "":
        _day(value, where)


_ARGUMENTS = maybe(fields({}))
_COUNTEREXAMPLE = fields({}, {"args": _ARGUMENTS, "first_call": _ARGUMENTS, "types": maybe(fields({}))})
_REPORT = maybe(fields({}, {"counterexample": maybe(_COUNTEREXAMPLE)}))
_EVIDENCE = fields({"code": _source}, {"report": _REPORT})

_AREA = {"text": TEXT, "topics": items(name_field), "skill": TEXT}
_DEBRIEF = fields(
    {"date": _day},
    {
        "format": whole(1, 1000),
        **dict.fromkeys(("company", "role", "felt", "mock", "interview"), TEXT),
        "graded": items(name_field),
        "asked": items(fields({"text": TEXT, "problem": TEXT, "topics": items(name_field)})),
        **dict.fromkeys(("went_well", "growth"), items(fields(_AREA))),
        "feedback": items(fields({**_AREA, "accepted": BOOL, "because": TEXT})),
        "curriculum": fields({}, dict.fromkeys(("growth", "strengths", "soft", "problems"), items(name_field))),
    },
)

_INTERVIEW = fields(
    {"date": _day},
    {
        **dict.fromkeys(("company", "format", "about"), TEXT),
        "asks": fields({}, dict.fromkeys(("code", "sql", "pandas", "behavioral"), whole(0, 100))),
        "stake": one_of("", "practice", "dream"),
        "canceled": BOOL,
    },
)

_FIELDS: Mapping[str, FieldCheck] = {
    "id": name_field,
    "kind": name_field,
    "at": _moment,
    "rank": whole(0, MOST_RANK),
    "problem": slug,
    "attempt": name_field,
    "body": _both(fields({}), _plain),
    "input": _both(fields({}), _plain),
    "evidence": _both(_EVIDENCE, _plain),
}

_MAY_BE_NONE = frozenset({"problem", "attempt", "input", "evidence"})

_BODIES: Mapping[str, FieldCheck] = {
    EventKind.OPENED: fields(
        {
            "version": TEXT,
            "topics": items(name_field, least=1),
            "difficulty": one_of("easy", "medium", "hard"),
            "minutes": whole(1, 10_000),
            "prior": number(0, 1),
            "why": TEXT,
        },
        {"by_check": BOOL, "mock": name_field},
    ),
    EventKind.CHECK: fields(
        {"verdict": one_of(*map(str, Verdict)), "groups": items(TEXT)},
        {"reason": TEXT, "version": TEXT, "seconds": number(-1, 1e9), "language": name_field}
        | {"program": maybe(TEXT), "tried": items(TEXT), "watch": BOOL},
    ),
    EventKind.HINT: fields({"number": whole(1, 1000)}),
    EventKind.NOTE: fields({"text": TEXT}, {"of": name_field}),
    EventKind.UNDO: fields({"event": name_field}),
    EventKind.DEBRIEF: fields({"record": _DEBRIEF}, {"of": name_field}),
    EventKind.SESSION: fields(
        {"record": fields({}, {"interview": _day_or_none, "minutes_per_day": whole(1, 1440)})}, {"of": name_field}
    ),
    EventKind.INTERVIEW: fields({"record": _INTERVIEW}, {"of": name_field}),
}

_OF_A_REHEARSAL = frozenset({EventKind.MOCK, EventKind.MOCK_STEP, EventKind.ANSWER})

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
