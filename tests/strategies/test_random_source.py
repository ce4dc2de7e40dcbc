"""Large inputs fill what is declared, and are the same from the same seed."""

import pytest

from runner.strategies.random_source import RandomSource
from tests.support.drawing import INT, at_random, levels
from tests.support.shaping import form


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ({"kind": "list", "of": INT, "max_size": 10**5}, 10**5),
        ({"kind": "list", "of": INT, "max_size": 10**5, "distinct": True, "sorted": "desc"}, 10**5),
        ({"kind": "permutation", "of": 10**5}, 10**5),
        ({"kind": "str", "alphabet": "abc", "max_size": 10**5}, 10**5),
        ({"kind": "str", "alphabet": "()[]", "max_size": 10**5, "balanced": True}, 10**5),
        ({"kind": "matrix", "of": INT, "max_rows": 300, "max_cols": 300}, 300),
        ({"kind": "intervals", "max_size": 10**5, "min_value": 0, "max_value": 10**9, "disjoint": True}, 10**5),
        ({"kind": "linked_list", "of": INT, "max_size": 10**5, "cycle": "never"}, 10**5),
        ({"kind": "edges", "nodes": 10**4, "size": 3 * 10**4, "connected": True}, 3 * 10**4),
        ({"kind": "edges", "nodes": 10**5, "acyclic": True, "connected": True}, 10**5 - 1),
        ({"kind": "edges", "nodes": 10**4}, 4 * 10**4),
        ({"kind": "edges", "nodes": 100, "max_size": 100 * 99 // 2}, 100 * 99 // 2),
        ({"kind": "edges", "nodes": 100, "directed": True, "acyclic": True, "size": 4000}, 4000),
        ({"kind": "rpn", "max_size": 10**4, "min_value": -200, "max_value": 200}, 2 * 10**4 - 1),
    ],
)
def test_large_inputs_are_as_large_as_allowed(shape, size):
    assert len(at_random(shape)) == size


def test_large_values_fill_the_range():
    values = at_random({"kind": "list", "of": INT, "size": 2000})
    assert min(values) < -9 * 10**8
    assert max(values) > 9 * 10**8


def test_large_inner_sizes_vary():
    of = {"kind": "str", "alphabet": "ab", "min_size": 1, "max_size": 30}
    assert {len(word) for word in at_random({"kind": "list", "of": of, "size": 1000})} == set(range(1, 31))


def test_a_large_tree_is_not_deep():
    tree = at_random({"kind": "tree", "of": {"kind": "int", "value": 1}, "size": 20000})
    assert 10 < len(list(levels(tree))) < 900


def test_disjoint_intervals_spread_over_the_range():
    made = at_random(
        {"kind": "intervals", "size": 100, "min_value": 0, "max_value": 10**6, "disjoint": True, "sorted": True}
    )
    assert made == sorted(made)
    assert made[-1][1] > 10**5


def test_the_same_seed_draws_the_same():
    shape = {"kind": "list", "of": {"kind": "str", "alphabet": "abc", "max_size": 9}, "max_size": 50, "distinct": True}
    assert at_random(shape, 3) == at_random(shape, 3) != at_random(shape, 4)


FROZEN = [-731271512, 694867474, 527549238, -489861949]


def test_random_numbers_are_those_of_every_python():
    """Frozen: `random()` is promised to give the same everywhere, and nothing else is used."""
    assert at_random({"kind": "list", "of": INT, "size": 4}, 1) == FROZEN
    assert at_random({"kind": "permutation", "of": 6}, 1) == [1, 2, 5, 3, 4, 0]


@pytest.mark.parametrize("of", [INT, {"kind": "int", "choices": [3, 1, 2]}, {"kind": "int", "max_value": 2**70}])
def test_many_at_once_are_those_that_come_one_after_another(of):
    make = form(of).prepare(RandomSource(0))
    alone = RandomSource(7)
    assert RandomSource(7).repeat(300, 300, make) == [make(alone) for _ in range(300)]
