"""Where drawn values come from. Kinds are written once against `Source`; what stands behind it is their caller's."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NoReturn, Protocol, TypeVar

from runner.record import record

T = TypeVar("T")


class Source(Protocol):
    """Draws. The first of the choices, the bound nearest to zero and the shortest list are the simplest."""

    large: bool
    """Whether the declared ranges are to be filled, instead of a few colliding values chosen from them."""

    def integer(self, low: int, high: int) -> int:
        """Give a number from `low` to `high`, both included."""

    def choice(self, values: Sequence[T]) -> T:
        """One of `values`."""

    def chance(self, percent: int) -> bool:
        """Be true so often; False is simpler."""

    def size(self, low: int, high: int) -> int:
        """Give a number of elements: mostly few; as many as there may be in a large input."""

    def repeat(
        self, low: int, high: int, make: Callable[[Source], T], key: Callable[[T], Hashable] | None = None
    ) -> list[T]:
        """Between `low` and `high` elements, made one after another, all of different `key` where one is given."""

    def sample(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Between `low` and `high` of the values, from different places, in any order."""

    def shuffled(self, values: Sequence[T]) -> list[T]:
        """Give the same values in any order."""

    def reject(self) -> NoReturn:
        """Give this case up; another one is drawn in its place."""


@record
class UniformDraw(Generic[T]):
    """What draws one of `count` values, each as likely as any other; a source may know how to draw many at once."""

    values: Sequence[T]
    count: int
    draw: Callable[[Source], T]

    def __call__(self, source: Source) -> T:
        """Draw one."""
        return self.draw(source)
