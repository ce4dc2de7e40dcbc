"""The source of drawn values. Kinds are written against `Source`; the caller chooses the implementation."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NoReturn, Protocol, TypeVar

from runner.record import record

T = TypeVar("T")


class Source(Protocol):
    """Draws values. The first choice, the number nearest to zero and the shortest list are the simplest."""

    large: bool
    """Whether to fill the declared ranges, instead of drawing a few colliding values."""

    def integer(self, low: int, high: int) -> int:
        """Give a number from `low` to `high`, both included."""

    def choice(self, values: Sequence[T]) -> T:
        """Give one of `values`."""

    def chance(self, percent: int) -> bool:
        """Give True with this probability. False is simpler."""

    def size(self, low: int, high: int) -> int:
        """Give a number of elements: mostly few, but the maximum for a large input."""

    def repeat(
        self, low: int, high: int, make: Callable[[Source], T], key: Callable[[T], Hashable] | None = None
    ) -> list[T]:
        """Give `low` to `high` elements, made one after another, with different keys if `key` is given."""

    def sample(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Give `low` to `high` of the values, from different positions, in any order."""

    def shuffled(self, values: Sequence[T]) -> list[T]:
        """Give the same values in any order."""

    def reject(self) -> NoReturn:
        """Reject this case. Another one is drawn in its place."""


@record
class UniformDraw(Generic[T]):
    """A function that draws one of `count` values, all equally likely. A source may draw many at once."""

    values: Sequence[T]
    count: int
    draw: Callable[[Source], T]

    def __call__(self, source: Source) -> T:
        """Draw one."""
        return self.draw(source)
