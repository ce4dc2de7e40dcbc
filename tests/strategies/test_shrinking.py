"""Shrinking ends at the obvious minimum, whatever the style that a failure was found in."""

import pytest
from hypothesis import find, settings

from tests.support.drawing import INT, QUIET, drawn, nodes_of


@pytest.mark.parametrize(
    ("shape", "fails", "minimum"),
    [
        (INT, lambda v: v > 1000, 1001),
        (INT, lambda v: v < -5, -6),
        ({"kind": "int", "min_value": 3, "max_value": 99}, lambda v: True, 3),
        ({"kind": "list", "of": INT, "max_size": 100}, lambda v: len(v) > 2, [0, 0, 0]),
        ({"kind": "list", "of": INT, "max_size": 100}, lambda v: len(set(v)) < len(v), [0, 0]),
        ({"kind": "list", "of": INT, "max_size": 100}, lambda v: any(x > 6 for x in v), [7]),
        ({"kind": "list", "of": INT, "min_size": 2, "max_size": 100, "sorted": "asc"}, lambda v: v[0] < v[-1], [0, 1]),
        ({"kind": "list", "of": INT, "max_size": 100, "distinct": True}, lambda v: len(v) > 1, [0, 1]),
        ({"kind": "permutation", "of": 6}, lambda v: True, [0, 1, 2, 3, 4, 5]),
        ({"kind": "str", "alphabet": "abc", "max_size": 50}, lambda v: len(v) > 1, "aa"),
        ({"kind": "str", "alphabet": "()", "max_size": 50, "balanced": True}, lambda v: "((" in v, "(())"),
        ({"kind": "str", "alphabet": "ab", "max_size": 50, "palindrome": True}, lambda v: "b" in v, "b"),
        ({"kind": "float", "min_value": -9, "max_value": 9}, lambda v: v > 1, 1.01),
        ({"kind": "bool"}, lambda v: True, False),
        (
            {"kind": "matrix", "of": INT, "min_rows": 1, "max_rows": 9, "min_cols": 1, "max_cols": 9},
            lambda v: True,
            [[0]],
        ),
        (
            {"kind": "matrix", "of": INT, "max_rows": 9, "max_cols": 9},
            lambda v: len(v) > 1 and len(v[0]) > 1,
            [[0, 0], [0, 0]],
        ),
        ({"kind": "tree", "of": INT, "max_size": 50}, lambda v: len(nodes_of(v)) > 2, [0, 0, 0]),
        (
            {"kind": "linked_list", "of": INT, "max_size": 50, "cycle": "maybe"},
            lambda v: "cycle" in v,
            {"values": [0], "cycle": 0},
        ),
        ({"kind": "graph", "max_nodes": 9}, any, [[2], [1]]),
        ({"kind": "edges", "nodes": 2, "directed": True}, lambda v: len(v) > 0, [[0, 1]]),
        ({"kind": "substring", "of": "'abcd'"}, lambda v: len(v) > 0, "a"),
        ({"kind": "words", "alphabet": "ab", "max_size": 9, "max_length": 5}, lambda v: len(v) > 1, ["a", "a"]),
        ({"kind": "rpn", "max_size": 9, "min_value": -9, "max_value": 9}, lambda v: len(v) > 1, ["0", "0", "+"]),
        (
            {"kind": "intervals", "max_size": 20, "min_value": 0, "max_value": 99},
            lambda v: len(v) > 1,
            [[0, 0], [0, 0]],
        ),
        (
            {"kind": "calls", "min_size": 1, "max_size": 30, "methods": {"push": {"args": {"x": INT}}, "pop": {}}},
            lambda v: ["pop"] in v,
            [["pop"]],
        ),
    ],
)
def test_shrinking_ends_at_the_obvious_minimum(shape, fails, minimum):
    assert find(drawn(shape), fails, settings=settings(QUIET, max_examples=200)) == minimum
