"""A home of an older drill: its history opens, what failed in it is replayed, and it can be reported and exported."""

import json
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

STORES = Path(__file__).parents[1] / "data" / "stores"


@pytest.fixture
def old(bare_cli):
    bare_cli.clock = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
    (bare_cli.home / "solutions").mkdir(parents=True)
    with closing(sqlite3.connect(bare_cli.home / "drill.db")) as db, db:
        db.executescript((STORES / "database-2.sql").read_text(encoding="utf-8"))
        rows = "SELECT problem, evidence FROM events WHERE kind = 'check' ORDER BY rank"
        for problem, evidence in db.execute(rows).fetchall():
            bare_cli.answer(json.loads(evidence)["code"], problem)
    return bare_cli


@pytest.mark.parametrize("problem", ["two-sum", "min-stack"])
def test_both_calls_are_replayed_where_state_is_kept(old, problem):
    again = old("check", problem, "--replay", "--json").json
    assert (again["verdict"], again["reason"], again["inputs"]) == ("WA", "keeps_state", 1)
    assert again["counterexample"]["first_call"]["calls" if problem == "min-stack" else "arguments"]


@pytest.mark.parametrize(
    ("problem", "verdict"),
    [
        ("powx-n", "WA"),
        ("linked-list-cycle", "WA"),
        ("lowest-common-ancestor-of-a-binary-search-tree", "WA"),
        ("longest-palindromic-substring", "WA"),
        ("house-robber", "TLE"),
        ("valid-parentheses", "AC"),
    ],
)
def test_what_failed_is_replayed(old, problem, verdict):
    if problem == "house-robber":  # the last check, of a file that was not Python, was taken back
        old.answer("def rob(nums):\n    while True:\n        pass", problem)
    assert old("check", problem, "--replay", "--json").json["verdict"] == verdict


def test_an_input_of_other_types_than_todays_is_not_replayed(old):
    shipped = Path(__file__).parents[2] / "problems" / "linked-list" / "add-two-numbers.yaml"
    own = old.home / "bank" / "linked-list" / shipped.name
    own.parent.mkdir(parents=True)
    changed = re.sub(r"l2: ListNode \| None$", "l2: ListNode", shipped.read_text(), flags=re.MULTILINE)
    own.write_text(changed + "replaces: add-two-numbers\n")
    result = old("check", "add-two-numbers", "--replay")
    assert (result.exit_code, "older version" in result.stderr) == (2, True)


def test_it_can_be_reported(old):
    text = old.ok("report", "powx-n", "-o", "-").stdout
    report = json.loads(text.split("```json\n")[1].split("```")[0])
    assert report["counterexample"]["args"] == {"x": 0.0, "n": 1}
    assert report["counterexample"]["returned"] == "inf"


def test_it_can_be_exported(old):
    kept, before = old.ok("export").lines, (STORES / "export-1.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in kept[1:]] == [json.loads(line)["id"] for line in before[1:]]
    assert "0 events" in old.ok("import", STORES / "export-1.jsonl").stdout
