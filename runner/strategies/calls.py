"""Sequences of calls for class problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf
from typing import Any

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.bank.shape_order import CALL_NAMES, needed_names
from runner.expressions.expression import Expression, compile_expression
from runner.record import record
from runner.strategies.counting import bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Palette
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source

_SCRIPTS = (3, 6, 12)
"""The numbers of calls in the probes."""


@record
class _Method:
    name: str
    args: Mapping[str, Shape]
    weight: int
    allowed: Expression | None

    @property
    def depends_on_calls(self) -> bool:
        """Whether its arguments depend on the earlier calls."""
        return any(needed_names(shape) & CALL_NAMES for shape in self.args.values())


class CallsKind(NoValues):
    """Calls `[method, *arguments]`, each allowed after those before it. A call weighs 1 plus its arguments."""

    def span(self, form: Form) -> Span:
        """Give the fewest calls. The maximum weight depends on the calls, so `layer` finds out when it is reached."""
        return sizes(form)[0], inf if sizes(form)[1] else 0

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the sequences, ordered by their first calls."""
        enumeration = _Enumeration(form)
        found = bounded(enumeration.sequences(weight))
        if not enumeration.more:
            form.nothing_beyond(weight)
        return found

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw one call after another. Arguments of equal shape share a palette, so that keys occur again."""
        del room
        low, high = sizes(form)
        drawing = _Drawing(form, source)

        def build(source: Source) -> Plain:
            drawing.restart()
            source.repeat(low, high, drawing.call)
            if len(drawing.calls) < low:
                source.reject()
            return drawing.calls

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give sequences in which all methods take turns, with the probes of their arguments."""
        low, high = sizes(form)
        script = _Script(form, palette)
        return [
            script.calls_from(first, size) for first in range(script.most) for size in _SCRIPTS if low <= size <= high
        ]


class _History:
    """The calls so far, as expressions see them."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.methods = _methods(form)
        self.calls: list[Plain] = []
        self.done = dict.fromkeys((method.name for method in self.methods), 0)
        self.env = {**form.env, "done": self.done, "calls": self.calls}

    def allowed(self) -> list[_Method]:
        """Give the methods that may come next."""
        evaluate, env = self.form.budget.evaluate, self.env
        return [method for method in self.methods if method.allowed is None or evaluate(method.allowed, env)]

    def place(self, shape: Shape) -> Form:
        """Give the form of an argument after the calls so far."""
        return Form(shape, self.env, self.form.kinds, self.form.budget)

    def push(self, method: _Method, arguments: list[Plain]) -> None:
        """Add a call."""
        self.calls.append([method.name, *arguments])
        self.done[method.name] += 1

    def pop(self) -> None:
        """Remove the last call."""
        self.done[self.calls.pop()[0]] -= 1


class _Enumeration(_History):
    """All sequences of exactly one weight, found by backtracking."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._low, self._high = sizes(form)
        self._fixed: dict[str, list[Form]] = form.once("fixed", dict)
        self.more = False
        """Whether there are heavier sequences."""

    def sequences(self, weight: int) -> Iterator[Plain]:
        """Yield the sequences, those with lighter first calls first."""
        if weight == 0:
            self.more = self.more or len(self.calls) < self._high
            if len(self.calls) >= self._low:
                yield list(self.calls)
            return
        if len(self.calls) == self._high:
            return
        for method in self.allowed():
            forms = self._forms(method)
            heaviest = sum(place.span[1] for place in forms)
            self.more = self.more or heaviest >= weight
            for spent in range(int(min(weight - 1, heaviest)) + 1):
                for arguments in _arguments(forms, spent):
                    self.push(method, arguments)
                    yield from self.sequences(weight - 1 - spent)
                    self.pop()

    def _forms(self, method: _Method) -> list[Form]:
        if method.depends_on_calls:
            return [self.place(shape) for shape in method.args.values()]
        if method.name not in self._fixed:
            self._fixed[method.name] = [self.form.derive(shape) for shape in method.args.values()]
        return self._fixed[method.name]


class _Drawing(_History):
    """One sequence, drawn call by call."""

    def __init__(self, form: Form, source: Source) -> None:
        super().__init__(form)
        self._always_allowed = all(method.allowed is None for method in self.methods)
        self._by_weight = _by_weight(self.methods)
        self._makers: list[tuple[Shape, Maker]] = []
        self._fixed = {
            method.name: [self._maker(shape, source) for shape in method.args.values()]
            for method in self.methods
            if not method.depends_on_calls
        }

    def restart(self) -> None:
        """Forget the calls so far."""
        while self.calls:
            self.pop()

    def call(self, source: Source) -> None:
        """Add one call, if any is allowed."""
        methods = self._by_weight if self._always_allowed else _by_weight(self.allowed())
        if not methods:
            return
        method = source.choice(methods)
        makers = self._fixed.get(method.name)
        if makers is None:
            makers = [self.place(shape).prepare(source) for shape in method.args.values()]
        self.push(method, [make(source) for make in makers])

    def _maker(self, shape: Shape, source: Source) -> Maker:
        for known, maker in self._makers:
            if known == shape:
                return maker
        maker = self.form.derive(shape).prepare(source)
        self._makers.append((shape, maker))
        return maker


class _Script(_History):
    """Sequences in which the allowed methods take turns. `most` is the maximum number of probes of any argument."""

    def __init__(self, form: Form, palette: Palette) -> None:
        super().__init__(form)
        self._arguments = {
            method.name: [form.derive(shape).probes(palette) for shape in method.args.values()]
            for method in self.methods
            if not method.depends_on_calls
        }
        self.most = max((len(values) for given in self._arguments.values() for values in given), default=0)

    def calls_from(self, first: int, size: int) -> Plain:
        """Give a sequence of `size` calls. Its arguments are the probes at the place `first` and the next place."""
        while self.calls:
            self.pop()
        for turn in range(size):
            allowed = [method for method in self.allowed() if method.name in self._arguments]
            if not allowed:
                break
            method = allowed[turn % len(allowed)]
            place = first + turn // len(allowed) % 2
            self.push(method, [values[place % len(values)] for values in self._arguments[method.name]])
        return list(self.calls)


def _by_weight(methods: list[_Method]) -> list[_Method]:
    return [method for method in methods for _ in range(method.weight)]


def _arguments(forms: list[Form], weight: int) -> Iterator[list[Plain]]:
    if not forms:
        if weight == 0:
            yield []
        return
    for spent in range(weight + 1) if len(forms) > 1 else (weight,):
        for value in forms[0].layer(spent):
            for rest in _arguments(forms[1:], weight - spent):
                yield [value, *rest]


def _methods(form: Form) -> list[_Method]:
    declared = form["methods"]
    if not declared:
        form.impossible("`methods` is empty")
    return [_method(name, fields or {}) for name, fields in declared.items()]


def _method(name: str, fields: Mapping[str, Any]) -> _Method:
    allowed = fields.get("allowed")
    return _Method(
        name,
        fields.get("args") or {},
        int(fields.get("weight") or 1),
        None if allowed is None else compile_expression(allowed),
    )
