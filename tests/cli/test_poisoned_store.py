"""Records in the store that cannot be read stop nobody from reading the others; and no import leaves such records."""

import copy
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from runner.errors import StoreError
from runner.store import transfer
from tests.cli.answers import RIGHT, WRONG
from tests.store.test_malformed_imports import EVENTS, OPENED

COMMANDS = (
    *("stats", "stats --json", "stats --wins", "stats --topic arrays-and-hashing", "stats --since 2026-01-01", "plan"),
    *(
        "list",
        "list --grep both",
        "note --all",
        "export",
        "debrief list",
        "debrief show",
        "report tiny -o -",
        "show tiny",
        "interview",
        "interview list",
    ),
    *("hint", "check --replay", "check", "undo", "next --why", "skip", "next --review", "rebuild", "solution --yes"),
)


@pytest.fixture
def practiced(cli):
    cli.ok("next", "--problem", "tiny")
    cli.answer(WRONG)
    cli("check")
    cli.answer(RIGHT)
    cli.ok("check")
    cli.ok("note", "tiny", "both", "ends", "count")
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: graphs}]\n")
    cli.ok("next", "--problem", "tiny")
    cli.wait(minutes=1)
    cli("check", stdin="")
    return cli


def put(cli, rows):
    """Write rows as they are into the log, and let everything derived from it be rebuilt, as after an update."""
    with closing(sqlite3.connect(cli.home / "drill.db")) as db:
        columns = "id, kind, at, zone, rank, problem, attempt, body, input, evidence"
        db.executemany(f"INSERT INTO events ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("UPDATE meta SET value = 'older' WHERE key = 'rules'")
        db.commit()


def raw(number, event):
    """Make a row of an event, as far as a database can hold it; every one is the latest, and of the tiny problem."""
    rank = event["rank"] if type(event["rank"]) is int and abs(event["rank"]) < 2**63 else "x"
    problem, attempt = ("tiny" if event["problem"] == "two-sum" else event["problem"]), event["attempt"]
    id_, kind = (str(event[key]).encode("utf-8", "replace").decode() for key in ("id", "kind"))
    return (
        f"{number}-{id_}",
        kind,
        1_774_000_000_000_000 + number,
        0,
        1_774_000_000_000_000 + number if rank in (1, 2) else rank,
        problem,
        attempt,
        json.dumps(event["body"]),
        *(json.dumps(event[key]) if event.get(key) is not None else None for key in ("input", "evidence")),
    )


BODY = json.dumps(OPENED["body"])
WORSE = [
    ("w1", "opened", 2**62, 0, 9**17, "tiny", "w1", BODY, None, None),
    ("w2", "opened", 1, 10**9, 9**17 + 1, "tiny", "w2", BODY, None, None),
    ("w3", "opened", "noon", "x", 9**17 + 2, "tiny", "w3", BODY, None, None),
    ("w4", "check", 1, 0, 2**63 - 1, "tiny", None, '{"verdict":"WA","groups":[]}', '{"nums":[1]}', '{"code":"x"}'),
    ("w5", "check", 1, 0, 9**17 + 4, "tiny", None, "{", "{", "{"),
    ("w6", "debrief", 1, 0, 9**17 + 5, None, None, b"\xff", None, None),
    ("w7", "note", 1, 0, 9**17 + 6, "tiny", None, '{"text":' + "[" * 9_000 + "]" * 9_000 + "}", None, None),
    ("w8", "undo", 1, 0, 9**17 + 7, "tiny", None, "7", None, None),
]
BAD = [raw(number, event) for number, (field, event) in enumerate(EVENTS) if field not in ("id", "kind", "at")]


def seen(cli):
    return [
        cli.ok(*words.split()).stdout for words in ("stats --json", "note --all --json", "list --json", "plan --json")
    ]


def test_they_count_nowhere_and_every_command_goes_on(practiced):
    before, export = seen(practiced), practiced.ok("export").lines
    put(practiced, [*BAD, *WORSE])
    assert seen(practiced) == before
    result = practiced.ok("export")
    assert result.lines == export
    assert "records that cannot be read" in result.stderr
    for words in COMMANDS:
        result = practiced(*words.split())
        assert result.exit_code in (0, 1, 2), (words, result.stderr)
        assert "Traceback" not in result.stderr


def test_doctor_names_them(practiced):
    put(practiced, WORSE[:2])
    (row,) = (row for row in practiced("doctor", "--json").json["checks"] if row["name"] == "store")
    assert not row["ok"]
    assert "2 records cannot be read" in row["text"]
    assert "'opened' 'w1', field `at`" in row["text"]
    put(practiced, WORSE[2:])
    (row,) = (row for row in practiced("doctor", "--json").json["checks"] if row["name"] == "store")
    assert row["text"].endswith("and 3 more")


def test_a_rank_at_the_end_of_all_ranks_lets_others_follow(practiced):
    put(practiced, [WORSE[3]])
    practiced.ok("note", "tiny", "after")
    assert json.loads(practiced.ok("export").lines[-1])["rank"] < 2**62
    practiced.ok("note", "--all")


def test_what_is_known_but_cannot_be_read_is_not_imported_again(practiced):
    lines = practiced.ok("export").lines
    event = json.loads(lines[-1])
    put(practiced, [("w9", "note", 1, 0, 1, "tiny", None, "{", None, None)])
    event |= {"id": "w9", "kind": "note", "body": {"text": "x"}}
    assert practiced.ok("import", "-", "--json", stdin=f"{lines[0]}\n{json.dumps(event)}\n").json["known"] == 1


NASTY = (
    *(None, True, 0, -1, 1, 2**31, 2**63 - 1, 2**64, 10**300, 0.5, 1e308, "", "x", "\ud800", "\x00", "é" * 300, "a/b"),
    *([], {}, [None], [[]], ["x"], [1], {"x": None}, {"int": "0xzz"}, "9999-12-31", "0001-01-01", "2026-03-28"),
    *("9999-12-31T23:59:59-14:00", "8999-12-31T23:59:59-14:00", "1900-01-01T00:00:00+14:00"),
)
"""What any field may hold."""


def places(value, path=()):
    """Give the path of every value in a record."""
    if path:
        yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*path, key))


def changed(event, path, value):
    event = copy.deepcopy(event)
    inner = event
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return event


def renamed(event, number):
    """Give an event ids of its own, and the attempt that belongs to it."""
    mine = event["attempt"] == event["id"]
    event = event | ({"id": f"n{number}"} if event["id"] in IDS else {})
    return event | ({"attempt": event["id"]} if mine else {})


STORES = Path(__file__).parents[1] / "data" / "stores"
EXPORT = (STORES / "export-1.jsonl").read_text(encoding="utf-8").splitlines()
EVENT = {"problem": None, "attempt": None}
EVENTS_OF_OLD = [EVENT | json.loads(line) for line in EXPORT[1:]]
EXAMPLES = {
    (each["kind"], each["problem"] == "min-stack"): each for each in EVENTS_OF_OLD if each["problem"] != "house-robber"
}
"""One event of each kind, and those of a class."""
IDS = [each["id"] for each in EXAMPLES.values()]


def variants(step):
    """Make records in which one field has another value: every `step`-th of them."""
    for example in EXAMPLES.values():
        for number, path in enumerate(places(example)):
            for value in NASTY[number % step :: step]:
                yield changed(example, path, value)


def whatever_is_imported_every_command_goes_on(cli, version, step):
    """Any value in any field of any record: it is refused with its place, or harms nothing."""
    lines, refused = {}, []
    for number, event in enumerate(variants(step)):
        line = json.dumps(renamed(event, number))
        try:
            lines[transfer._event(2, line, version).id] = line
        except StoreError as error:
            refused.append(error.message)
    assert all(message.startswith("line 2, field ") for message in refused)
    assert min(len(refused), len(lines)) > 100
    cli.home.joinpath("all.jsonl").write_text("\n".join([json.dumps({"drill_export": version}), *lines.values()]))
    cli.ok("import", cli.home / "all.jsonl")
    for words in (*COMMANDS, "check two-sum --replay", "report two-sum -o -", "report min-stack -o -", "list --json"):
        result = cli(*words.split())
        assert result.exit_code in (0, 1, 2), (words, result.stderr)
    assert "cannot be read" not in cli("doctor").stdout


@pytest.mark.parametrize("version", [1, 2])
def test_whatever_is_imported_every_command_goes_on(practiced, version):
    whatever_is_imported_every_command_goes_on(practiced, version, step=9)


@pytest.mark.slow
@pytest.mark.parametrize("version", [1, 2])
def test_whatever_else_is_imported_every_command_goes_on(practiced, version):
    whatever_is_imported_every_command_goes_on(practiced, version, step=1)
