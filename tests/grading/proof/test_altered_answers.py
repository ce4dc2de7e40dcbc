import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.bank.model import Checker
from runner.grading.compare import same
from runner.grading.proof.altered_answers import altered
from runner.typespec import parse
from tests.support.drawing import QUIET

VALUES = {
    "int": st.integers(-100, 100),
    "bool": st.booleans(),
    "float": st.floats(-100, 100),
    "str": st.text("ab", max_size=3),
    "list[int]": st.lists(st.integers(0, 3), max_size=3),
    "list[list[str]]": st.lists(st.lists(st.text("ab", max_size=2), max_size=2), max_size=2),
    "tuple[int, bool]": st.tuples(st.integers(0, 3), st.booleans()).map(list),
    "int | None": st.none() | st.integers(0, 3),
    "ListNode | None": st.lists(st.integers(0, 3), max_size=3),
    "TreeNode | None": st.lists(st.integers(0, 3), min_size=1, max_size=1),
    "set[int]": st.lists(st.integers(0, 3), max_size=3, unique=True).map(sorted),
}


@pytest.mark.parametrize("type_", VALUES)
@QUIET
@given(st.data())
def test_some_alteration_of_every_value_is_detected_by_equality(type_, data):
    value = data.draw(VALUES[type_])
    others = altered(value, parse(type_))
    assert others
    assert repr(value) not in map(repr, others)
    assert not all(same(value, other, parse(type_), Checker()) for other in others)


def test_no_alteration_comes_twice():
    others = altered([1, 2], parse("list[int]"))
    assert len({repr(other) for other in others}) == len(others)


def test_what_has_one_value_only_cannot_be_altered():
    assert altered(None, parse("None")) == []
