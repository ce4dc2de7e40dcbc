"""The parameters of a problem enumerated together: every way to spend an exact weight on them."""

from __future__ import annotations

from collections.abc import Generator, Hashable, Iterator, Mapping
from math import inf

from runner.bank.cases import Inputs
from runner.bank.model import Plain
from runner.bank.shape_order import needed_names
from runner.expressions.budget import Budget
from runner.strategies.form import Form
from runner.strategies.kinds import KINDS

_WEIGHTLESS = frozenset({"computed", "constant"})


class Enumeration:
    """All ways to draw the parameters one after another, by their total weight."""

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self._names = tuple(inputs)
        self._needs = {name: sorted(needed_names(shape) & inputs.keys()) for name, shape in inputs.items()}
        self._budget = Budget()
        self._forms: dict[Hashable, Form] = {}
        self._rest: list[tuple[int, float]] = []
        self._unspent: dict[int, list[Plain]] = {}
        self.more = True
        """Whether the last enumeration showed that there can be inputs of greater weight."""
        self.parameter = ""
        """The parameter being enumerated, for messages of errors."""

    def exactly(self, weight: int) -> Iterator[Mapping[str, Plain]]:
        """Yield the inputs of this total weight, those with the lightest first parameters first."""
        self._rest = self._rest or self._spans_after()
        self.more = False
        yield from self._fill(0, {}, weight)

    def _fill(self, index: int, env: dict[str, Plain], weight: int) -> Generator[dict[str, Plain], None, bool]:
        """Yield the ways to go on from `env`. Return whether there can be more of greater weight.

        A value of the first parameter with no more is not looked at again.
        """
        name = self.parameter = self._names[index]
        form = self._form(name, env)
        low, high = form.span
        rest_low, rest_high = self._rest[index]
        if weight < high + rest_high:
            self.more = True
        last = index == len(self._names) - 1
        more = weight < (high if last else high + rest_low)
        for spent in range(max(low, int(max(0, weight - rest_high))), int(min(high, weight - rest_low)) + 1):
            self.parameter = name
            unspent = []
            for value in self._unspent.get(spent, form.layer(spent)) if index == 0 else form.layer(spent):
                if last:
                    yield {**env, name: value}
                elif (yield from self._fill(index + 1, {**env, name: value}, weight - spent)):
                    unspent.append(value)
            more = more or bool(unspent)
            if index == 0 and not last:
                self._unspent[spent] = unspent
        return more

    def _form(self, name: str, env: Mapping[str, Plain]) -> Form:
        """Give the form of a parameter. Environments with equal values for the names that it needs share one form."""
        shape = self._inputs[name]
        if shape.kind in _WEIGHTLESS:  # computing the value again is cheaper than a look-up
            return Form(shape, env, KINDS, self._budget)
        key = (name, *(_key(env[needed]) for needed in self._needs[name] if needed in env))
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = Form(shape, dict(env), KINDS, self._budget)
        return form

    def _spans_after(self) -> list[tuple[int, float]]:
        """For each parameter, give the minimum and the maximum known weight of all parameters after it."""
        spans: list[tuple[int, float]] = [(0, 0)]
        for name in reversed(self._names[1:]):
            low, high = self._span(name)
            spans.append((spans[-1][0] + low, spans[-1][1] + high))
        return spans[::-1]

    def _span(self, name: str) -> tuple[int, float]:
        self.parameter = name
        if self._inputs[name].kind in _WEIGHTLESS:
            return 0, 0
        return (0, inf) if self._needs[name] else self._form(name, {}).span


def _key(value: Plain) -> Hashable:
    return value if type(value) is int else repr(value)
