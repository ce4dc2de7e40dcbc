"""Bank files as they come out of accidents: every one is refused with line, column and a way out, and none is a crash."""

from __future__ import annotations

import re

import pytest

from tests.support.bank import TINY, tiny_text, write_problem

CHANGES = [
    ("format: 1", ""),
    ("format: 1", "format: one"),
    ("format: 1", "format: 2"),
    ("format: 1", "format: -1"),
    ("id: tiny", "id: Tiny Problem"),
    ("id: tiny", "id: [tiny]"),
    ("title: Spread of an array", "title: 7"),
    ("title: Spread of an array", "title: a: b"),
    ("title: Spread of an array", "title: 'no end"),
    ("title: Spread of an array", "title: " + "x" * 500),
    ("topics: [arrays-and-hashing]", "topics: []"),
    ("topics: [arrays-and-hashing]", "topics: arrays-and-hashing"),
    ("topics: [arrays-and-hashing]", "topics: [arrays-and-hashing, arrays-and-hashing]"),
    ("difficulty: easy", "difficulty: trivial"),
    ("minutes: 5", "minutes: 0"),
    ("minutes: 5", "minutes: five"),
    ("minutes: 5", "minutes: " + "9" * 5000),
    ("minutes: 5", "minutes: 1e999"),
    ("also: [spread-of-array]", "also: [Spread Of Array]"),
    ("also: [spread-of-array]", "replaces: Spread Of Array"),
    ("also: [spread-of-array]", "also: &a [x]"),
    ("also: [spread-of-array]", "also: !!set {x}"),
    ("signature:\n  name: spread", "signature:\n  name: 2spread"),
    ("signature:\n  name: spread", "signature:\n  name: class"),
    ('params: {nums: "list[int]"}', "params: {}"),
    ('params: {nums: "list[int]"}', "params: {nums: list[int]}"),
    ('params: {nums: "list[int]"}', 'params: {nums: "lst[int]"}'),
    ('params: {nums: "list[int]"}', 'params: {nums: "list[list"}'),
    ('params: {nums: "list[int]"}', 'params: {nums: "' + "list[" * 200 + '"}'),
    ("returns: int", "returns: 5"),
    ("returns: int", "returns: null"),
    ("output: 6", "output: six"),
    ("input: {nums: [3, 9, 4]}", "input: {nums: 3}"),
    ("input: {nums: [3, 9, 4]}", "input: {}"),
    ("input: {nums: [3, 9, 4]}", "input: {nums: [3, 9, 4], k: 1}"),
    ("input: {nums: [3, 9, 4]}", "input: {nums: []}"),
    ("holds: 1 <= len(nums) <= 1000", "holds: 1 <= len(nums"),
    ("holds: 1 <= len(nums) <= 1000", "holds: 'open(\"/etc/passwd\")'"),
    ("holds: 1 <= len(nums) <= 1000", "holds: nums.__class__"),
    ("holds: 1 <= len(nums) <= 1000", "holds: 9 ** 9 ** 9 > len(nums)"),
    ("holds: 1 <= len(nums) <= 1000", "holds: " + "(" * 500 + "1" + ")" * 500),
    ("holds: 1 <= len(nums) <= 1000", "holds: len(n) > 0"),
    ("holds: 1 <= len(nums) <= 1000", "holds: 1 // 0"),
    ("kind: list, min_size: 1", "kind: lists, min_size: 1"),
    ("kind: list, min_size: 1", "kind: list, minsize: 1"),
    ("kind: list, min_size: 1", "kind: list, min_size: one"),
    ("kind: list, min_size: 1", "kind: str, min_size: 1"),
    ("    - {nums: [-7, -2]}", "    - {nums: [-7, null]}"),
    ("    - {nums: [-7, -2]}", "    - [-7, -2]"),
    ("single element: {when: len(nums) == 1}", "single element: {}"),
    ("single element: {when: len(nums) == 1}", "single element: len(nums) == 1"),
    ("  large:\n    - name: two values at the bounds", "  large:\n    - nam: two values at the bounds"),
    ("def spread(nums):\n      return max(nums) - min(nums)\nbrute", "def spread(nums)\n      return 1\nbrute"),
    ("def spread(nums):\n      return max(nums) - min(nums)\nbrute", "def other(nums):\n      return 1\nbrute"),
    ("reference: |", "reference: 7 #"),
    ("brute: |", "brute:\n  - |"),
    ("verdict: WA", "verdict: AC"),
    ("group: unsorted", "group: shuffled"),
    ("wrong:", "wrongs:"),
    ("statement: |", "statement: |9"),
    ("cases:", "cases: {python: 'def small(): pass'}\nmore:"),
    ("cases:\n", "cases:\n  python: |\n    import os\n"),
]


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_one_accident_is_reported_with_its_place(tmp_path, cli, old, new):
    refused(cli, write_problem(tmp_path / "pack", "tiny", old, new))


WHOLE = {
    "nothing": b"",
    "a comment": b"# tiny\n",
    "a list": b"[]",
    "a word": b"tiny",
    "a number": b"7",
    "no text": TINY.read_bytes().replace(b"Spread", b"\xff\xfe"),
    "a nought": TINY.read_bytes().replace(b"Spread", b"\x00"),
    "a bell": TINY.read_bytes().replace(b"Spread", b"\x07"),
    "half a file": TINY.read_bytes()[:900],
    "a file and another": TINY.read_bytes() + b"---\n" + TINY.read_bytes(),
    "a file twice": TINY.read_bytes() * 2,
    "tabs": TINY.read_bytes().replace(b"  ", b"\t"),
    "a merge": b"<<<<<<< HEAD\n" + TINY.read_bytes(),
    "brackets": b"[" * 100_000,
    "keys in keys": b"{a: " * 10_000,
    "deep": b"".join(b" " * depth + b"a:\n" for depth in range(200)),
    "aliases": b"a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    "a tag": b"!!python/object/apply:os.system ['true']",
    "json": b'{"format": 1, "id": "tiny"}',
    "html": b"<!DOCTYPE html>\n<title>404</title>\n",
    "utf-16": TINY.read_text().encode("utf-16"),
    "a question": b"? [a, b]\n: c\n",
    "a percent": b"%YAML 9.9\n---\nformat: 1\n",
    "carriage returns": b"format: 1\rid: tiny\r",
    "too much": b"# " + b"x" * 1_000_001,
    "a long line": b"format: 1\nid: " + b"a-" * 40_000 + b"a\n",
    "many keys": b"".join(b"key%d: 1\n" % number for number in range(5000)),
    "one key often": b"format: 1\n" * 2000,
}


@pytest.mark.parametrize("content", WHOLE.values(), ids=WHOLE)
def test_what_is_no_problem_at_all_is_reported_with_its_place(tmp_path, cli, content):
    path = tmp_path / "pack" / "tiny.yaml"
    path.parent.mkdir()
    path.write_bytes(content)
    refused(cli, path)


def test_there_are_as_many_as_were_promised():
    assert len(CHANGES) + len(WHOLE) >= 90
    assert all(old in tiny_text() for old, _ in CHANGES)


def refused(cli, path):
    result = cli("bank", "check", "--form", path)
    assert result.exit_code == 4, result.stdout
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: .+ \[[a-z-]+\]", result.stdout)
    assert "1 of 1 problem not well-formed." in result.stdout
