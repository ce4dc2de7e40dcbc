"""Inputs that are tried on purpose: what mistakes single out occurs in them, and they are a pure function."""

import pytest

from runner.bank.load import load_problem
from runner.expressions.expression import numbers_named
from runner.strategies.cases import broken_constraints
from runner.strategies.palette import LONGEST, SENTINELS, Manner, Palette, chunked, patterns, spread_out
from runner.strategies.probes import MOST, probes_of
from runner.strategies.small import small_inputs
from tests.support.bank import PROBLEMS
from tests.support.shape_samples import CASES
from tests.support.shaping import form, problem

WIDE = {"kind": "int", "min_value": -(10**4), "max_value": 10**4}


def of(made):
    return probes_of(made, small_inputs(made, 200))


def numbers(value):
    if isinstance(value, list):
        return {number for inner in value for number in numbers(inner)}
    return {value}


@pytest.mark.parametrize("name", ["two-sum", "min-stack", "word-search", "car-fleet", "validate-binary-search-tree"])
def test_they_are_proper_and_few_and_none_of_the_small_ones(name):
    made = load_problem(PROBLEMS[name])
    small = small_inputs(made, 2000)
    found = probes_of(made, small)
    assert 0 < len(found) <= MOST
    assert not any(broken_constraints(made, args) for args in found)
    texts = list(map(repr, found))
    assert len(set(texts)) == len(texts)
    assert not set(texts) & set(map(repr, small))
    assert found == probes_of(made, small)


def test_the_ends_and_the_sentinels_are_elements_and_targets():
    nums = {"kind": "list", "of": WIDE, "min_size": 1, "max_size": 9}
    found = of(problem({"nums": nums, "target": WIDE}, holds=("all(abs(x) <= 10**9 for x in nums + [target])",)))
    wanted = {number for number in SENTINELS if abs(number) <= 10**9}
    assert wanted <= {number for args in found for number in args["nums"]}
    assert wanted <= {args["target"] for args in found}


def test_a_number_beyond_its_range_is_tried_only_as_far_as_a_constraint_names_one():
    nums = {"kind": "list", "of": WIDE, "max_size": 9}
    assert max(map(abs, numbers([args["nums"] for args in of(problem({"nums": nums}))]))) == 10**4


def test_numbers_of_constraints_are_those_that_they_come_to():
    assert numbers_named(["all(-2**31 <= x < 10**4 + 1 for x in nums)"]) == [-(2**31), -10001, 10001, 2**31]


def test_every_letter_is_in_some_input_and_all_short_words_are_in_one():
    words = {"kind": "list", "of": {"kind": "str", "alphabet": "ab", "max_size": 4}, "max_size": 500}
    found = of(problem({"words": words}, holds=("all(w == '' or w.isalpha() and w.islower() for w in words)",)))
    letters = "abcdefghijklmnopqrstuvwxyz"
    assert {letter for args in found for word in args["words"] for letter in word} == set(letters)
    assert any(set(letters) <= set(args["words"]) for args in found)
    assert any({"ab", "zz", "m", ""} <= set(args["words"]) and len(args["words"]) == 378 for args in found)


def test_letters_are_changed_alike_in_all_arguments_and_never_in_names_of_methods():
    text = {"kind": "str", "alphabet": "ab", "size": 2}
    calls = {"kind": "calls", "size": 2, "methods": {"add": {"args": {"word": text}}}}
    found = of(problem({"calls": calls}, methods={"add": ("word",)}))
    assert {call[0] for args in found for call in args["calls"]} == {"add"}
    assert any(args["calls"][0][1] == "~ " or "~" in args["calls"][0][1] for args in found)


@pytest.mark.parametrize("low", [-1000, 0])
def test_every_value_of_a_short_range_occurs(low):
    tree = {"kind": "tree", "of": {"kind": "int", "min_value": low, "max_value": 1000}, "max_size": 300}
    found = of(problem({"root": tree}))
    assert set(range(low, 1001)) <= {value for args in found for value in args["root"]}


@pytest.mark.parametrize("near", ["nums", None])
def test_a_sweep_has_every_size_and_every_position(near):
    nums = {"kind": "list", "of": WIDE, "min_size": 1, "max_size": 50, "sorted": "strict", "sweep": True}
    target = {**WIDE, "near": near} if near else {"kind": "int", "min_value": 0, "max_value": "len(nums) - 1"}
    found = of(problem({"nums": nums, "target": target}))
    for size in range(3, LONGEST + 1):
        tried = [args for args in found if len(args["nums"]) == size]
        present = {args["nums"].index(args["target"]) for args in tried if args["target"] in args["nums"]}
        assert not near or present == set(range(size))
        assert not near or any(args["target"] not in args["nums"] for args in tried)
        assert near or set(range(size)) == {args["target"] for args in tried}


def test_rotated_lists_are_turned_by_every_rotation_and_long_ones_by_a_few():
    palette = Palette(Manner.SWEEP)
    lists = form({"kind": "list", "of": WIDE, "max_size": 50, "distinct": True, "rotated": True, "sweep": True}).probes(
        palette
    )
    turned = {size: {values.index(min(values)) for values in lists if len(values) == size} for size in (7, 17)}
    assert turned[7] == set(range(7))
    assert len(turned[17]) == 4


def test_a_sweep_of_matrices_has_all_shapes():
    matrix = {
        "kind": "matrix",
        "of": WIDE,
        "min_rows": 1,
        "max_rows": 8,
        "min_cols": 1,
        "max_cols": 8,
        "sorted": "strict_flat",
        "sweep": True,
    }
    shapes = {(len(rows), len(rows[0])) for rows in form(matrix).probes(Palette(Manner.SWEEP))}
    assert shapes == {(rows, cols) for rows in range(1, 7) for cols in range(1, 7)} | {(1, 17), (17, 1)}


@pytest.mark.parametrize("kind", ["list", "linked_list", "matrix"])
def test_a_sweep_is_of_numbers_alone(kind):
    letter = {"kind": "str", "alphabet": "ab", "size": 1}
    bounds = {"max_rows": 3, "max_cols": 3} if kind == "matrix" else {"max_size": 3}
    found = form({"kind": kind, "of": letter, "sweep": True, **bounds}).probes(Palette(Manner.SWEEP))
    assert numbers(found) <= {"a", "b"}


@pytest.mark.parametrize("manner", Manner)
@pytest.mark.parametrize("name", CASES)
def test_every_kind_has_some_in_every_manner(name, manner):
    assert form(CASES[name][0], s="ab").probes(Palette(manner, (0, 5), "ab"))


def test_values_are_thinned_evenly():
    assert spread_out(range(10), 5) == [0, 2, 4, 6, 8]
    assert spread_out([1, 2], 5) == [1, 2]
    assert spread_out([1, 2], 0) == []


def test_ranges_are_packed_into_long_pieces_first():
    pieces = chunked(range(100), 60)
    assert pieces[:2] == [list(range(50)), list(range(50, 100))]
    assert [99] in pieces


def test_each_value_is_alone_repeated_and_next_to_another():
    found = patterns([1, 2])
    assert all(one in found for one in ([], [1], [2], [1, 1], [1, 2], [2, 1], [2, 2]))
