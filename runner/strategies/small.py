"""All small inputs, shortest first: the first that fails is minimal by construction."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator

from runner.bank.cases import Inputs
from runner.bank.model import Args, Plain, Problem
from runner.expressions.expression import ExpressionError
from runner.strategies.cases import bank_fault, constraint_test, inputs_of, to_args
from runner.strategies.counting import LayerOverflowError
from runner.strategies.enumeration import Enumeration
from runner.strategies.form import ImpossibleShapeError

_EMPTY_LAYERS = 2_000
"""The search ends after this many weights in a row without a valid input."""

_SIZELESS = frozenset({int, float, bool, type(None)})

_LOOKS_PER_INPUT = 4
"""How many inputs are tried for each one that is wanted, in case the constraints refuse most of them."""


def small_inputs(problem: Problem, cap: int = 5000) -> list[Args]:
    """Give all valid inputs up to the largest weight at which there are at most `cap`.

    They are sorted by size (elements, nodes and characters), then by weight, then as enumerated. Inputs share their
    values, so copy a value before you change it. Raises `BankFaultError` if the problem's shapes are impossible.
    """
    inputs = inputs_of(problem, problem.cases.small)
    if not inputs:
        return []
    found = [args for layer in _layers(problem, inputs, cap) for args in layer]
    return sorted(found, key=size_of(problem))  # stable: within a size, by weight and then as enumerated


def size_of(problem: Problem) -> Callable[[Args], int]:
    """Give the function that measures an input: its elements, nodes, characters and calls."""
    return _class_size if problem.kind.has_calls else _args_size


def _layers(problem: Problem, inputs: Inputs, cap: int) -> Iterator[list[Args]]:
    """Yield the valid inputs of each weight, until all of them together are more than `cap`."""
    enumeration = Enumeration(inputs)
    is_valid = constraint_test(problem)
    seen: set[bytes] = set()
    found = looked = empty = weight = 0
    while enumeration.more and empty < _EMPTY_LAYERS:
        layer: list[Args] = []
        try:
            for values in enumeration.exactly(weight):
                looked += 1
                args = to_args(problem, values)
                if is_valid(args) and (key := marshal.dumps(args, 2)) not in seen:
                    seen.add(key)
                    layer.append(args)
                if found + len(layer) > cap or looked > _LOOKS_PER_INPUT * cap:
                    return
        except LayerOverflowError:
            return
        except (ImpossibleShapeError, ExpressionError, ValueError) as error:
            raise bank_fault(problem, error, enumeration.parameter, inputs.get(enumeration.parameter)) from error
        yield layer
        found += len(layer)
        empty = 0 if layer else empty + 1
        weight += 1


def _args_size(args: Args) -> int:
    return sum(map(_size, args.values()))


def _class_size(args: Args) -> int:
    return sum(1 + sum(map(_size, call[1:])) for call in args["calls"]) + sum(map(_size, args["init"]))


def _size(value: Plain) -> int:
    """Count elements, nodes and characters. A number counts as none."""
    if type(value) in _SIZELESS:
        return 0
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list):
        size = len(value) - value.count(None)
        return size if _SIZELESS.issuperset(map(type, value)) else size + sum(map(_size, value))
    return _size(value["values"]) if isinstance(value, dict) else 0
