"""The schema of the events of mock interviews. It is imported only where such an event is read or written."""

from __future__ import annotations

from runner.store.events import Event, EventKind, Json
from runner.store.schema import ANSWER, BOOL, TEXT, each_value, fields, items, maybe, name_field, number, one_of, whole
from runner.verdict import Verdict


def check_body(event: Event) -> None:
    """Raise `FieldError` for the first wrong field of a mock or of one of its steps."""
    (_MOCK if event.kind == EventKind.MOCK else _MOCK_STEP)(event.body, "body")


def _wrap_answer(value: Json, where: str) -> None:
    """Accept an answer of the wrap: a rating, a text, or None for one that was skipped."""
    if value is not None:
        (whole(1, 4) if type(value) is int else TEXT)(value, where)


_MOCK = fields(
    {
        "format": name_field,
        "name": TEXT,
        "minutes": whole(1, 1440),
        "items": items(
            fields(
                {"kind": name_field, "id": name_field},
                {**dict.fromkeys(("title", "version", "time", "space"), TEXT), "facts": each_value(TEXT)},
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
        "answer": ANSWER,
        "results": items(_MOCK_RESULT),
        "logged": items(name_field),
    },
)
