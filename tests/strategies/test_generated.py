"""The strategies of a problem: proper inputs, groups, the mixture, the escape hatch."""

import pytest
from hypothesis import Phase, find, given, settings

from runner.errors import InternalError, UsageError
from runner.strategies import broken_constraints, groups_of
from runner.strategies.generated import strategy_for
from tests.support.drawing import QUIET
from tests.support.shaping import problem

NUMS = {"kind": "list", "of": {"kind": "int", "min_value": -(10**9), "max_value": 10**9}, "max_size": 1000}
GROUPS = {
    "empty": {"when": "nums == []"},
    "all equal": {
        "when": "len(nums) > 1 and len(set(nums)) == 1",
        "inputs": {"_x": {"kind": "int"}, "nums": {"kind": "computed", "value": "[_x] * 7"}},
    },
}


def drawn(made, group=None, count=60):
    found = []

    @settings(QUIET, max_examples=count, phases=[Phase.generate])
    @given(strategy_for(made, group))
    def collect(args):
        found.append(args)

    collect()
    return found


def test_every_input_meets_the_constraints():
    made = problem({"nums": NUMS}, holds=("len(nums) != 1", "sum(nums) % 2 == 0"))
    found = drawn(made)
    assert found
    assert not any(broken_constraints(made, args) for args in found)


def test_the_mixture_draws_from_groups_with_shapes_of_their_own():
    made = problem({"nums": NUMS}, groups=GROUPS)
    found = drawn(made, count=100)
    sevens = [args for args in found if "all equal" in groups_of(made, args) and len(args["nums"]) == 7]
    assert 10 < len(sevens) < 90


def test_shrinking_leaves_the_group_for_the_usual_shapes():
    made = problem({"nums": NUMS}, groups={"long": {"when": "nums", "inputs": {"nums": {**NUMS, "min_size": 7}}}})
    smallest = find(strategy_for(made), lambda args: len(args["nums"]) > 1, settings=settings(QUIET, max_examples=200))
    assert smallest == {"nums": [0, 0]}


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_gives_its_own_kind(group):
    made = problem({"nums": NUMS}, groups=GROUPS)
    found = drawn(made, group, 20)
    assert found
    assert all(group in groups_of(made, args) for args in found)


def test_an_unknown_group_is_said():
    with pytest.raises(UsageError, match="no group of inputs called “odd”"):
        strategy_for(problem({"nums": NUMS}), "odd")


def test_the_same_inputs_each_time():
    made = problem({"nums": NUMS, "k": {"kind": "int"}}, groups=GROUPS)
    assert drawn(made) == drawn(made)


def test_class_problems_get_their_constructor_and_calls():
    calls = {"kind": "calls", "min_size": 1, "max_size": 9, "methods": {"add": {"args": {"x": {"kind": "bool"}}}}}
    made = problem({"size": {"kind": "int", "value": 4}, "calls": calls}, methods={"add": ("x",)})
    for args in drawn(made):
        assert args["init"] == [4]
        assert all(name == "add" and x in (True, False) for name, x in args["calls"])


def test_impossible_shapes_are_the_banks_fault():
    with pytest.raises(InternalError, match="tiny: nums: list: size cannot be"):
        drawn(problem({"nums": {**NUMS, "min_size": 1001}}))


def test_a_group_that_fails_is_the_banks_fault():
    made = problem({"nums": NUMS}, groups={"first": {"when": "nums[0] == 0"}})
    with pytest.raises(InternalError, match="a group fails on"):
        groups_of(made, {"nums": []})


def test_broken_constraints_are_named_in_order():
    made = problem({"nums": NUMS}, holds=("len(nums) > 0", "nums[0] > 0", "len(nums) < 5"))
    assert [each.holds for each in broken_constraints(made, {"nums": []})] == ["len(nums) > 0", "nums[0] > 0"]
    assert broken_constraints(made, {"nums": [3]}) == []
    with pytest.raises(InternalError, match="a constraint fails on"):
        broken_constraints(problem({"nums": NUMS}, holds=("nums[0] > 0",)), {"nums": []})
