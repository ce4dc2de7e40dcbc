"""Export and import: lossless, idempotent, and two machines' histories become one."""

from __future__ import annotations

import json

from hypothesis import given, settings

from runner.store.store import Store
from runner.store.transfer import Imported
from tests.support.histories import histories, live, quick_stores
from tests.support.storing import NOON, PROBLEMS, Chain, after, check, debrief, fingerprint

TWO_SUM, MIN_STACK, _ = PROBLEMS


@settings(max_examples=50, deadline=None)
@given(history=histories)
def test_import_of_an_export_is_the_identity(history):
    with quick_stores(2) as (one, other):
        live(one, history)
        lines = list(one.export_lines())
        assert other.import_lines(lines) == Imported(len(lines) - 1, 0)
        assert fingerprint(other) == fingerprint(one)
        assert other.import_lines(lines) == Imported(0, len(lines) - 1)
        assert fingerprint(other) == fingerprint(one)


@settings(max_examples=40, deadline=None)
@given(first=histories, second=histories, later=histories)
def test_two_machines_merge_to_the_same_whichever_way(first, second, later):
    with quick_stores(2) as (one, other):
        live(one, first)
        other.import_lines(one.export_lines())
        other.state(Chain())
        live(one, later, after(60))
        live(other, second, after(30))
        ours, theirs = list(one.export_lines()), list(other.export_lines())
        one.import_lines(theirs)
        other.import_lines(ours)
        assert len(list(one.export_lines())) - 1 == len({*ours, *theirs}) - 1
        assert fingerprint(one) == fingerprint(other)
        kept = fingerprint(one)
        one.rebuild()
        assert fingerprint(one) == kept


def test_the_form(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("WA", code="x = 'ß 🎲'".encode(), failing={"s": "é"}), after(1))
    header, opened, checked = store.export_lines()
    assert json.loads(header) == {"drill_export": 2}
    assert json.loads(opened)["at"] == "2026-03-28T12:00:00+05:30"
    assert "ß 🎲" in checked
    assert json.loads(checked)["input"] == {"s": "é"}


def test_code_that_is_no_text_travels_too(store, tmp_path):
    store.record_check(TWO_SUM, check("CE", code=b"\xff\xfe"), NOON)
    lines = [line.encode().decode() for line in store.export_lines()]
    with Store(tmp_path / "other.db") as other:
        other.import_lines(lines)
        assert other.last_check("two-sum").code == b"\xff\xfe"


def test_an_undo_that_arrives_later_takes_back_what_is_known(store, tmp_path):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(1))
    with Store(tmp_path / "other.db") as other:
        other.import_lines(store.export_lines())
        assert other.state(Chain())["count"] == 1
        store.undo_last(after(2))
        other.import_lines(store.export_lines())
        assert other.open_problem().problem == "two-sum"
        assert other.state(Chain()) == {}


def test_what_a_newer_drill_logs_is_kept(store, tmp_path):
    event = {"id": "x1", "kind": "duel", "at": NOON.isoformat(), "rank": 5, "attempt": "x0", "body": {"won": True}}
    store.import_lines(['{"drill_export":2}', json.dumps(event)])
    assert json.loads(list(store.export_lines())[1]) == event
    assert store.attempts() == []


_OPENED = {
    "id": "a",
    "kind": "opened",
    "at": "2026-03-28T12:00:00+00:00",
    "rank": 1,
    "problem": "two-sum",
    "attempt": "a",
    "body": {"version": "1", "topics": ["arrays"], "difficulty": "easy", "minutes": 5, "prior": 0.5, "why": ""},
}
_CHECK = _OPENED | {"id": "b", "kind": "check", "body": {"verdict": "AC", "groups": []}}


def test_an_edit_without_what_it_edits_is_kept_and_counts_when_that_arrives(store, tmp_path):
    first = store.add_record("debrief", debrief(felt="sad"), NOON)
    store.add_record("debrief", debrief(felt="glad"), after(1), of=first)
    header, original, edit = store.export_lines()
    with Store(tmp_path / "other.db") as other:
        other.import_lines([header, edit])
        assert other.records("debrief") == []
        other.import_lines([header, original])
        assert other.records("debrief") == store.records("debrief")


def test_a_check_without_its_beginning_is_kept_and_counts_nowhere(store):
    store.import_lines(['{"drill_export": 2}', json.dumps(_CHECK)])
    assert store.attempts() == []
    store.import_lines(['{"drill_export": 2}', json.dumps(_OPENED)])
    assert [attempt.checks for attempt in store.attempts()] == [1]


def test_events_of_the_same_rank_are_in_one_order_on_both_machines(store, tmp_path):
    """Two machines that go on from one history in the same instant give their events the same rank."""
    with Store(tmp_path / "other.db") as other:
        for machine in (store, other):
            machine.start_attempt(TWO_SUM, NOON)
            machine.record_check(MIN_STACK, check("WA", failing={"init": [str(machine.path)]}), NOON)
            machine.record_check(TWO_SUM, check("AC"), NOON)
        ours, theirs = list(store.export_lines()), list(other.export_lines())
        store.import_lines(theirs)
        other.import_lines(ours)
        assert fingerprint(store) == fingerprint(other)
        assert store.last_check("min-stack") == other.last_check("min-stack")
