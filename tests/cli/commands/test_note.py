"""`drill note`: notes are kept, read, edited and removed."""

import pytest


def test_notes(opened):
    assert "No notes yet" in opened.ok("note").stdout
    opened.ok("note", "both", "ends", "count")
    assert "both ends count" in opened.ok("note").stdout
    assert "tiny" in opened.ok("note", "--all").stdout


def test_a_problem_is_named_before_the_text(opened):
    assert "Noted on Two sum" in opened.ok("note", "two-sum", "a dict of complements").stdout
    assert "complements" in opened.ok("note", "two-sum").stdout
    assert "complements" in opened.ok("note", "1", "the first one").stdout + opened.ok("note", "two_sum").stdout
    assert "No notes yet" in opened.ok("note").stdout
    opened.ok("note", "subsets", "of", "it", "are", "enough")
    assert "subsets of it are enough" in opened.ok("note").stdout


def test_notes_are_edited_and_removed_by_their_number(opened):
    for text in ("first", "second", "third"):
        opened.ok("note", text)
    opened.ok("note", "--edit", "2", "the", "other")
    assert "Removed from Spread of an array: first" in opened.ok("note", "--remove", "1").stdout
    texts = [note["text"] for note in opened.ok("note", "--json").json["notes"]]
    assert texts == ["the other", "third"]
    assert opened.ok("note", "--all").stdout.splitlines()[0].startswith("tiny  note 1  ")
    opened.ok("note", "--edit", "1", "once more")
    assert "once more" in opened.ok("note").stdout


def test_an_edited_note_moves_to_another_machine(opened, bare_cli, tmp_path):
    from tests.conftest import Cli

    opened.ok("note", "first")
    opened.ok("note", "second")
    opened.ok("note", "--edit", "2", "better")
    opened.ok("note", "--remove", "1")
    lines = opened.ok("export").stdout
    other = Cli(tmp_path / "other")
    other.ok("import", "-", stdin=lines)
    assert [note["text"] for note in other.ok("note", "--all", "--json").json["notes"]] == ["better"]


@pytest.mark.parametrize(
    "words",
    [
        ("--edit", "7", "x"),
        ("--remove", "0"),
        ("--edit", "1"),
        ("--remove", "1", "x"),
        ("--edit", "1", "--remove", "1"),
    ],
)
def test_what_makes_no_sense_changes_nothing(opened, words):
    opened.ok("note", "first")
    assert opened("note", *words).exit_code == 2
    assert [note["text"] for note in opened.ok("note", "--json").json["notes"]] == ["first"]
