"""Deep calls find room without asking the system for it again and again."""

import resource
import sys

import pytest

from runner.sandbox.frame_room import with_frame_room

LOOPS = 300


def leaf():
    pass


def pages_asked_for(depth):
    """Count the pages that a loop of calls gets from the system, from so many frames further down."""
    if depth:
        return pages_asked_for(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(LOOPS):
        leaf()
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


@pytest.mark.skipif(sys.platform != "linux", reason="pages are counted as Linux counts them")
def test_no_depth_is_slower_than_others():
    assert max(with_frame_room(lambda depth=depth: pages_asked_for(depth)) for depth in range(900)) < LOOPS


def test_what_is_called_has_its_way():
    assert with_frame_room(lambda: 3) == 3
    with pytest.raises(KeyError):
        with_frame_room(lambda: {}["x"])
