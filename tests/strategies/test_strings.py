"""What could be taken for a string: each way of changing one does what it says."""

import pytest

from runner.strategies import strings
from runner.strategies.strings import fitted, mutated
from tests.support.shaping import form


class Scripted:
    """A source that gives the listed values, in their order."""

    def __init__(self, *script):
        self._script = list(script)

    def choice(self, values):
        chosen = self._script.pop(0)
        assert chosen in values
        return chosen

    def integer(self, low, high):
        number = self._script.pop(0)
        assert low <= number <= high
        return number

    def shuffled(self, values):
        return list(values)[::-1]


@pytest.mark.parametrize(
    ("script", "changed"),
    [
        (("as it is",), "abcd"),
        (("in another order",), "dcba"),
        (("part", 1, 1), "bc"),
        (("part", 0, 3), "abcd"),
        (("one less", 1), "acd"),
        (("one more", 1, "x"), "abxcd"),
        (("one other", 3, "x"), "abcx"),
        (("two swapped", 1), "acbd"),
        (("two swapped", 3), "abcd"),
    ],
)
def test_every_way_of_changing_a_text(script, changed):
    assert mutated("abcd", "abcdx", Scripted(*script)) == changed


def test_an_empty_text_can_only_grow():
    assert mutated("", "ab", Scripted("b")) == "b"


def test_every_way_is_tried_by_the_test_above():
    assert len(strings._MUTATIONS) == 7


@pytest.mark.parametrize(
    ("text", "script", "fitting"),
    [("abc", (), "abc"), ("axbyc", (), "abc"), ("abcabc", (), "abca"), ("x", ("a", "b"), "ab"), ("", ("c", "c"), "cc")],
)
def test_a_changed_text_is_made_to_fit(text, script, fitting):
    shape = form({"kind": "str", "alphabet": "abc", "min_size": 2, "max_size": 4})
    assert fitted(shape, text, Scripted(*script)) == fitting
