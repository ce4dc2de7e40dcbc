"""Plain values come back from JSON as they were, whatever JSON thinks of them."""

import json

from hypothesis import given
from hypothesis import strategies as st

from runner.store.plain import from_json, to_json

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["values", "cycle", "n"]), inner),
    max_leaves=12,
)


@given(PLAIN)
def test_they_come_back_as_they_were(value):
    text = json.dumps(to_json(value), allow_nan=False)
    assert repr(from_json(json.loads(text))) == repr(value)


def test_integers_that_python_does_not_write_in_digits():
    for number in (7**9_000, -(7**9_000)):
        assert from_json(json.loads(json.dumps(to_json([number])))) == [number]


def test_tuples_become_lists():
    assert to_json((1, (2,))) == [1, [2]]
