"""The schema of mock interviews and spoken answers. It is imported only where such an event is read or written."""

from __future__ import annotations

from runner.store.events import Event, EventKind, Json
from runner.store.fields import (
    BOOL,
    TEXT,
    FieldCheck,
    fields,
    items,
    maybe,
    name_field,
    number,
    one_of,
    slug,
    whole,
)
from runner.verdict import Verdict


def check_body(event: Event) -> None:
    """Raise `FieldError` for the first wrong field of a mock, of one of its steps or of an answer."""
    _BODIES[EventKind(event.kind)](event.body, "body")


def _wrap_answer(value: Json, where: str) -> None:
    """Accept an answer of the wrap: a rating, a text, or None for one that was skipped."""
    if value is not None:
        (whole(1, 4) if type(value) is int else TEXT)(value, where)


def _each_value(check: FieldCheck) -> FieldCheck:
    """Check an object, all of whose values are of one form."""

    def check_all(value: Json, where: str) -> None:
        fields({})(value, where)
        for name, item in value.items():
            check(item, f"{where}.{name}")

    return check_all


_ANSWER = fields(
    {"question": slug, "checklist": _each_value(BOOL)},
    {"seconds": whole(0, 86_400), "follow_up": whole(0, 100), "story": TEXT},
)
"""An answer to a behavioral question, as far as it is known."""

_MOCK = fields(
    {
        "format": name_field,
        "name": TEXT,
        "minutes": whole(1, 1440),
        "items": items(
            fields(
                {"kind": name_field, "id": name_field},
                {**dict.fromkeys(("title", "version", "time", "space"), TEXT), "facts": _each_value(TEXT)},
            ),
            least=1,
        ),
    },
    {"version": whole(1, 1000), "interviewer": BOOL, "friend": BOOL, "only": TEXT},
)
_MOCK_RESULT = fields(
    {},
    {
        "verdict": maybe(one_of(*map(str, Verdict))),
        "groups": items(TEXT),
        "words": TEXT,
        "measured": BOOL,
    },
)
_MOCK_STEP = fields(
    {"mock": name_field, "step": name_field},
    {
        **dict.fromkeys(("text", "keyword", "by", "about"), TEXT),
        **dict.fromkeys(("item", "number", "passed", "of"), whole(0, 1000)),
        **dict.fromkeys(("elapsed", "seconds"), number(-1, 1e9)),
        "value": _wrap_answer,
        "answer": _ANSWER,
        "results": items(_MOCK_RESULT),
        "logged": items(name_field),
    },
)

_BODIES = {EventKind.MOCK: _MOCK, EventKind.MOCK_STEP: _MOCK_STEP, EventKind.ANSWER: _ANSWER}
