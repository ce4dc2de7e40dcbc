"""A shape with an environment: its expressions are evaluated over the parameters drawn before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn, Protocol, TypeVar, cast

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.expressions.budget import Budget
from runner.expressions.expression import compile_expression
from runner.strategies.palette import FEW, Palette
from runner.strategies.source import Source

T = TypeVar("T")

Env = Mapping[str, Plain]
Maker = Callable[[Source], Plain]
Span = tuple[int, float]

MOST_ELEMENTS = 2_000_000
"""No input has more elements: a shape that asks for more would take all memory."""


class ImpossibleShapeError(ValueError):
    """The fields of a shape contradict each other. This is always the bank's fault."""


class Kind(Protocol):
    """How values of one kind are enumerated and drawn.

    The weight of a value says how simple it is: 0 for the simplest scalar and 1 more for each step away from it. A
    container weighs 1 for each element plus the elements' own weights.
    """

    def span(self, form: Form) -> Span:
        """Give the minimum and the maximum weight that a value can have; `inf` if there is no maximum."""

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give all values of exactly this weight, simplest first. Raises `LayerOverflowError`."""

    def values(self, form: Form) -> Sequence[Plain] | None:
        """Give all values at once, simplest first; None if there are too many."""

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Choose what all values of one case share (a palette, a range), and return a function that draws one value.

        `room` is the number of different values that may be needed.
        """

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give the probes: special values in the manner of the palette, or a few simple ones if it means nothing here.

        The caller leaves out those that break the constraints.
        """


class Form:
    """A shape, the environment of its expressions with their budget, and the table of kinds for its inner shapes."""

    def __init__(self, shape: Shape, env: Env, kinds: Mapping[str, Kind], budget: Budget) -> None:
        self.shape = shape
        self.env = env
        self.kinds = kinds
        self.budget = budget
        self._memo: dict[str, Any] = {}
        self._layers: dict[int, list[Plain]] = {}
        self._span: Span | None = None
        if shape.kind not in kinds:
            raise ImpossibleShapeError(f"there is no kind of input called {shape.kind!r}")
        self._kind = kinds[shape.kind]

    def __getitem__(self, name: str) -> Any:
        """Give the field as written in the bank, or None."""
        return self.shape.fields.get(name)

    def value(self, name: str, default: Any = None) -> Any:
        """Give the field; an expression is evaluated."""
        written = self.shape.fields.get(name)
        if written is None:
            return default
        return self.budget.evaluate(compile_expression(written), self.env) if isinstance(written, str) else written

    def integer(self, name: str, default: int) -> int:
        """Give the field as an integer."""
        number = self.value(name, default)
        if isinstance(number, float) and number.is_integer():
            number = int(number)
        if not isinstance(number, int):
            self.impossible(f"{name} must be an integer, not {number!r}")
        return int(number)

    def bounds(self, noun: str, low: int, high: int) -> tuple[int, int]:
        """Give the range of the fields `min_…`, `max_…` and the exact one; `low` and `high` replace missing fields."""
        if self[noun] is not None:
            low = high = self.integer(noun, low)
        else:
            low = self.integer(f"min_{noun}", low)
            high = self.integer(f"max_{noun}", max(high, low))
        if low < 0 or low > high:
            self.impossible(f"{noun} cannot be between {low:,} and {high:,}")
        self.no_more_than_fit(high)
        return low, high

    def no_more_than_fit(self, count: int) -> None:
        """Refuse the shape if `count` is more elements than an input may have."""
        if count > MOST_ELEMENTS:
            self.impossible(f"{count:,} elements; an input has at most {MOST_ELEMENTS:,}")

    def impossible(self, why: str) -> NoReturn:
        """Raise `ImpossibleShapeError` with the reason."""
        raise ImpossibleShapeError(f"{self.shape.kind}: {why}")

    def child(self, name: str) -> Form:
        """Give the form of the shape in the field `name`, made once."""
        inner = self[name]
        if not isinstance(inner, Shape):
            self.impossible(f"`{name}` must be a shape")
        return self.once(f"child {name}", lambda: self.derive(inner))

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Call `make` once and remember its result under `name`."""
        if name not in self._memo:
            self._memo[name] = make()
        return cast("T", self._memo[name])

    def derive(self, shape: Shape) -> Form:
        """Give another shape with the same environment."""
        return Form(shape, self.env, self.kinds, self.budget)

    @property
    def span(self) -> Span:
        """The minimum and the maximum weight of a value."""
        if self._span is None:
            self._span = self._kind.span(self)
        return self._span

    def nothing_beyond(self, weight: int) -> None:
        """Remember that no value weighs more: `layer` of the kind found that out."""
        self._span = self.span[0], weight

    def layer(self, weight: int) -> list[Plain]:
        """All values of exactly this weight. They are remembered, because products need them again and again."""
        if weight not in self._layers:
            low, high = self.span
            self._layers[weight] = self._kind.layer(self, weight) if low <= weight <= high else []
        return self._layers[weight]

    def values(self) -> Sequence[Plain] | None:
        """All values, simplest first; None if there are too many."""
        return self._kind.values(self)

    def lightest(self) -> list[Plain]:
        """Give a few of the simplest values."""
        low, high = self.span
        found: list[Plain] = []
        for weight in range(low, int(min(high, low + FEW)) + 1):
            if len(found) < FEW:
                found += self.layer(weight)
        return found[:FEW]

    def probes(self, palette: Palette) -> list[Plain]:
        """Give the probes: see `Kind.probes`."""
        return self._kind.probes(self, palette)

    def prepare(self, source: Source, room: int = 1) -> Maker:
        """Give a function that draws the values of one case: see `Kind.prepare`."""
        return self._kind.prepare(self, source, room)
