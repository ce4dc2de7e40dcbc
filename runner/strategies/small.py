"""Small inputs, exhaustively and shortest first: the first that fails is minimal by construction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from math import inf

from runner.bank.model import Args, Inputs, Kind, Plain, Problem
from runner.bank.shapes import needed_names
from runner.strategies import hatch
from runner.strategies.cases import assembled, blamed, inputs_of, is_proper
from runner.strategies.counting import LayerOverflowError
from runner.strategies.form import Form
from runner.strategies.kinds import KINDS

_EMPTY_LAYERS = 2_000
"""So many weights in a row without any input end the search, should the constraints leave nothing more."""

_PATIENCE = 5
"""So many inputs are looked at for each that is wanted, should the constraints refuse most of them."""


def small_inputs(problem: Problem, cap: int = 5000) -> list[Args]:
    """Give all proper inputs up to the greatest weight at which there are no more than `cap`.

    In order of size (elements, nodes and characters altogether), then of weight, then lexicographically by rank. The
    values inside are shared between inputs: whoever changes one must copy it first. Raises `InternalError` where the
    problem's shapes are impossible.
    """
    if hatch.has(problem, "small"):
        given = hatch.dicts(problem, hatch.call(problem, "small"))
        return list(islice((args for args in given if is_proper(problem, args)), cap))
    inputs = inputs_of(problem, problem.cases.small)
    if not inputs:
        return []
    found = [args for layer in _layers(problem, inputs, cap) for args in layer]
    size = _class_size if problem.kind is Kind.CLASS else _args_size
    return sorted(found, key=size)  # stable: within a size, by weight and then as enumerated


def _layers(problem: Problem, inputs: Inputs, cap: int) -> Iterator[list[Args]]:
    """Yield the proper inputs of each weight, as long as all of them together stay within `cap`."""
    enumeration = _Enumeration(problem, inputs)
    seen: set[str] = set()
    looked, empty, weight = 0, 0, 0
    while enumeration.more and empty < _EMPTY_LAYERS:
        layer: list[Args] = []
        enumeration.more = False
        try:
            for values in enumeration.exactly(weight):
                looked += 1
                args = assembled(problem, values)
                key = repr(args)
                if key not in seen and is_proper(problem, args):
                    seen.add(key)
                    layer.append(args)
                if len(seen) > cap or looked > _PATIENCE * cap:
                    return
        except LayerOverflowError:
            return
        yield layer
        empty = 0 if layer else empty + 1
        weight += 1


class _Enumeration:
    """All ways to draw the parameters one after another with an exact weight in all."""

    def __init__(self, problem: Problem, inputs: Inputs) -> None:
        self._problem = problem
        self._inputs = inputs
        self._names = tuple(inputs)
        self._needs = {name: sorted(needed_names(shape) & inputs.keys()) for name, shape in inputs.items()}
        self._forms: dict[tuple[str, ...], Form] = {}
        self._rest = self._spans_after()
        self.more = True
        """Whether what was enumerated last left anything for a greater weight."""

    def exactly(self, weight: int) -> Iterator[Mapping[str, Plain]]:
        """Yield them; the lightest first parameters first."""
        yield from self._fill(0, {}, weight)

    def _fill(self, index: int, env: dict[str, Plain], weight: int) -> Iterator[dict[str, Plain]]:
        name = self._names[index]
        form = self._form(name, env)
        with blamed(self._problem, name):
            low, high = form.span
        rest_low, rest_high = self._rest[index]
        if weight < high + rest_high:
            self.more = True
        last = index == len(self._names) - 1
        for spent in range(max(low, int(max(0, weight - rest_high))), int(min(high, weight - rest_low)) + 1):
            with blamed(self._problem, name):
                layer = form.layer(spent)
            for value in layer:
                if last:
                    yield {**env, name: value}
                else:
                    yield from self._fill(index + 1, {**env, name: value}, weight - spent)

    def _form(self, name: str, env: Mapping[str, Plain]) -> Form:
        """Give the shape where it stands; one for all environments that agree in what it needs."""
        key = (name, *(repr(env[needed]) for needed in self._needs[name] if needed in env))
        if key not in self._forms:
            with blamed(self._problem, name):
                self._forms[key] = Form(self._inputs[name], dict(env), KINDS)
        return self._forms[key]

    def _spans_after(self) -> list[tuple[int, float]]:
        """For each parameter, the least and the greatest weight of all those after it, as far as it is known."""
        spans: list[tuple[int, float]] = [(0, 0)]
        for name in reversed(self._names[1:]):
            low, high = self._span(name)
            spans.append((spans[-1][0] + low, spans[-1][1] + high))
        return spans[::-1]

    def _span(self, name: str) -> tuple[int, float]:
        if self._inputs[name].kind in {"computed", "constant"}:
            return 0, 0
        return (0, inf) if self._needs[name] else self._form(name, {}).span


def _args_size(args: Args) -> int:
    return sum(map(_size, args.values()))


def _class_size(args: Args) -> int:
    return sum(1 + sum(map(_size, call[1:])) for call in args["calls"]) + sum(map(_size, args["init"]))


def _size(value: Plain) -> int:
    """Elements, nodes and characters; a number is none."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list):
        return len(value) - value.count(None) + sum(_size(inner) for inner in value if isinstance(inner, list | str))
    return _size(value["values"]) if isinstance(value, dict) else 0
