"""Deep calls find room without asking the system for it again and again."""

import sys

import pytest

from runner.sandbox.frame_room import with_frame_room
from tests.support.workers import SECONDS, worker

LOOPS = 300


COUNTS = f"""
import resource

def leaf():
    pass

def pages_asked_for(depth):
    if depth:
        return pages_asked_for(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range({LOOPS}):
        leaf()
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
"""
"""Counts the pages that a loop of calls gets from the system, from `depth` frames further down."""


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="pages are counted as Linux counts them")


@on_linux
def test_no_depth_is_slower_than_others():
    scope = {}
    exec(COUNTS, scope)
    counts = scope["pages_asked_for"]
    assert max(with_frame_room(lambda depth=depth: counts(depth)) for depth in range(900)) < LOOPS


@on_linux
def test_no_depth_of_a_solution_is_slower_than_others():
    source = f"{COUNTS}\ndef f(x):\n    return max(pages_asked_for(depth) for depth in range(x))\n"
    with worker(source) as running:
        assert running.load(SECONDS) is None
        assert running.call({"x": 900}, SECONDS).value < LOOPS


def test_what_is_called_has_its_way():
    assert with_frame_room(lambda: 3) == 3
    with pytest.raises(KeyError):
        with_frame_room(lambda: {}["x"])
