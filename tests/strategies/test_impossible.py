"""A shape that no value can have is refused in words, by each way to make inputs; it is never an empty strategy."""

import pytest

from tests.support.drawing import INT, at_random, examples
from tests.support.shaping import form


def lightest(shape):
    made = form(shape)
    return made.layer(int(made.span[0]))


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        ({"kind": "int", "min_value": 3, "max_value": 2}, "there is no number between 3 and 2"),
        ({"kind": "int", "choices": []}, "choices is empty"),
        ({"kind": "int", "min_value": "0.5", "max_value": 2}, "an integer"),
        ({"kind": "list", "of": INT, "min_size": 3, "max_size": 2}, "size cannot be between 3 and 2"),
        ({"kind": "list", "of": INT, "size": -1}, "size cannot be"),
        ({"kind": "list", "max_size": 2}, "`of` must be a shape"),
        ({"kind": "list", "of": {"kind": "bool"}, "size": 3, "distinct": True}, "only 2 distinct values for 3"),
        ({"kind": "list", "of": INT, "max_size": 3, "sorted": "up"}, "`sorted` is one of"),
        ({"kind": "permutation", "of": "None"}, "must give a number, a list or a string"),
        ({"kind": "one_of", "options": []}, "`options` is empty"),
        ({"kind": "str", "alphabet": "ab", "max_size": 4, "balanced": True}, "needs brackets"),
        ({"kind": "str", "alphabet": "()", "size": 3, "balanced": True}, "no balanced string"),
        ({"kind": "substring", "of": "'ab'", "size": 3}, "no part of 2 elements has 3"),
        ({"kind": "substring", "of": "5"}, "must give a string or a list"),
        ({"kind": "words", "of": "''", "size": 1, "max_length": 3}, "no word of 1 characters"),
        ({"kind": "matrix", "of": INT, "rows": 1, "cols": 1, "sorted": "up"}, "`sorted` is one of"),
        ({"kind": "intervals", "size": 1, "min_value": 5, "max_value": 5, "strict": True}, "no interval fits"),
        ({"kind": "intervals", "size": 3, "min_value": 0, "max_value": 1, "disjoint": True}, "do not fit"),
        ({"kind": "tree", "of": INT, "size": 901, "shape": "chain"}, "deeper than 900"),
        ({"kind": "tree", "of": INT, "size": 9, "shape": "round"}, "`shape` is one of"),
        ({"kind": "bst", "size": 5, "min_value": 1, "max_value": 4}, "only 4 distinct values for 5"),
        ({"kind": "linked_list", "of": INT, "max_size": 3, "cycle": "always"}, "an empty list has no cycle"),
        ({"kind": "linked_list", "of": INT, "max_size": 3, "cycle": "often"}, "`cycle` is one of"),
        ({"kind": "edges", "nodes": 3, "size": 4}, "3 nodes cannot have 4 edges"),
        ({"kind": "edges", "nodes": 4, "max_size": 2, "connected": True}, "4 nodes cannot have 3 edges"),
        ({"kind": "edges", "nodes": -1}, "there cannot be -1 nodes"),
        ({"kind": "rpn", "size": 0, "min_value": 1, "max_value": 2}, "at least one number"),
        ({"kind": "rpn", "max_size": 2, "min_value": 1, "max_value": 2, "operators": ["%"]}, "unknown operators"),
        ({"kind": "calls", "max_size": 2, "methods": {}}, "`methods` is empty"),
        ({"kind": "lst"}, "no kind of input called 'lst'"),
    ],
)
def test_impossible_shapes_are_refused_by_all(shape, why):
    with pytest.raises(ValueError, match=why):
        lightest(shape)
    with pytest.raises(ValueError, match=why):
        at_random(shape)
    with pytest.raises(ValueError, match=why):
        examples(shape, 5)


BILLION = 10**9


@pytest.mark.parametrize(
    "shape",
    [
        {"kind": "list", "of": INT, "size": BILLION},
        {"kind": "list", "of": INT, "max_size": "10**9"},
        {"kind": "list", "of": INT, "size": BILLION, "distinct": True, "sorted": "strict"},
        {"kind": "permutation", "of": BILLION},
        {"kind": "str", "alphabet": "ab", "size": BILLION},
        {"kind": "str", "alphabet": "ab", "max_size": BILLION, "palindrome": True},
        {"kind": "str", "alphabet": "()", "size": BILLION, "balanced": True},
        {"kind": "words", "alphabet": "ab", "size": BILLION},
        {"kind": "words", "alphabet": "ab", "size": 3, "max_length": BILLION},
        {"kind": "matrix", "of": INT, "rows": BILLION, "cols": 1},
        {"kind": "matrix", "of": INT, "rows": 1, "max_cols": BILLION},
        {"kind": "intervals", "size": BILLION, "min_value": 0, "max_value": BILLION},
        {"kind": "tree", "of": INT, "size": BILLION},
        {"kind": "linked_list", "of": INT, "size": BILLION},
        {"kind": "edges", "nodes": BILLION},
        {"kind": "edges", "nodes": 9, "max_size": BILLION},
        {"kind": "graph", "nodes": BILLION},
        {"kind": "rpn", "size": BILLION, "min_value": 1, "max_value": 2},
        {"kind": "calls", "max_size": BILLION, "methods": {"push": {"args": {"x": INT}}}},
    ],
)
def test_a_billion_elements_are_refused_at_once(shape):
    with pytest.raises(ValueError, match="at most 2,000,000"):
        lightest(shape)
    with pytest.raises(ValueError, match="at most 2,000,000"):
        at_random(shape)
    with pytest.raises(ValueError, match="at most 2,000,000"):
        examples(shape, 5)


@pytest.mark.parametrize(
    "shape",
    [
        {"kind": "matrix", "of": INT, "rows": 1_000_000, "cols": 1_000_000},
        {"kind": "list", "of": {"kind": "list", "of": INT, "size": 1_000_000}, "size": 1_000_000},
        {"kind": "words", "alphabet": "ab", "size": 1_000_000, "length": 1_000_000},
    ],
)
def test_long_lists_of_long_lists_are_refused_while_they_are_drawn(shape):
    with pytest.raises(ValueError, match="at most 2,000,000 elements, with those of inner lists"):
        at_random(shape)
