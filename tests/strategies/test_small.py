"""Small inputs: all of them up to a weight, the shortest first, as many as the cap allows."""

import itertools
import os
import subprocess
import sys

import pytest

from runner.errors import InternalError
from runner.strategies.small import small_inputs
from tests.support.shaping import problem

NUMS = {"kind": "list", "of": {"kind": "int", "min_value": 0, "max_value": 10**9}, "max_size": 10**5}
BIT = {"kind": "int", "min_value": 0, "max_value": 1}


def weight(nums):
    return sum(1 + x for x in nums)


def test_all_lists_up_to_a_weight_in_shortlex_order():
    found = [args["nums"] for args in small_inputs(problem({"nums": NUMS}))]
    every = [list(nums) for size in range(13) for nums in itertools.product(range(3), repeat=size) if size < 7]
    assert found == sorted(found, key=lambda nums: (len(nums), weight(nums), nums))
    assert len(found) == 2**12  # lists of weight w are the compositions of w: 1, 1, 2, 4, …
    assert max(map(weight, found)) == 12
    assert all(nums in found for nums in every if weight(nums) <= 12)


@pytest.mark.parametrize("cap", [1, 10, 15, 16, 17, 1000])
def test_the_cap_cuts_between_weights(cap):
    found = small_inputs(problem({"nums": NUMS}), cap)
    assert len(found) == 2 ** (cap.bit_length() - 1)


def test_a_finite_domain_is_given_whole():
    bits = {"kind": "list", "of": BIT, "max_size": 3}
    found = small_inputs(problem({"a": bits, "b": {"kind": "bool"}}))
    assert len(found) == 15 * 2
    assert found[0] == {"a": [], "b": False}


def test_numbers_alone_are_enumerated_up_to_the_cap():
    found = [args["x"] for args in small_inputs(problem({"x": {"kind": "int"}}))]
    assert found[:5] == [0, 1, -1, 2, -2]
    assert len(found) == len(set(found)) == 5000


def test_the_total_size_comes_first():
    found = small_inputs(problem({"nums": NUMS, "target": {"kind": "int", "min_value": 0, "max_value": 10**9}}), 300)
    sizes = [len(args["nums"]) for args in found]
    assert sizes == sorted(sizes)
    assert [args["target"] for args in found if not args["nums"]] == list(range(max(sizes) + 1))


def test_later_parameters_depend_on_earlier_ones():
    k = {"kind": "int", "min_value": 1, "max_value": "len(nums)"}
    found = small_inputs(problem({"nums": {**NUMS, "min_size": 1}, "k": k}))
    assert {"nums": [0, 0, 0], "k": 3} in found
    assert all(1 <= args["k"] <= len(args["nums"]) for args in found)


def test_auxiliaries_are_drawn_but_not_passed():
    inputs = {
        "_n": {"kind": "int", "min_value": 0, "max_value": 3},
        "_k": {"kind": "bool"},
        "nums": {"kind": "permutation", "of": "_n + (1 if _k else 0)"},
    }
    found = [args["nums"] for args in small_inputs(problem(inputs))]
    assert sorted(found) == sorted(list(each) for size in range(5) for each in itertools.permutations(range(size)))


def test_inputs_that_break_a_constraint_are_left_out():
    found = small_inputs(problem({"nums": NUMS}, holds=("len(nums) > 0", "nums[0] == max(nums)")))
    assert len(found) > 500
    assert all(args["nums"][0] == max(args["nums"]) for args in found)


def test_a_constraint_that_nothing_meets_comes_to_an_end():
    assert small_inputs(problem({"nums": NUMS}, holds=("len(nums) > 900",))) == []
    assert small_inputs(problem({"x": {"kind": "int", "min_value": 0, "max_value": 5}}, holds=("x > 9",))) == []


def test_the_enumerated_stage_may_have_shapes_of_its_own():
    found = small_inputs(problem({"nums": NUMS}, small={"nums": {"kind": "list", "of": BIT, "max_size": 2}}))
    assert [args["nums"] for args in found] == [[], [0], [1], [0, 0], [0, 1], [1, 0], [1, 1]]


def test_calls_come_with_the_arguments_of_the_constructor():
    inputs = {
        "capacity": {"kind": "int", "min_value": 1, "max_value": 2},
        "calls": {
            "kind": "calls",
            "min_size": 1,
            "max_size": 2,
            "methods": {"put": {"args": {"value": BIT, "key": {"kind": "int", "value": 7}}}, "get": {}},
        },
    }
    found = small_inputs(problem(inputs, methods={"put": ("key", "value"), "get": ()}))
    assert found[0] == {"init": [1], "calls": [["put", 7, 0]]}
    assert len(found) == 2 * (3 + 9)
    sizes = [len(args["calls"]) for args in found]
    assert sizes == sorted(sizes)


def test_trees_and_cycles_count_their_nodes():
    tree = {"kind": "tree", "of": {"kind": "int", "value": 1}, "max_size": 4}
    nodes = [sum(v is not None for v in args["root"]) for args in small_inputs(problem({"root": tree}))]
    assert nodes == [0] + [1] + [2] * 2 + [3] * 5 + [4] * 14
    linked = {"kind": "linked_list", "of": BIT, "max_size": 3, "cycle": "maybe"}
    heads = [args["head"] for args in small_inputs(problem({"head": linked}))]
    sizes = [len(head["values"] if isinstance(head, dict) else head) for head in heads]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize(
    ("inputs", "why"),
    [
        (
            {"nums": NUMS, "k": {"kind": "int", "min_value": 1, "max_value": "len(nums)"}},
            "tiny: k: int: there is no number",
        ),
        ({"nums": {**NUMS, "min_size": 10**6}}, "tiny: nums: list: size cannot be"),
        ({"a": {"kind": "computed", "value": "1 // 0"}}, "tiny: a: .*ZeroDivisionError"),
        ({"a": {"kind": "computed", "value": "{1}"}}, "cannot hold a set"),
        ({"a": {"kind": "computed", "value": "b"}, "b": {"kind": "computed", "value": "a"}}, "needs itself"),
    ],
)
def test_impossible_shapes_are_the_banks_fault(inputs, why):
    with pytest.raises(InternalError, match=why):
        small_inputs(problem(inputs))


def test_a_missing_shape_is_the_banks_fault():
    with pytest.raises(InternalError, match="no shape for 'b'"):
        small_inputs(problem({"a": BIT}, params=("a", "b")))


def test_calls_that_lack_an_argument_are_the_banks_fault():
    calls = {"kind": "calls", "size": 1, "methods": {"put": {"args": {"key": BIT}}}}
    with pytest.raises(InternalError, match=r"calls of put need a shape for each of \(key, value\)"):
        small_inputs(problem({"calls": calls}, methods={"put": ("key", "value")}))


def test_a_constraint_that_fails_is_the_banks_fault():
    with pytest.raises(InternalError, match="a constraint fails on"):
        small_inputs(problem({"nums": NUMS}, holds=("nums[0] >= 0",)))


PROGRAM = """
import sys
from runner.strategies import broken_constraints, groups_of
from runner.strategies.large import growth_input, large_inputs
from runner.strategies.small import small_inputs
from tests.support.shaping import problem
words = {"kind": "words", "alphabet": "abc", "max_size": 50, "max_length": 9, "distinct": True}
made = problem({"words": words}, growth={"words": {**words, "max_size": "n"}})
print(small_inputs(made, 200), list(large_inputs(made, 1)), growth_input(made, 20, 1))
assert "hypothesis" not in sys.modules
"""


def test_the_same_everywhere_and_without_hypothesis():
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("cap", [10, 300, 5000])
def test_parameters_that_depend_on_earlier_ones_are_all_there_and_in_order(cap):
    of = {"kind": "int", "min_value": 0, "max_value": 3}
    shapes = {
        "nums": {"kind": "list", "of": of, "min_size": 1, "max_size": 4},
        "k": {"kind": "int", "min_value": 0, "max_value": "min(nums)"},
        "pick": {"kind": "int", "choices": "sorted(set(nums))"},
    }
    every = [
        (sum(1 + x for x in nums) + k + sorted(set(nums)).index(pick), list(nums), k, pick)
        for size in (1, 2, 3, 4)
        for nums in itertools.product(range(4), repeat=size)
        for k in range(min(nums) + 1)
        for pick in sorted(set(nums))
    ]
    every.sort(key=lambda case: case[0])
    most = max((w for w in range(30) if sum(case[0] <= w for case in every) <= cap), default=-1)
    found = [(args["nums"], args["k"], args["pick"]) for args in small_inputs(problem(shapes), cap)]
    assert len(found) == sum(case[0] <= most for case in every)
    assert {repr(case) for case in found} == {repr(case[1:]) for case in every if case[0] <= most}


def test_calls_can_be_computed_from_other_shapes():
    numbers = {"kind": "list", "max_size": 1, "of": {"kind": "bool"}}
    calls = {"kind": "computed", "value": "[['add', x] for x in _numbers]"}
    made = problem({"_numbers": numbers, "calls": calls}, methods={"add": ("x",)})
    assert [args["calls"] for args in small_inputs(made)] == [[], [["add", False]], [["add", True]]]
