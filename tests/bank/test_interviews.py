"""The formats of mock interviews: ours, the learner's own, and what is said about wrong ones."""

from __future__ import annotations

import pytest

from runner import paths
from runner.bank.asks import KINDS
from runner.bank.interviews import FILE, formats_of, load_formats, named_format
from runner.errors import BankError, UsageError

OURS = paths.problems_dir()


def test_ours_are_those_that_people_know():
    found = load_formats(OURS / FILE)
    assert {id_: (each.minutes, dict(each.asks)) for id_, each in found.items()} == {
        "phone-screen": (30, {"code": 1, "behavioral": 1}),
        "onsite": (45, {"code": 2}),
        "online-assessment": (60, {"code": 3}),
        "behavioral": (40, {"behavioral": 4}),
        "data": (45, {"sql": 2, "pandas": 1, "behavioral": 1}),
        "frontend": (75, {"react": 1, "utility": 1, "code": 1, "behavioral": 1}),
    }
    assert [id_ for id_, each in found.items() if not each.interviewer] == ["online-assessment"]
    assert all(set(each.asks) <= set(KINDS) and each.about for each in found.values())


def test_own_formats_are_added_and_replace_ours(tmp_path):
    (tmp_path / FILE).write_text(
        "short:\n  name: Short\n  minutes: 10\n  asks: {code: 1}\n"
        "onsite:\n  name: Mine\n  minutes: 90\n  asks: {code: 3}\n"
    )
    found = formats_of([OURS, tmp_path, tmp_path / "none"])
    assert (found["short"].minutes, found["onsite"].name, found["behavioral"].minutes) == (10, "Mine", 40)


@pytest.mark.parametrize("name", ["phone-screen", "Phone screen", "phone_screen", "PHONE", "phone"])
def test_a_format_is_found_by_what_people_call_it(name):
    assert named_format(load_formats(OURS / FILE), name).id == "phone-screen"


def test_an_unknown_format_gets_a_guess():
    with pytest.raises(UsageError, match="there is no format") as caught:
        named_format(load_formats(OURS / FILE), "onsight")
    assert "onsite" in caught.value.fix


@pytest.mark.parametrize(
    ("text", "rule", "place", "fix"),
    [
        ("a: {name: A, minutes: 30}\n", "missing-key", "1:", "asks"),
        ("a:\n  name: A\n  minutes: 30\n  asks: {}\n", "count", "4:", "name one of"),
        ("a:\n  name: A\n  minutes: 30\n  asks: {behavioural: 1}\n", "unknown-key", "4:", "did you mean `behavioral`?"),
        ("a:\n  name: A\n  minuts: 30\n  asks: {code: 1}\n", "unknown-key", "3:", "did you mean `minutes`?"),
        ("a:\n  name: A\n  minutes: 3\n  asks: {code: 1}\n", "out-of-range", "3:", ""),
        (
            "a: {name: A, minutes: 30, asks: {code: 1}}\na: {name: B, minutes: 30, asks: {code: 1}}\n",
            "duplicate-key",
            "2:",
            "",
        ),
        ("a: [\n", "yaml-syntax", "", ""),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, text, rule, place, fix):
    path = tmp_path / FILE
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_formats(path)
    (found,) = caught.value.diagnostics
    assert found.rule == rule
    assert f"{path}:{place}" in str(found)
    assert fix in found.fix
