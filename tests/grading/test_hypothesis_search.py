"""Hypothesis as a pure function: other modules, other folders and other runs change nothing."""

import sys
import types
import warnings

import hypothesis.core
import pytest
from hypothesis import configuration
from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers

from runner.grading.garbage_collection import few_collections
from runner.grading.hypothesis_search import EnoughError, search


def drawn(number=5, strategy=None):
    seen = []
    search(
        st.lists(st.integers(-(10**6), 10**6)) if strategy is None else strategy,
        seen.append,
        number=number,
        examples=60,
    )
    return seen


def test_the_same_number_draws_the_same():
    assert drawn() == drawn()
    assert drawn(5) != drawn(6)


def test_what_was_found_is_shrunk():
    tried = []

    def fails(value):
        tried.append(value)
        return value > 1000

    assert search(st.integers(0, 10**6), fails, number=1, examples=100)
    assert tried[-1] == 1001


def test_the_shrinking_ends_where_it_is_enough():
    seen = []

    def fails(value):
        seen.append(value)
        if len(seen) > 1 and len([each for each in seen if each > 10]) > 3:
            raise EnoughError
        return value > 10

    assert search(st.integers(0, 10**9), fails, number=1, examples=100)
    assert len([each for each in seen if each > 10]) == 4
    assert search(st.integers(0, 10**9), lambda value: value > 10, number=1, examples=100), "and the next begins anew"


def test_nothing_found_is_reported():
    assert not search(st.integers(0, 10), lambda value: value > 10, number=1, examples=50)


def test_constants_of_loaded_modules_have_no_say(tmp_path, monkeypatch):
    before = drawn()
    source = tmp_path / "local_constants.py"
    source.write_text("\n".join(f"x{i} = {712345 + i}" for i in range(60)))
    module = types.ModuleType("local_constants")
    module.__file__ = str(source)
    monkeypatch.setitem(sys.modules, "local_constants", module)
    assert drawn() == before
    found = [value for values in drawn() for value in values]
    assert not any(712345 <= value < 712405 for value in found)


def test_the_harvest_is_what_it_was_afterward():
    harvest = getattr(providers, "_get_local_constants", None)
    assert harvest is not None, "Hypothesis has renamed what `quiet` empties"
    drawn()
    with pytest.raises(ZeroDivisionError):
        search(st.integers(), lambda value: 1 / 0, number=1, examples=5)
    assert providers._get_local_constants is harvest


def folder():
    storage = configuration.storage_directory(intent_to_write=False)
    return getattr(storage, "home_directory", storage)


def test_no_folder_is_made(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    home = folder()
    drawn(strategy=st.text(max_size=5))
    assert folder() == home
    assert list(tmp_path.iterdir()) == []


def test_a_seed_given_to_pytest_has_no_say(monkeypatch):
    before = drawn()
    monkeypatch.setattr("hypothesis.core.global_force_seed", 99)
    assert drawn() == before


def test_a_search_keeps_nothing_of_what_it_drew():
    from hypothesis.strategies._internal import utils

    assert hasattr(utils, "clear_strategy_cache"), "Hypothesis has another name for it now: tell `quiet` of it"
    search(st.integers(0, 10).flatmap(lambda n: st.lists(st.integers(0, n), max_size=n)), bool, number=1, examples=20)
    assert not utils._STRATEGY_CACHE.keys_to_indices


def test_a_frozen_collector_makes_hypothesis_warn_of_nothing(monkeypatch):
    # Up to Python 3.13 the collector overlooks a dictionary of plain values; since 3.14 it has all of them.
    held = vars(hypothesis.core.threadlocal)["_ThreadLocal__threadlocal"]
    monkeypatch.setitem(vars(held), "tracked", [])
    monkeypatch.setitem(vars(held), "_hypothesis_global_random", None)
    with warnings.catch_warnings(record=True) as seen, few_collections():
        warnings.simplefilter("always")
        drawn()
    assert held._hypothesis_global_random is not None, "Hypothesis has another name for its generator now"
    assert not seen
