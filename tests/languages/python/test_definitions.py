"""What a file defines, without running it."""

from __future__ import annotations

import pytest

from runner.languages.python.definitions import assigns, definition_line, is_name, program

SOLUTION = b"""# drill: rotate
class Solution:
    def rotateLeft(self, nums, k):
        nums = nums[k:] + nums[:k]
"""


def test_a_definition_goes_by_both_of_its_spellings():
    assert definition_line(SOLUTION, ["rotate_left"]) == 3
    assert definition_line(SOLUTION, ["solution"]) == 2


def test_a_definition_goes_by_any_of_its_names():
    assert definition_line(SOLUTION, ["turn", "rotate_left"]) == 3
    assert assigns(SOLUTION, ["turn", "rotate_left"], 0)


def test_of_several_definitions_the_last_one_counts():
    assert definition_line(b"def f(): pass\n\ndef f(): pass\n", ["f"]) == 3


@pytest.mark.parametrize("source", [b"", b"def other(): pass", b"def f(:", b"\xff\xfe def f(): pass"])
def test_what_is_not_defined_is_looked_for_at_the_top(source):
    assert definition_line(source, ["f"]) == 1


def test_a_parameter_that_is_assigned_to_is_found_by_its_place():
    assert assigns(SOLUTION, ["rotate_left"], 0)
    assert not assigns(SOLUTION, ["rotate_left"], 1)
    assert not assigns(SOLUTION, ["rotate_left"], 2)
    assert not assigns(b"def rotate_left(nums):\n    nums[:] = []", ["rotate_left"], 0)
    assert not assigns(b"def rotate_left(nums:", ["rotate_left"], 0)


@pytest.mark.parametrize(("name", "is_free"), [("nums", True), ("class", False), ("__init__", False), ("2nd", False)])
def test_names_that_a_problem_may_use(name, is_free):
    assert is_name(name) is is_free


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (b"def f(n): return n + 1", True),
        (b'"""About it."""\ndef f(n):\n    """Add."""\n    # one\n    return (n+1)', True),
        (b"def f(m): return m + 1", False),
        (b"def f(n): return n + 2", False),
        (b"def f(n) return n + 1", False),
    ],
    ids=["itself", "comments", "names", "numbers", "broken"],
)
def test_two_sources_are_the_same_program_by_their_trees(other, is_same):
    assert (program(b"def f(n): return n + 1") == program(other)) is is_same


def test_what_does_not_parse_is_the_same_as_itself_alone():
    assert program(b"def f(:") == program(b"def f(:") != program(b"def f(: ")
