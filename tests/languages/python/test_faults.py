"""What Python's errors and traces mean."""

from __future__ import annotations

from runner.languages.python.faults import (
    frames_in,
    is_out_of_memory,
    is_too_deep,
    is_unwritten,
    lines,
    note,
    waits_for_input,
)

TRACE = """Current thread 0x00007f (most recent call first):
  File "/s/caf\\xe9.py", line 3 in inner
  File "/usr/lib/python3.11/heapq.py", line 7 in merge
  File "/s/caf\\xe9.py", line 9 in outer
"""


def test_frames_of_the_solution_alone_innermost_first():
    assert frames_in(TRACE, "/s/café.py") == [(3, "inner"), (9, "outer")]
    assert frames_in(TRACE, "/s/other.py") == []


def test_a_form_feed_ends_no_line():
    assert lines("a\r\nb\fc\rd") == ["a", "b\fc", "d"]


def test_what_a_stub_raises_is_known():
    assert is_unwritten("NotImplementedError")
    assert not is_unwritten("ValueError")


def test_a_recursion_that_went_too_deep_is_known():
    assert is_too_deep("RecursionError")
    assert not is_too_deep("ValueError")


def test_a_missing_module_is_explained_and_nothing_else():
    assert "sortedcontainers" in note("ModuleNotFoundError")
    assert note("ImportError") == ""


def test_a_line_that_reads_what_nobody_types_in_is_known():
    assert waits_for_input("EOFError", "n = int(input ())")
    assert not waits_for_input("EOFError", "raise EOFError")
    assert not waits_for_input("ValueError", "n = int(input())")


def test_a_death_for_lack_of_memory_is_known_by_what_was_said():
    assert is_out_of_memory("Fatal Python error: MemoryError", "")
    assert is_out_of_memory("", "worker: Cannot allocate memory")
    assert not is_out_of_memory("Segmentation fault", "")
