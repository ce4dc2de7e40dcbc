"""The schema of events: every field of every kind, declared once.

An import is checked before anything is written, and a row of the store when it is read, so that a bad row cannot stop
drill from reading the others. Fields that are not named here come from a newer drill; they may hold any JSON.
"""

from __future__ import annotations

from collections.abc import Mapping

from runner.store.events import Event, EventKind
from runner.store.fields import (
    BOOL,
    TEXT,
    FieldCheck,
    FieldError,
    any_json,
    both,
    day,
    day_or_none,
    fields,
    items,
    maybe,
    name_field,
    number,
    one_of,
    slug,
    source,
    whole,
    zoned_time,
)
from runner.verdict import Verdict

MOST_RANK = 2**62
"""Ranks are microseconds since 1970. No clock comes near this for 100,000 years, and the next rank fits 64 bits."""


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


_ARGUMENTS = maybe(fields({}))
_COUNTEREXAMPLE = fields({}, {"args": _ARGUMENTS, "first_call": _ARGUMENTS, "types": maybe(fields({}))})
_REPORT = maybe(fields({}, {"counterexample": maybe(_COUNTEREXAMPLE)}))
_EVIDENCE = fields({"code": source}, {"report": _REPORT})

_AREA = {"text": TEXT, "topics": items(name_field), "skill": TEXT}
_ASKS = ("code", "sql", "pandas", "react", "utility", "behavioral")
"""What the format of an interview can ask for."""

_DEBRIEF = fields(
    {"date": day},
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
    {"date": day},
    {
        **dict.fromkeys(("company", "format", "about"), TEXT),
        "asks": fields({}, dict.fromkeys(_ASKS, whole(0, 100))),
        "stake": one_of("", "practice", "dream"),
        "canceled": BOOL,
    },
)

_FIELDS: Mapping[str, FieldCheck] = {
    "id": name_field,
    "kind": name_field,
    "at": zoned_time,
    "rank": whole(0, MOST_RANK),
    "problem": slug,
    "attempt": name_field,
    "body": both(fields({}), any_json),
    "input": both(fields({}), any_json),
    "evidence": both(_EVIDENCE, any_json),
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
        {"record": fields({}, {"interview": day_or_none, "minutes_per_day": whole(1, 1440)})}, {"of": name_field}
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
