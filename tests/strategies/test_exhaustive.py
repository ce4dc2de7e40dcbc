"""Layers hold every value of a kind exactly once, each in its place."""

from itertools import product

import pytest

from runner.bank import shape_vocabulary
from runner.strategies.counting import LayerOverflowError
from runner.strategies.kinds import KINDS
from tests.support.shape_samples import BIT, CASES
from tests.support.shaping import form


def layers(shape, **env):
    made = form(shape, **env)
    high = made.span[1]
    return [made.layer(weight) for weight in range(int(high) + 1)]


def everything(shape, **env):
    return [value for layer in layers(shape, **env) for value in layer]


@pytest.mark.parametrize("case", CASES)
def test_every_value_once(case):
    shape, expected = CASES[case]
    found = [repr(value) for value in everything(shape, s="ab")]
    assert len(found) == len(set(found))
    if expected is not None:
        assert set(found) == set(map(repr, expected))


def test_chains_turn_either_way():
    assert len(everything(CASES["tree chain"][0])) == 2**3


def test_directed_acyclic_graphs_are_as_many_as_known():
    assert len(everything(CASES["edges dag"][0])) == 25


def test_calls_are_the_allowed_ones():
    shape = {
        "kind": "calls",
        "min_size": 1,
        "max_size": 3,
        "methods": {"push": {"args": {"x": BIT}}, "pop": {"allowed": "done['push'] > done['pop']"}},
    }
    made = form(shape)
    found = [value for weight in range(7) for value in made.layer(weight)]
    calls = (["push", 0], ["push", 1], ["pop"])
    expected = [
        list(each)
        for size in (1, 2, 3)
        for each in product(calls, repeat=size)
        if all(sum(call[0] == "push" for call in each[:i]) * 2 >= i for i in range(size + 1))
    ]
    assert sorted(map(repr, found)) == sorted(map(repr, expected))


def test_arguments_of_calls_may_depend_on_the_calls_before():
    index = {"kind": "int", "min_value": 0, "max_value": "done['add'] - 1"}
    shape = {
        "kind": "calls",
        "max_size": 3,
        "methods": {"add": {}, "get": {"args": {"i": index}, "allowed": "done['add'] > 0"}},
    }
    made = form(shape)
    found = [value for weight in range(7) for value in made.layer(weight)]
    assert [["add"], ["add"], ["get", 1]] in found
    assert [["add"], ["get", 1]] not in found


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"kind": "int", "min_value": -2, "max_value": 5}, [[0], [1], [-1], [2], [-2], [3], [4], [5]]),
        ({"kind": "int", "min_value": -5, "max_value": 1}, [[0], [1], [-1], [-2], [-3], [-4], [-5]]),
        ({"kind": "list", "of": BIT, "max_size": 2}, [[[]], [[0]], [[1], [0, 0]], [[0, 1], [1, 0]], [[1, 1]]]),
        ({"kind": "str", "alphabet": "ab", "size": 2}, [[], [], ["aa"], ["ab", "ba"], ["bb"]]),
    ],
)
def test_layers_follow_the_weight(shape, expected):
    assert layers(shape) == expected


def test_halves_come_before_fifths():
    made = form({"kind": "float", "min_value": -100, "max_value": 100, "digits": 3})
    assert [made.layer(weight)[0] for weight in range(5)] == [0.0, 0.5, -0.5, 1.0, -1.0]


def test_a_layer_without_end_is_refused():
    with pytest.raises(LayerOverflowError):
        form({"kind": "permutation", "of": 12}).layer(30)


def test_every_kind_of_the_vocabulary_is_there():
    assert set(KINDS) - {"table"} == set(shape_vocabulary.KINDS)  # its shape is made of `tables`, not written
    tried = {case.split()[0] for case in CASES} | {"calls", "table"}
    assert tried == set(KINDS)
