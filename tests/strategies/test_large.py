"""Large and growing inputs of a problem."""

import pytest

from runner.errors import InternalError
from runner.strategies.large import growth_input, large_inputs
from tests.support.shaping import problem

NUMS = {"kind": "list", "of": {"kind": "int", "min_value": 0, "max_value": 10**9}, "max_size": 1000}
TOP = {"kind": "list", "of": {"kind": "int", "value": 10**9}, "size": 500}


def test_declared_ones_come_by_name_and_override_the_usual_shapes():
    made = problem({"nums": NUMS, "k": {"kind": "int", "value": 3}}, large={"top": {"nums": TOP}, "two": {}})
    found = dict(large_inputs(made, 0))
    assert list(found) == ["top", "two", "two, every number the least"]
    assert found["top"] == {"nums": [10**9] * 500, "k": 3}
    assert len(found["two"]["nums"]) == 1000


def test_without_any_the_usual_shapes_are_filled():
    (name, args), _ = large_inputs(problem({"nums": NUMS}), 0)
    assert name == "as large as allowed"
    assert len(args["nums"]) == 1000


@pytest.mark.parametrize(
    ("large", "holds", "least"),
    [
        ({"top": {"nums": TOP}, "free": {}}, (), [0] * 1000),
        ({"long": {"nums": {**NUMS, "size": 20_000}}, "short": {"nums": {**NUMS, "size": 9}}}, (), [0] * 9),
        ({"free": {}}, ("max(nums) > 0",), None),
        ({"distinct": {"nums": {**NUMS, "distinct": True}}}, (), None),
        ({"top": {"nums": TOP}}, (), None),
    ],
    ids=["the first in which numbers are free", "not too large a one", "not allowed", "impossible", "none is free"],
)
def test_one_more_has_all_free_numbers_the_least(large, holds, least):
    _, *found = list(large_inputs(problem({"nums": NUMS}, holds=holds, large=large), 0))[len(large) - 1 :]
    assert [args["nums"] for _, args in found] == ([] if least is None else [least])


def test_a_seed_says_it_all():
    made = problem({"nums": NUMS}, large={"one": {}, "two": {}})
    (_, one), (_, two), _ = large_inputs(made, 1)
    assert [args for _, args in large_inputs(made, 1)][:2] == [one, two]
    assert one != two
    assert next(large_inputs(made, 2))[1] != one


def test_another_draw_is_taken_where_one_breaks_a_constraint():
    coin = {"kind": "int", "min_value": 0, "max_value": 1}
    made = problem({"x": coin}, holds=("x == 1",))
    assert [next(large_inputs(made, seed))[1] for seed in range(3)] == [{"x": 1}] * 3


def test_one_that_cannot_be_made_is_the_banks_fault():
    made = problem({"nums": NUMS}, holds=("len(nums) < 9",), large={"long": {}})
    with pytest.raises(InternalError, match=r"tiny: the large input “long” cannot be made: .* “len"):
        list(large_inputs(made, 0))


def test_draws_that_are_given_up_are_the_banks_fault():
    calls = {"kind": "calls", "size": 5, "methods": {"pop": {"allowed": "done['pop'] < 2"}}}
    with pytest.raises(InternalError, match="no draw came to an end"):
        list(large_inputs(problem({"calls": calls}, methods={"pop": ()}), 0))


def test_impossible_shapes_name_the_parameter():
    with pytest.raises(InternalError, match="tiny: nums: list: size cannot be"):
        list(large_inputs(problem({"nums": {**NUMS, "min_size": 2000}}), 0))


@pytest.mark.parametrize("n", [1, 64, 777])
def test_growth_has_the_requested_size(n):
    made = problem({"nums": NUMS, "k": {"kind": "int", "value": 1}}, growth={"nums": {**NUMS, "size": "n"}})
    args = growth_input(made, n, 0)
    assert len(args["nums"]) == n
    assert list(args) == ["nums", "k"]
    assert growth_input(made, n, 0) == args


def test_a_parameter_may_be_called_n_too():
    made = problem({"n": {"kind": "int", "min_value": 1, "max_value": 45}}, growth={"n": {"kind": "int", "value": "n"}})
    assert growth_input(made, 30, 0) == {"n": 30}
