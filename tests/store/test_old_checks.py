"""A store and an export of an older drill, made by it: what they showed is kept as facts, and nothing is lost."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from runner.store.old_checks import with_facts
from runner.store.store import Store
from tests.support.storing import fingerprint

STORES = Path(__file__).parents[1] / "data" / "stores"
EXPORT = (STORES / "export-1.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def old(path):
    """A database of format 2, with its export of format 1 next to it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript((STORES / "database-2.sql").read_text(encoding="utf-8"))
    return path


@pytest.fixture
def opened(old):
    with Store(old) as store:
        yield store


def found(store, problem):
    return store.last_check(problem).counterexample


def test_every_event_is_there_and_only_checks_have_changed(opened):
    before, after = (list(map(json.loads, lines[1:])) for lines in (EXPORT, list(opened.export_lines())))
    for one, other in zip(before, after, strict=True):
        assert (one == other) is (one["kind"] != "check")
        assert {**one, "body": 0, "evidence": 0} == {**other, "body": 0, "evidence": 0}
        if one["kind"] == "check":
            assert other["body"] == {**one["body"], "language": "python"}
            assert other["evidence"]["code"] == one["evidence"]["code"]
            assert not {"words", "kind", "reason_words", "look_at"} & set(other["evidence"]["report"])


def test_the_database_and_its_old_export_come_to_the_same(opened, tmp_path):
    with Store(tmp_path / "new.db") as other:
        assert other.import_lines(EXPORT).added == len(EXPORT) - 1
        assert fingerprint(other) == fingerprint(opened)
        assert list(other.export_lines()) == list(opened.export_lines())
    assert opened.import_lines(EXPORT).added == 0
    assert opened.import_lines(list(opened.export_lines())).added == 0


def test_arguments_keep_their_types(opened):
    tree = found(opened, "lowest-common-ancestor-of-a-binary-search-tree")
    assert tree["args"] == {"root": [0, None, 1], "p": 1, "q": 0}
    assert tree["types"] == {
        "params": [
            {"name": "root", "type": "TreeNode | None"},
            {"name": "p", "type": "TreeNode", "node_of": "root"},
            {"name": "q", "type": "TreeNode", "node_of": "root"},
        ],
        "result": {"type": "TreeNode", "node_of": "root"},
    }
    assert found(opened, "linked-list-cycle")["args"] == {"head": {"values": [0], "cycle": 0}}


def test_a_float_for_which_the_screen_had_words_is_a_float_again(opened):
    assert (found(opened, "powx-n")["returned"], found(opened, "powx-n")["expected"]) == (float("inf"), 0.0)


def test_what_failed_is_tried_first_as_before(opened):
    assert opened.corpus("powx-n") == ({"x": 0.0, "n": 1},)
    assert opened.corpus("valid-parentheses") == ({"s": "["},)


def test_the_call_before_is_data(opened):
    assert found(opened, "two-sum")["first_call"] == {"nums": [5, 1000008, 4], "target": 9}
    stack = found(opened, "min-stack")
    assert stack["first_call"] == {"init": [], "calls": [["push", -3], ["push", -3], ["pop"], ["get_min"]]}
    assert stack["types"] == {"methods": {"push": {"result": "None"}, "get_min": {"result": "int"}}}
    assert stack["call_index"] == 1


def view_of_calls(*lines, **more):
    """The view of a class case that takes the call before it, as an older drill kept it."""
    calls = [{"code": "x = X()", "wrong": False}, {"code": "x.add(1)", "type": "int", "wrong": True}]
    keys = ("stage", "expected", "has_returned", "returned", "returned_text", "groups", "fault", "printed", "note")
    example = {
        **dict.fromkeys(keys),
        "arguments": [],
        "calls": calls,
        "result": {"type": "None", "node_of": None},
        "first_call": {"arguments": [], "calls": ["x = X()", *lines]},
    }
    same = dict.fromkeys(("inputs", "stages", "groups", "notes", "fault", "limits", "isolation", "growth"))
    return {"schema": 1, "kind": "check", **same, "counterexample": {**example, **more}}


def converted(view, failing=None):
    _, evidence = with_facts({}, failing, {"code": "", "report": view})
    return evidence["report"]["counterexample"]


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("x.add([1, -2], 'a(b', None)", ["add", [1, -2], "a(b", None]),
        ("x.add((1, True), {2, 1}, set())", ["add", [1, True], [2, 1], []]),
        ("x.add({'a': [1.5]}, inf, -inf)", ["add", [["a", [1.5]]], {"float": "inf"}, {"float": "-inf"}]),
    ],
)
def test_calls_are_read_as_they_were_shown(line, call):
    assert converted(view_of_calls(line))["first_call"] == {"init": [], "calls": [call]}


@pytest.mark.parametrize(
    "line", ["x.add([1] (its tail leads back to index 0))", "add(1)", "x.add(y)", "1", "x.a(" * 999]
)
def test_calls_that_cannot_be_read_stay_as_they_were_shown(line):
    case = converted(view_of_calls(line), {"init": [], "calls": [["add", 1]]})
    assert case["first_call"] is None
    assert case["first_call_text"] == ["x = X()", line]
    assert case["args"] == {"init": [], "calls": [["add", 1]]}


def test_an_input_that_was_too_long_to_keep_is_still_left_out():
    case = converted(view_of_calls("x.add(1)", calls=[], first_call=None, left_out=True))
    assert (case["args"], case["left_out"]) == (None, True)


@pytest.mark.parametrize(
    "report", [None, 7, {}, {"verdict": "WA"}, {"schema": 1, "kind": "check", "counterexample": 3}]
)
def test_what_is_no_view_is_kept_as_it_is(report):
    body = {"verdict": "WA", "groups": [], "language": "python"}
    assert with_facts(body, None, {"code": "x", "report": report}) == (body, {"code": "x", "report": report})


def test_a_row_that_is_no_json_does_not_stop_the_others(old):
    with closing(sqlite3.connect(old)) as db, db:
        db.execute("DROP TRIGGER events_are_never_rewritten")
        db.execute("UPDATE events SET evidence = '{' WHERE problem = 'two-sum' AND kind = 'check'")
        db.executescript("""CREATE TRIGGER events_are_never_rewritten BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are appended, never rewritten'); END""")
    with Store(old) as store:
        assert found(store, "powx-n")["returned"] == float("inf")
        with pytest.raises(sqlite3.IntegrityError):
            store._db.execute("UPDATE events SET rank = 0")
