"""Behavioral questions: the shipped ones, the learner's own, and what is wrong in a file."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from runner.bank.behavioral import load_questions
from runner.bank.questions import open_questions
from runner.errors import UsageError
from runner.paths import problems_dir

REST = """
    finds_out: Whether it works.
    follow_ups: [First?, Second?]
    strong: [One., Two.]
    weak: [One., Two.]
"""
MINE = f"""kind: behavioral
competency: ownership
questions:
  my-own:
    question: What is yours?{REST}"""


@pytest.fixture
def own(tmp_path):
    (tmp_path / "behavioral").mkdir()
    return tmp_path


def write(bank, name, text):
    path = bank / "behavioral" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def said(bank, path):
    """What is wrong in a file, with its place."""
    error = load_questions(problems_dir(), bank).broken[path]
    return [f"{each.line}:{each.column} {each.message} {each.fix}".strip() for each in error.diagnostics]


def test_forty_questions_over_nine_competencies_and_ten_to_ask():
    bank = load_questions(problems_dir())
    assert not bank.broken
    assert (len(bank.questions), len(bank.competencies), len(bank.to_ask)) == (40, 9, 10)
    assert next(iter(bank.competencies)) == "motivation"
    assert all(len(bank.of(competency)) >= 4 for competency in bank.competencies)
    assert all(len(each.follow_ups) == 2 for each in bank.questions.values())


def test_own_questions_join_a_competency_or_make_a_new_one(own):
    write(own, "mine", MINE)
    write(own, "remote", MINE.replace("ownership", "remote\nname: Remote work").replace("my-own", "far-away"))
    bank = load_questions(problems_dir(), own)
    assert not bank.broken
    assert [each.id for each in bank.of("ownership")][-1] == "my-own"
    assert list(bank.competencies)[-1] == "remote"
    assert bank.competency("remote").name == "Remote work"
    assert len(bank.questions) == 42


def test_a_question_of_a_pack_is_one_too(own):
    write(own / "pack", "mine", MINE)
    assert "my-own" in load_questions(problems_dir(), own).questions


def test_an_own_question_takes_the_place_of_the_shipped_one(own):
    write(own, "mine", MINE.replace("my-own", "cleaning-up"))
    bank = load_questions(problems_dir(), own)
    assert bank.question("cleaning-up").text == "What is yours?"
    assert len(bank.questions) == 40


def test_own_questions_to_ask_take_the_place_of_the_shipped_ones(own):
    write(own, "to-ask", "kind: to-ask\nquestions: [{question: Why?, listen_for: Reasons.}]\n")
    assert [each.text for each in load_questions(problems_dir(), own).to_ask] == ["Why?"]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("strong:", "stong:", "8:5 unknown key `stong` did you mean `strong`?"),
        ("kind: behavioral", "kind: behavioural", "1:7 'behavioural' is not known here did you mean `behavioral`?"),
        ("kind: behavioral", "", "2:1 `kind` is missing kind: behavioral, or to-ask"),
        ("ownership", "ownershop", "2:13 there is no competency `ownershop` did you mean `ownership`?"),
        ("ownership", "remote", "2:13 there is no competency `remote` a new one needs its `name`"),
        ("[First?, Second?]", "[First?]", "7:17 expected 2 here, found 1"),
        ("What is yours?", "", "5:14 expected a text here, not nothing"),
        ("my-own", "My own", "4:3 'My own' is not words of a-z and 0-9 joined by hyphens, at most 80 characters"),
        ("my-own", "a" * 81, f"4:3 '{'a' * 80}' is not words of a-z and 0-9 joined by hyphens, at most 80 characters"),
        ("    weak:", "    weak: [Three., Four.]\n    weak:", "10:5 the key `weak` is here a second time keep one of the two"),
        ("kind: behavioral", "- a list", "2:1 not valid YAML: did not find expected '-' indicator quote a text that has `: `, ` #` or a bracket in it"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place_and_a_guess(own, old, new, wanted):
    path = write(own, "mine", MINE.replace(old, new, 1))
    assert wanted in said(own, path)


def test_a_file_with_a_mistake_takes_no_other_one_with_it(own):
    write(own, "broken", "kind: [\n")
    write(own, "mine", MINE)
    bank = load_questions(problems_dir(), own)
    assert [path.name for path in bank.broken] == ["broken.yaml"]
    assert len(bank.questions) == 41


def test_a_question_in_two_files_is_named_in_the_second(own):
    first, second = write(own, "mine", MINE), write(own, "more", MINE)
    assert said(own, second) == [f"4:3 {second} and {first} both have the question `my-own`: rename one of them"]


def test_a_competency_whose_questions_are_left_out_is_left_out_too(own):
    write(own, "mine", MINE)
    write(own, "twice", MINE.replace("ownership", "remote\nname: Remote work"))
    assert "remote" not in load_questions(problems_dir(), own).competencies


def test_an_unknown_name_gets_a_guess():
    bank = load_questions(problems_dir())
    for ask, name, near in ((bank.question, "cleaning", "cleaning-up"), (bank.competency, "conflicts", "conflict")):
        with pytest.raises(UsageError) as caught:
            ask(name)
        assert near in caught.value.fix


def test_questions_are_cached_until_a_file_changes(own, tmp_path):
    def ages():
        for path in (own / "behavioral").glob("*.yaml"):
            os.utime(path, ns=(0, path.stat().st_mtime_ns - 10**12))

    cache = tmp_path / "cache"
    write(own, "mine", MINE)
    ages()
    first = open_questions(problems_dir(), own, cache)
    assert first == load_questions(problems_dir(), own)
    cache_time = cache.stat().st_mtime_ns
    assert open_questions(problems_dir(), own, cache) == first
    assert cache.stat().st_mtime_ns == cache_time
    write(own, "mine", MINE.replace("What is yours?", "Whose is it?"))
    assert open_questions(problems_dir(), own, cache).question("my-own").text == "Whose is it?"
    cache.write_bytes(cache.read_bytes()[:-1])
    assert open_questions(problems_dir(), own, cache).question("my-own").text == "Whose is it?"
    (own / "behavioral" / "gone.yaml").symlink_to("nowhere.yaml")
    assert [path.name for path in open_questions(problems_dir(), own, cache).broken] == ["gone.yaml"]


def test_what_is_cached_needs_no_parser(own, tmp_path):
    words = f"""
import sys
from pathlib import Path
from runner.bank.questions import open_questions
from runner.paths import problems_dir
bank = open_questions(problems_dir(), Path({str(own)!r}), Path({str(tmp_path / "cache")!r}))
print(len(bank.questions), "yaml" in sys.modules)
"""
    said = [
        subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert said == ["40 True\n", "40 False\n"]
