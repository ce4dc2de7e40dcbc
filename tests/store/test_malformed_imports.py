"""Imports that make no sense: one message each with place and fix, nothing written, and the store goes on."""

from __future__ import annotations

import io
import json

import pytest

from runner.errors import StoreError
from runner.store import transfer
from runner.store.transfer import Imported, read_lines
from tests.support.storing import NOON, debrief

HEADER = '{"drill_export": 2}'
OPENED = {
    "id": "a",
    "kind": "opened",
    "at": "2026-03-28T12:00:00+00:00",
    "rank": 1,
    "problem": "two-sum",
    "attempt": "a",
    "body": {"version": "1", "topics": ["arrays"], "difficulty": "easy", "minutes": 5, "prior": 0.5, "why": ""},
}


def event(kind, body, **more):
    return {**OPENED, "id": "b", "rank": 2, "kind": kind, "body": body, **more}


VERDICT = {"verdict": "WA", "groups": []}
CHECK = event("check", VERDICT, input={"nums": [1]}, evidence={"code": "x", "report": None})
AREA = {"text": "graphs", "topics": ["graphs"], "skill": ""}
DEEP = "[" * 150 + "]" * 150

FIELDS = {
    "id": [OPENED | {"id": each} for each in (None, 7, "", "x" * 201, "a\nb", "\ud800")],
    "kind": [OPENED | {"kind": each} for each in (None, 7, "")],
    "at": [
        OPENED | {"at": each}
        for each in (
            *(None, 7, "noon", "2026-13-01T00:00:00+00:00", "2026-03-28T12:00:00", "0001-01-01T00:00:00+14:00"),
            *("9999-12-31T23:59:59-14:00", "1899-12-31T00:00:00+00:00", "2026-03-28T12:00:00+01:00:00.500000"),
        )
    ],
    "rank": [OPENED | {"rank": each} for each in (None, "1", 1.5, True, -1, 2**63 - 1, 2**64, 10**30)],
    "problem": [OPENED | {"problem": each} for each in (None, 7, "", "../../etc/passwd", "Two Sum", "a" * 201)],
    "attempt": [OPENED | {"attempt": each} for each in (None, 7, "another")],
    "body": [OPENED | {"body": each} for each in (None, 7, [], "x")],
    "body.version": [OPENED | {"body": OPENED["body"] | {"version": 7}}],
    "body.topics": [OPENED | {"body": OPENED["body"] | {"topics": each}} for each in (None, "arrays", [])],
    "body.topics[0]": [OPENED | {"body": OPENED["body"] | {"topics": [each]}} for each in (None, 7, "", "\ud800")],
    "body.difficulty": [OPENED | {"body": OPENED["body"] | {"difficulty": each}} for each in ("simple", 1, [])],
    "body.minutes": [OPENED | {"body": OPENED["body"] | {"minutes": each}} for each in (0, -5, 1.5, "5", 10**9, True)],
    "body.prior": [OPENED | {"body": OPENED["body"] | {"prior": each}} for each in (0, 1, -0.5, "0.5", None, 10**400)],
    "body.why": [{**OPENED, "body": {key: value for key, value in OPENED["body"].items() if key != "why"}}],
    "body.by_check": [OPENED | {"body": OPENED["body"] | {"by_check": 1}}],
    "body.verdict": [event("check", VERDICT | {"verdict": each}) for each in ("OK", None, ["AC"])],
    "body.groups": [event("check", VERDICT | {"groups": each}) for each in (None, "empty", {})],
    "body.groups[1]": [event("check", VERDICT | {"groups": ["empty", 7]})],
    "body.seconds": [event("check", VERDICT | {"seconds": each}) for each in ("1", -2, 1e300)]
    + [event("answer", {"question": "why-me", "checklist": {}, "seconds": each}) for each in (-1, 1.5, "9")],
    "body.language": [event("check", VERDICT | {"language": each}) for each in (None, 7)],
    "body.number": [event("hint", {"number": each}) for each in (None, 0, "1", 10**6)] + [event("hint", {})],
    "body.text": [event("note", {"text": each}) for each in (None, 7, ["x"])],
    "body.event": [event("undo", {"event": each}) for each in (None, 7, "\ud800")],
    "body.record": [event("debrief", {}), event("debrief", {"record": "sad"}), event("session", {"record": None})],
    "body.record.date": [
        event(kind, {"record": each})
        for kind in ("debrief", "interview")
        for each in ({}, {"date": "soon"}, {"date": 20260302})
    ],
    "body.question": [event("answer", {"question": each, "checklist": {}}) for each in (None, "Why me?", 7)],
    "body.checklist": [
        event("answer", {"question": "why-me"}),
        event("answer", {"question": "why-me", "checklist": []}),
    ],
    "body.checklist.time": [event("answer", {"question": "why-me", "checklist": {"time": "yes"}})],
    "body.record.company": [event("interview", {"record": {"date": "2026-03-09", "company": 7}})],
    "body.record.stake": [event("interview", {"record": {"date": "2026-03-09", "stake": "high"}})],
    "body.record.canceled": [event("interview", {"record": {"date": "2026-03-09", "canceled": "yes"}})],
    "body.record.growth": [event("debrief", {"record": debrief(growth="graphs")})],
    "body.record.growth[0]": [event("debrief", {"record": debrief(growth=["graphs"])})],
    "body.record.growth[0].topics": [event("debrief", {"record": debrief(growth=[{"text": "graphs", "skill": ""}])})],
    "body.record.went_well[1].text": [event("debrief", {"record": debrief(went_well=[AREA, AREA | {"text": 7}])})],
    "body.record.asked[0].problem": [
        event("debrief", {"record": debrief(asked=[{"text": "x", "problem": None, "topics": []}])})
    ],
    "body.record.feedback[0].accepted": [
        event("debrief", {"record": debrief(feedback=[AREA | {"because": "", "accepted": "yes"}])})
    ],
    "body.record.curriculum.soft": [event("debrief", {"record": debrief(curriculum={"soft": "pace"})})],
    "body.of": [event("debrief", {"record": debrief(), "of": 7})],
    "body.record.interview": [event("session", {"record": {"interview": each}}) for each in ("soon", None, 7)],
    "input": [CHECK | {"input": each} for each in ([], "x", 7)] + [CHECK | {"input": {"nums": json.loads(DEEP)}}],
    "evidence": [CHECK | {"evidence": each} for each in ([], "x")],
    "evidence.code": [CHECK | {"evidence": each} for each in ({}, {"code": None}, {"code": "\ud800"})],
    "evidence.report": [CHECK | {"evidence": {"code": "x", "report": each}} for each in ([], "x")],
    "evidence.report.counterexample.args": [
        CHECK | {"evidence": {"code": "x", "report": {"counterexample": {"args": [1]}}}}
    ],
}
EVENTS = [(name, each) for name, several in FIELDS.items() for each in several]

LINES = {
    "an empty file": [],
    "text": ["hello"],
    "other JSON": ['{"something": "else"}'],
    "a list": ["[1]"],
    "a version that is none": ['{"drill_export": true}'],
    "a version before the first": ['{"drill_export": 0}'],
    "a newer version": ['{"drill_export": 3}'],
    "half a line": [HEADER, json.dumps(OPENED), '{"id": "b"'],
    "a number": [HEADER, json.dumps(OPENED), "7"],
    "far too many brackets": [HEADER, json.dumps(OPENED), "", "[" * 100_000],
    "a number that JSON has not": [HEADER, json.dumps(OPENED | {"rank": float("nan")})],
    "a number of thousands of digits": [HEADER, json.dumps(OPENED)[:-1] + ', "x": 1' + "0" * 5000 + "}"],
    "one id twice": [HEADER, json.dumps(OPENED), json.dumps(OPENED | {"rank": 2})],
    "a field that is missing": [HEADER, json.dumps({key: value for key, value in OPENED.items() if key != "at"})],
}


@pytest.fixture
def used(store):
    store.import_lines([HEADER, json.dumps(OPENED | {"id": "here", "attempt": "here", "problem": "min-stack"})])
    return store


def is_usable(store):
    assert [attempt.problem for attempt in store.attempts()] == ["min-stack"]
    assert len(list(store.export_lines())) == 2
    assert store.import_lines([HEADER, json.dumps(OPENED), json.dumps(CHECK)]) == Imported(2, 0)
    assert store.last_check("two-sum").code == b"x"


@pytest.mark.parametrize(("field", "bad"), EVENTS, ids=range(len(EVENTS)))
def test_a_field_is_named_with_its_line(used, field, bad):
    with pytest.raises(StoreError) as caught:
        used.import_lines([HEADER, json.dumps(OPENED | {"id": "z", "attempt": "z"}), "", json.dumps(bad)])
    assert caught.value.message.startswith(f"line 4, field `{field}`: ")
    assert "\n" not in caught.value.message
    assert len(caught.value.message) < 200
    assert "nothing of it was imported" in caught.value.fix
    is_usable(used)


@pytest.mark.parametrize("what", LINES)
def test_a_line_is_named(used, what):
    with pytest.raises(StoreError, match=r"line \d|newer drill") as caught:
        used.import_lines(LINES[what])
    assert caught.value.fix
    is_usable(used)


def test_there_are_as_many_as_were_requested():
    assert len(EVENTS) + len(LINES) >= 70


def test_a_line_that_is_too_long_is_refused_unread(monkeypatch):
    monkeypatch.setattr(transfer, "LONGEST_LINE", 100)
    file = io.BytesIO(b"x" * 99 + b"\n" + b"y" * 500 + b"\n")
    lines = read_lines(file)
    assert next(lines) == "x" * 99 + "\n"
    with pytest.raises(StoreError, match="line 2 is longer than"):
        next(lines)
    assert file.tell() == 201


def test_what_is_no_text_is_named():
    with pytest.raises(StoreError, match="line 2 is not text"):
        list(read_lines(io.BytesIO(b"{}\n\xff\xfe\n")))


def test_what_a_newer_drill_adds_is_kept(store):
    more = CHECK | {"body": VERDICT | {"mood": {"deep": [1, None]}}}
    store.import_lines([HEADER, json.dumps(OPENED), json.dumps(more)])
    assert json.loads(list(store.export_lines())[2])["body"]["mood"] == {"deep": [1, None]}
    assert store.open_problem().rank == 1
    assert store.start_attempt(type("Entry", (), OPENED["body"] | {"id": "two-sum"})(), NOON).id == "a"
