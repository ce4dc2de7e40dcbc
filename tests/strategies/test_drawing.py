"""What is drawn keeps within its shape, from either source; values collide, sizes stay small."""

from collections import Counter

import pytest

from tests.support.drawing import INT, at_random, examples, levels, nodes_of
from tests.support.shape_samples import CASES, reaches_all

FINITE = [case for case in CASES if CASES[case][1] is not None]


def plainly(case, value):
    """The value as the table writes it: edges ascending, neighbors too."""
    if case.startswith("graph"):
        return [sorted(neighbors) for neighbors in value]
    if case.startswith("edges"):
        directed = CASES[case][0].get("directed")
        return sorted(edge if directed else [*sorted(edge[:2]), *edge[2:]] for edge in value)
    return value


def assert_known(case, values):
    known = {repr(plainly(case, value)) for value in CASES[case][1]}
    assert {repr(plainly(case, value)) for value in values} <= known


@pytest.mark.parametrize("case", FINITE)
def test_hypothesis_draws_within_the_shape(case):
    values = examples(CASES[case][0], s="ab")
    assert len(values) >= 1
    assert_known(case, values)


@pytest.mark.parametrize("case", FINITE)
def test_random_draws_within_the_shape(case):
    assert_known(case, [at_random(CASES[case][0], seed, s="ab") for seed in range(40)])


def has_way(nodes, edges):
    """A directed graph without a cycle has an order."""
    left, before = set(range(nodes)), {tuple(edge[:2]) for edge in edges}
    while free := {node for node in left if not any(b == node and a in left for a, b in before)}:
        left -= free
    return not left


WIDE = {
    "list": ({"kind": "list", "of": INT, "max_size": 30}, lambda v: all(abs(x) <= 10**9 for x in v)),
    "distinct": (
        {"kind": "list", "of": INT, "min_size": 10, "max_size": 40, "distinct": True},
        lambda v: len(set(v)) == len(v) >= 10,
    ),
    "distinct and dense": (
        {"kind": "list", "of": {"kind": "int", "min_value": 0, "max_value": 30}, "size": 31, "distinct": True},
        lambda v: sorted(v) == list(range(31)),
    ),
    "strict": ({"kind": "list", "of": INT, "size": 20, "sorted": "strict"}, lambda v: v == sorted(set(v))),
    "distinct strings": (
        {"kind": "list", "of": {"kind": "str", "alphabet": "ab", "max_size": 4}, "size": 25, "distinct": True},
        lambda v: len(set(v)) == 25,
    ),
    "near": ({"kind": "int", "min_value": 5, "max_value": 90, "near": "[1, 6, 90]"}, lambda v: 5 <= v <= 90),
    "near strings": (
        {"kind": "str", "alphabet": "abc", "min_size": 2, "max_size": 6, "near": "['abcabc', 'zzz', '']"},
        lambda v: 2 <= len(v) <= 6 and set(v) <= set("abc"),
    ),
    "float": (
        {"kind": "float", "min_value": -1.5, "max_value": 2.25, "digits": 2},
        lambda v: -1.5 <= v <= 2.25 and round(v, 2) == v,
    ),
    "palindrome": (
        {"kind": "str", "alphabet": "abc", "min_size": 3, "max_size": 9, "palindrome": True},
        lambda v: v == v[::-1] and 3 <= len(v) <= 9,
    ),
    "matrix": (
        {"kind": "matrix", "of": INT, "min_rows": 2, "max_rows": 9, "min_cols": 1, "max_cols": 7},
        lambda v: 2 <= len(v) <= 9 and len({len(row) for row in v}) == 1 and 1 <= len(v[0]) <= 7,
    ),
    "intervals": (
        {"kind": "intervals", "size": 12, "min_value": 0, "max_value": 40, "strict": True, "disjoint": True},
        lambda v: (
            all(0 <= a < b <= 40 for a, b in v)
            and all(x[1] < y[0] for x, y in zip(sorted(v), sorted(v)[1:], strict=False))
        ),
    ),
    "tree": ({"kind": "tree", "of": INT, "min_size": 4, "max_size": 60}, lambda v: 4 <= len(nodes_of(v)) <= 60),
    "bst": ({"kind": "bst", "size": 30, "min_value": 1, "max_value": 10**9}, lambda v: len(set(nodes_of(v))) == 30),
    "tree edges": (
        {"kind": "edges", "nodes": 15, "acyclic": True, "connected": True},
        lambda v: len(v) == 14 and reaches_all(15, v),
    ),
    "connected edges": (
        {"kind": "edges", "nodes": 30, "connected": True, "max_size": 60},
        lambda v: reaches_all(30, v) and len({tuple(sorted(edge)) for edge in v}) == len(v) <= 60,
    ),
    "dag": (
        {"kind": "edges", "nodes": 30, "directed": True, "acyclic": True, "max_size": 90},
        lambda v: has_way(30, v),
    ),
    "connected dag": (
        {"kind": "edges", "nodes": 8, "directed": True, "acyclic": True, "connected": True},
        lambda v: has_way(8, v) and reaches_all(8, v),
    ),
    "multi": (
        {"kind": "edges", "nodes": 5, "multi": True, "size": 50, "connected": True, "weight": INT},
        lambda v: len(v) == 50 and reaches_all(5, [edge[:2] for edge in v]),
    ),
    "graph": (
        {"kind": "graph", "min_nodes": 1, "max_nodes": 20, "connected": True},
        lambda v: reaches_all(len(v), [(a, b - 1) for a, others in enumerate(v) for b in others]),
    ),
    "words": (
        {"kind": "words", "of": "text", "max_size": 9, "max_length": 4},
        lambda v: all(word in "abcabcd" and 1 <= len(word) <= 4 for word in v),
    ),
    "rpn": ({"kind": "rpn", "min_size": 3, "max_size": 15, "min_value": -9, "max_value": 9}, lambda v: len(v) % 2 == 1),
}


@pytest.mark.parametrize("name", WIDE)
def test_wide_shapes_are_kept_by_both_sources(name):
    shape, holds = WIDE[name]
    values = examples(shape, text="abcabcd") + [at_random(shape, seed, text="abcabcd") for seed in range(15)]
    assert len(values) > 15
    assert all(map(holds, values))


def test_a_dag_that_hangs_together_can_be_drawn_sparse():
    shape = {"kind": "edges", "nodes": 9, "directed": True, "acyclic": True, "connected": True, "size": 8}
    assert all(has_way(9, edges) and reaches_all(9, edges) for edges in examples(shape))


def test_reverse_polish_lists_can_be_evaluated():
    shape = {"kind": "rpn", "min_size": 2, "max_size": 12, "min_value": -5, "max_value": 5}
    for tokens in examples(shape, 200):
        stack = []
        for token in tokens:
            if token in "+-*/":
                second, first = stack.pop(), stack.pop()
                made = {"+": first + second, "-": first - second, "*": first * second}
                stack.append(made[token] if token in made else int(first / second))
            else:
                stack.append(int(token))
        assert len(stack) == 1


@pytest.mark.parametrize("order", ["chain", "left", "right", "complete"])
def test_trees_have_the_requested_shape(order):
    shape = {"kind": "tree", "of": {"kind": "int", "value": 1}, "size": 7, "shape": order}
    for tree in examples(shape):
        assert len(nodes_of(tree)) == 7
        assert (tree == [1] * 7) == (order == "complete")
        assert order == "complete" or all(level in ([1], [1, None], [None, 1]) for level in levels(tree))


def test_calls_are_drawn_as_allowed_and_by_weight():
    shape = {
        "kind": "calls",
        "size": 300,
        "methods": {
            "push": {"args": {"x": INT}, "weight": 3},
            "pop": {"allowed": "done['push'] > done['pop']"},
            "top": {"allowed": "done['push'] > done['pop']"},
        },
    }
    calls = at_random(shape)
    held = 0
    for name, *_ in calls:
        held += {"push": 1, "pop": -1, "top": 0}[name]
        assert held >= 0
    assert len(calls) == 300
    assert Counter(name for name, *_ in calls)["push"] > 120


def test_keys_of_different_methods_meet():
    key = {"kind": "int", "min_value": 0, "max_value": 10**6}
    methods = {"put": {"args": {"key": key}}, "get": {"args": {"key": key}}}
    found = examples({"kind": "calls", "min_size": 4, "max_size": 12, "methods": methods}, 100)
    meeting = [
        calls
        for calls in found
        if {call[1] for call in calls if call[0] == "put"} & {call[1] for call in calls if call[0] == "get"}
    ]
    assert len(meeting) > 50


def test_values_collide_by_default():
    found = examples({"kind": "list", "of": INT, "min_size": 4, "max_size": 8}, 200)
    assert sum(len(set(values)) < len(values) for values in found) > 60


def test_targets_are_taken_from_the_input():
    found = examples({"kind": "int", "min_value": -(10**9), "max_value": 10**9}, 200, nums=[7000123, 5555])
    assert sum(abs(value - near) <= 1 for value in found for near in (7000123, 5555)) > 10


def test_strings_are_made_from_strings_drawn_before():
    found = examples({"kind": "str", "alphabet": "abcdefghij", "max_size": 12}, 200, word="hgfedcba")
    assert sum(len(set(text)) > 4 and set(text) <= set("abcdefgh") for text in found) > 10


def test_sizes_are_mostly_small_and_now_and_then_not():
    sizes = [len(value) for value in examples({"kind": "list", "of": INT, "max_size": 10**5}, 300)]
    assert sorted(sizes)[len(sizes) // 2] <= 12
    assert max(sizes) > 20


def test_edges_meet_however_many_nodes_there_are():
    shape = {"kind": "edges", "nodes": 2000, "base": 1, "directed": True, "max_size": 5000}
    found = [edges for edges in examples(shape) if len(edges) > 3]
    assert found
    assert all(len({node for edge in edges for node in edge}) <= 10 for edges in found)
    assert max(node for edges in found for edge in edges for node in edge) > 100


def test_an_undirected_edge_is_written_from_either_end():
    """Else edges taken for directed ones would never make a cycle, and a solution that takes them so would pass."""
    triangle = {"kind": "edges", "nodes": 3, "size": 3}
    for draws in (examples(triangle, 100), [at_random(triangle, seed) for seed in range(100)]):
        assert {has_way(3, edges) for edges in draws} == {True, False}


def test_the_edges_that_connect_a_directed_graph_lead_either_way():
    path = {"kind": "edges", "nodes": 3, "size": 2, "directed": True, "connected": True}
    for draws in (examples(path, 100), [at_random(path, seed) for seed in range(100)]):
        outgoing = [Counter(start for start, _ in edges).most_common(1)[0][1] for edges in draws]
        ingoing = [Counter(end for _, end in edges).most_common(1)[0][1] for edges in draws]
        assert {1, 2} == set(outgoing) == set(ingoing)
