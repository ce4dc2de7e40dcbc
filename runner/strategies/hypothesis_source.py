"""A `Source` over Hypothesis. Only this module and `generated` import Hypothesis, when inputs are drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import Any, NoReturn, Protocol, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

from runner.strategies.source import Source

T = TypeVar("T")

_USUAL = 12
"""A drawn list usually has at most this many elements more than the minimum size."""

_ROOMY = 50
"""The same for one list in sixteen."""

_LEAST_SIZES = (0, 2, 4, 1, 6)
"""Added to the least size of some lists: short lists were enumerated before, so longer ones are worth more."""


class Draw(Protocol):
    """The `draw` argument that `@st.composite` passes to the function that it decorates."""

    def __call__(self, strategy: st.SearchStrategy[T], /) -> T:
        """Draw a value."""


class HypothesisSource:
    """A `Source` over Hypothesis: lists are `st.lists`, so that shrinking deletes elements."""

    large = False

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        """Draw. Hypothesis itself prefers small numbers and the bounds."""
        return self._draw(_integers(low, high))

    def choice(self, values: Sequence[T]) -> T:
        """Choose by position, which shrinks to the first."""
        return values[self.integer(0, len(values) - 1)]

    def chance(self, percent: int) -> bool:
        """Draw a number and map it to True or False. The first number, the simplest, is False."""
        if percent <= 50:
            last = max(1, round(100 / percent) - 1)
            return self.integer(0, last) == last
        return self.integer(0, round(100 / (100 - percent)) - 1) > 0

    def size(self, low: int, high: int) -> int:
        """Give a size up to 12 above the least; one time in sixteen up to 50 above."""
        return self.integer(low, min(high, low + (_ROOMY if self._roomy(low, high) else _USUAL)))

    def repeat(
        self, low: int, high: int, make: Callable[[Source], T], key: Callable[[T], Hashable] | None = None
    ) -> list[T]:
        """Draw a list, mostly short, but less often empty than by default: short ones were enumerated before."""
        if low == high and key is None:
            return [make(self) for _ in range(low)]
        least = low + self.choice(_LEAST_SIZES)
        if self._roomy(low, high):
            least = self.integer(low, low + _ROOMY)
        least = min(least, high if key is None else low)
        most = min(high, least + _USUAL)
        return self._draw(st.lists(_element(make), min_size=least, max_size=most, unique_by=key))

    def sample(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Draw different positions."""
        if not high:
            return []
        places = st.sampled_from(range(len(values)))
        most = min(high, low + _USUAL)
        return [values[place] for place in self._draw(st.lists(places, min_size=low, max_size=most, unique=True))]

    def shuffled(self, values: Sequence[T]) -> list[T]:
        """Permute. Shrinks to the given order."""
        return self._draw(st.permutations(values))

    def reject(self) -> NoReturn:
        """Make Hypothesis discard this case."""
        assume(False)
        raise AssertionError

    def _roomy(self, low: int, high: int) -> bool:
        return high > low + _USUAL and self.chance(6)


@lru_cache(maxsize=1024)
def _integers(low: int, high: int) -> st.SearchStrategy[int]:
    """Make the strategy of a range once: making it costs more than drawing from it."""
    return st.integers(low, high)


@st.composite
def _element(draw: Any, make: Callable[[Source], Any]) -> Any:
    return make(HypothesisSource(draw))
