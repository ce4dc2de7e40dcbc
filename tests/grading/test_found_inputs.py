"""Inputs that were found before are those that would be found now, in this process and in later ones."""

from dataclasses import replace

import pytest

from runner.bank.cache_file import read_cache
from runner.grading import found_inputs as module
from runner.grading import hypothesis_search
from runner.grading.found_inputs import FoundInputs
from runner.grading.grade import GradeOptions, grade
from runner.grading.group_test import GroupTest
from runner.grading.report import Stage
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import FILE, RIGHT, without_seconds

SOLUTIONS = {
    "right": (RIGHT, None),
    "wrong for small inputs": ("def spread(nums):\n    return nums[-1] - nums[0]\n", Stage.SMALL),
    "wrong for drawn inputs": (
        "def spread(nums):\n    return max(nums) - min(nums) + (len(set(nums)) > 4)\n",
        Stage.GENERATED,
    ),
    "raises for drawn inputs": (
        "def spread(nums):\n    return max(nums) - min(nums) + 0 // (len(set(nums)) < 5)\n",
        Stage.GENERATED,
    ),
    "keeps state": (
        "seen = []\ndef spread(nums):\n    seen.append(1)\n    return max(nums) - min(nums) + (len(seen) > 30)\n",
        Stage.SMALL,
    ),
}
"""Name, code, and the stage whose input it fails on."""

QUICK = ("right", "wrong for small inputs", "wrong for drawn inputs")


@pytest.fixture
def found_once():
    """Here the inputs are really found, each time."""


@pytest.fixture
def counted(monkeypatch):
    """How often inputs are enumerated, and how often Hypothesis searches."""
    calls = []
    small, search = module.small_inputs, hypothesis_search.search
    monkeypatch.setattr(module, "small_inputs", lambda *args: calls.append("small") or small(*args))
    monkeypatch.setattr(
        hypothesis_search, "search", lambda *args, **more: calls.append("search") or search(*args, **more)
    )
    return calls


def solutions():
    for name, (code, stage) in SOLUTIONS.items():
        yield pytest.param(code, stage, id=name, marks=() if name in QUICK else pytest.mark.slow)


@pytest.mark.parametrize(("code", "stage"), list(solutions()))
def test_a_check_comes_to_the_same_with_them_as_without(code, stage, tmp_path):
    plain, first, later = (
        without_seconds(
            grade(tiny_problem(), code.encode(), FILE, GradeOptions(upto=Stage.LARGE, inputs_folder=folder))
        )
        for folder in (None, tmp_path, tmp_path)
    )
    assert plain == first == later
    assert (plain.counterexample.stage if stage else plain.verdict) is (stage or Verdict.AC)


def test_they_are_found_once(counted, tmp_path):
    for _ in range(3):
        known = FoundInputs(tiny_problem(), tmp_path)
        for _ in range(2):
            assert known.small(100)
            assert known.generated(1)
    assert sorted(counted) == ["search", "small"]


def test_each_cap_and_each_seed_has_its_own(tmp_path):
    known = FoundInputs(tiny_problem(), tmp_path)
    assert len(known.small(10)) < len(known.small(100))
    assert known.generated(1) != known.generated(2)
    again = FoundInputs(tiny_problem(), tmp_path)
    assert again.small(10) == known.small(10)
    assert again.generated(2) == known.generated(2)


def test_those_of_another_text_of_the_problem_are_not_taken(counted, tmp_path):
    for version in ("one", "two", "two"):
        FoundInputs(replace(tiny_problem(), version=version), tmp_path).generated(1)
    assert counted == ["search", "search"]


def test_those_that_another_hypothesis_drew_are_not_taken(counted, tmp_path, monkeypatch):
    for release in ("1", "2", "2"):
        monkeypatch.setattr("importlib.metadata.version", lambda _, release=release: release)
        FoundInputs(tiny_problem(), tmp_path).generated(1)
    assert counted == ["search", "search"]


def test_what_is_damaged_is_found_again(counted, tmp_path):
    FoundInputs(tiny_problem(), tmp_path).generated(1)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert FoundInputs(tiny_problem(), tmp_path).generated(1)
    assert counted == ["search", "search"]
    assert read_cache(file) is not None


def test_a_folder_that_cannot_be_written_to_is_none_at_all(tmp_path):
    (tmp_path / "file").write_text("")
    assert FoundInputs(tiny_problem(), tmp_path / "file").generated(1)


def test_groups_of_stored_inputs_are_not_tested_again(tmp_path, monkeypatch):
    first = grade(tiny_problem(), RIGHT.encode(), FILE, GradeOptions(inputs_folder=tmp_path, upto=Stage.GENERATED))
    tested, members = [], GroupTest.members
    monkeypatch.setattr(GroupTest, "members", lambda test, args: tested.append(args) or members(test, args))
    later = grade(tiny_problem(), RIGHT.encode(), FILE, GradeOptions(inputs_folder=tmp_path, upto=Stage.GENERATED))
    assert later.groups == first.groups
    assert len(tested) < 10, "the examples and edges alone"
