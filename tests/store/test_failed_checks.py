"""What a failed check is: a wrong program, each one once, and of a watch one at most."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.support.storing import NOON, PROBLEMS, after, check

TWO_SUM = PROBLEMS[0]
A, A_TOO, B = b"def f(n): return n", b'"""Mine."""\ndef f(n):  # the same\n    return n\n', b"def f(n): return -n"


def failed(store, *checks):
    """Log the checks in one attempt, and count."""
    store.start_attempt(TWO_SUM, NOON)
    for minute, each in enumerate(checks):
        logged = store.record_check(TWO_SUM, each, after(minute))
    return logged.attempt.failed_checks


def ended_by(fault, stage="examples", status="passed"):
    """A wrong check with this fault, at this stage."""
    stages = [{"stage": "load", "status": status}]
    report = {"stages": stages, "counterexample": {"stage": stage, "fault": {"type": fault}}}
    return replace(check("RTE", code=A), report=report)


def test_the_same_program_again_is_no_second_failed_check(store):
    assert failed(store, check(code=A), check(code=A_TOO), check(code=B), check(code=A)) == 2


def test_groups_are_those_of_the_failed_checks(store):
    failed(store, check(groups=["empty"], code=A), check(groups=["empty"], code=A), check(groups=["n"], code=B))
    assert store.open_problem().failing_groups == {"empty": 1, "n": 1}


def test_what_does_not_compile_is_none_but_counts_once_it_does_and_is_wrong(store):
    assert failed(store, check("CE", code=A), check("JE", code=A), check("WA", code=A)) == 1


@pytest.mark.parametrize(
    "none",
    [
        ended_by("ModuleNotFoundError"),
        ended_by("NotImplementedError"),
        replace(ended_by("ValueError", status="failed"), report={"stages": [{"stage": "load", "status": "failed"}]}),
    ],
    ids=["missing package", "untouched", "does not load"],
)
def test_what_tried_no_program_counts_nothing(store, none):
    assert failed(store, none) == 0
    assert failed(store, none, ended_by("ValueError")) == 1


def test_a_query_without_its_order_counts_although_nothing_was_run(store):
    stopped = {"stages": [{"stage": "load", "status": "failed"}]}
    queries = [b"SELECT id FROM t", b"SELECT id FROM t -- again", b"SELECT id, n FROM t"]
    assert failed(store, *(replace(check(code=each), language="sql", report=stopped) for each in queries)) == 2


def test_a_watch_adds_one_at_most(store):
    watched = [replace(check(code=code), watch=True) for code in (A, B, b"def f(n): return 0")]
    assert failed(store, *watched) == 1
    assert failed(store, check(code=B), check(code=b"def f(n): return 1")) == 2


def test_a_history_from_before_is_counted_again_from_the_kept_code(store):
    wrong = [check(code=A), check(code=A_TOO), ended_by("ModuleNotFoundError"), check(code=B)]
    failed(store, *wrong)
    header, *lines = store.export_lines()
    events = [json.loads(line) for line in lines]
    for number, event in enumerate(events):
        event["body"].pop("program", None)
        event |= {"id": f"{number:032}", "attempt": "0".zfill(32), "rank": event["rank"] + 10**9}
    store.import_lines([header, *map(json.dumps, events)])
    store.rebuild()
    assert [attempt.failed_checks for attempt in store.attempts()] == [2, 2]


def test_a_check_of_an_unknown_language_or_without_its_code_stays_readable(store):
    assert failed(store, replace(check(), language="cobol")) == 0


def with_groups(verdict, failing, code=A):
    groups = [{"name": name, "tried": 3, "failed": int(name in failing)} for name in ("empty", "dup", "n")]
    return replace(check(verdict, failing, code=code), report={"stages": [], "groups": groups})


def test_failed_checks_that_tell_groups_apart_are_counted_by_group(store):
    failed(store, with_groups("WA", ["empty"]), with_groups("WA", ["empty", "dup"], B))
    told = store.open_problem().telling
    assert (told.checks, told.failed, told.tried) == (2, {"empty": 2, "dup": 1}, {"empty": 2, "dup": 2, "n": 2})


@pytest.mark.parametrize(
    ("verdict", "failing"), [("RTE", ["empty"]), ("WA", ["empty", "dup", "n"]), ("SLOW", [])], ids=str
)
def test_a_crash_or_the_failure_of_all_groups_tells_nothing(store, verdict, failing):
    failed(store, with_groups(verdict, failing))
    assert store.open_problem().telling.checks == 0
