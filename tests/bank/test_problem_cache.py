"""Problems kept in the cache: the same as loaded ones, and never believed when they may not be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from runner.bank import packed_problem
from runner.bank.bank import Bank
from runner.bank.cache_file import read_cache, write_cache
from runner.bank.load import load_problem
from runner.bank.problem_cache import ProblemCache
from runner.paths import Home
from tests.support.bank import PROBLEMS, TOPICS, shipped_problem, write_problem

OLD = 1_500_000_000 * 10**9


@pytest.fixture
def file(tmp_path):
    path = write_problem(tmp_path / "bank")
    os.utime(path, ns=(OLD, OLD))
    return path


@pytest.fixture
def cache(tmp_path, file):
    place = tmp_path / "cache" / "tiny"
    ProblemCache(place.parent).load(file, TOPICS)
    return place


@pytest.mark.parametrize("problem_id", PROBLEMS)
def test_what_is_kept_is_what_was_loaded(problem_id):
    problem = shipped_problem(problem_id)
    copy = packed_problem.unpack(packed_problem.pack(problem))
    assert copy == problem
    assert repr(copy).replace("mappingproxy({})", "{}") == repr(problem).replace("mappingproxy({})", "{}")


def test_a_kept_problem_is_found(cache, file):
    assert ProblemCache(cache.parent).find(file, TOPICS) == load_problem(file, TOPICS)


def test_not_after_a_change_of_its_file(cache, file):
    os.utime(file, ns=(OLD, OLD + 1))
    assert ProblemCache(cache.parent).find(file, TOPICS) is None
    file.unlink()
    assert ProblemCache(cache.parent).find(file, TOPICS) is None


def test_not_where_it_was_kept_as_soon_as_it_was_written(cache, file):
    now = cache.stat().st_mtime_ns
    os.utime(file, ns=(now, now))
    ProblemCache(cache.parent).load(file, TOPICS)
    assert ProblemCache(cache.parent).find(file, TOPICS) is None


def test_not_under_other_topics_or_for_another_file(cache, file, tmp_path):
    assert ProblemCache(cache.parent).find(file, TOPICS[:1]) is None
    other = write_problem(tmp_path / "elsewhere")
    os.utime(other, ns=(OLD, OLD))
    assert ProblemCache(cache.parent).find(other, TOPICS) is None


def test_not_for_a_drill_with_another_model(cache, file, monkeypatch):
    monkeypatch.setattr(packed_problem, "CLASSES_CHECKSUM", 0)
    assert ProblemCache(cache.parent).find(file, TOPICS) is None


@pytest.mark.parametrize("content", [b"", b"nonsense", None])
def test_not_from_a_damaged_cache(cache, file, content):
    good = cache.read_bytes()
    cache.write_bytes(good[:-3] + b"xyz" if content is None else content)
    assert ProblemCache(cache.parent).find(file, TOPICS) is None


def test_without_a_folder_nothing_is_kept(file):
    assert ProblemCache(None).load(file, TOPICS).id == "tiny"
    assert ProblemCache(None).find(file, TOPICS) is None


def test_a_cache_that_cannot_be_written_is_gone_without(tmp_path):
    (tmp_path / "file").write_text("")
    write_cache(tmp_path / "file" / "x", [1])
    assert read_cache(tmp_path / "file" / "x") is None


def test_what_is_kept_of_a_problem_that_is_gone_is_taken_away(tmp_path):
    home = Home(tmp_path)
    gone, stays = (write_problem(home.bank, each) for each in ("gone", "stays"))
    for each in ("gone", "stays"):
        Bank.open(home).problem(each)
    kept_now = home.cache / "own"
    (kept_now / "stays.small.4711.half").write_bytes(b"half")
    assert {path.name for path in kept_now.iterdir()} == {"gone", "stays", "stays.small.4711.half"}
    gone.unlink()
    Bank.open(home)
    assert [path.name for path in kept_now.iterdir()] == [stays.stem]


def test_plain_data_comes_back_as_it_went():
    data = {"a": [1, (2, 3), None, True, 1.5, "x", []], "b": (), "c": {}}
    assert packed_problem._unpacked(packed_problem._packed(data)) == data


def test_a_problem_that_is_kept_needs_no_parser(tmp_path):
    code = (
        "import sys; from pathlib import Path; from runner.bank.bank import Bank\n"
        "print(Bank.open(Path(sys.argv[1])).problem('two-sum').title)\n"
        "print(sorted({'yaml', 'hashlib', 'runner.bank.load', 'runner.bank.schema.values'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code, str(tmp_path)]
    for _ in range(2):
        run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.splitlines() == ["Two sum", "[]"]
