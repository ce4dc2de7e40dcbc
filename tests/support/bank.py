"""The smallest complete problem, for tests of code that handles problems."""

from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path

from runner.bank.index import is_of_a_problem
from runner.bank.load import load_problem
from runner.bank.model import Problem
from runner.paths import problems_dir

TINY = Path(__file__).with_name("tiny.yaml")
_BANK = problems_dir()
_FILES = [path for path in sorted(_BANK.glob("*/*.yaml")) if is_of_a_problem(path.relative_to(_BANK).as_posix())]
PROBLEMS = {path.stem: path for path in _FILES}
"""The files of drill's own problems, by id."""


@cache
def shipped_problem(id_: str) -> Problem:
    """Load one of drill's own problems, once in a process: reading all of them takes seconds."""
    return load_problem(PROBLEMS[id_])


TOPICS = ("arrays-and-hashing", "two-pointers")


def tiny_problem(**changes) -> Problem:
    """The problem of tiny.yaml (`spread(nums)`, the greatest minus the least), with some of its fields changed."""
    return dataclasses.replace(load_problem(TINY, TOPICS), **changes)


def tiny_text(old: str = "", new: str = "") -> str:
    """Return the text of tiny.yaml with `old`, which must be in it, replaced once."""
    text = TINY.read_text(encoding="utf-8")
    assert old in text, f"tiny.yaml does not have {old!r}"
    return text.replace(old, new, 1) if old else text


def write_problem(folder: Path, id_: str = "tiny", old: str = "", new: str = "") -> Path:
    """Write tiny.yaml under another id, with `old` replaced, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{id_}.yaml"
    path.write_text(tiny_text(old, new).replace("id: tiny", f"id: {id_}", 1), encoding="utf-8")
    return path
