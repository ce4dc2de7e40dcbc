"""Generated inputs: the one room besides `generated` that knows Hypothesis; imported only when cases are drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import Any, NoReturn, Protocol, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

from runner.strategies.source import Source

T = TypeVar("T")

_USUAL = 12
_ROOMY = 50
_STARTS = (0, 2, 4, 1, 6)


class Draw(Protocol):
    """What `@st.composite` hands to the function that it decorates."""

    def __call__(self, strategy: st.SearchStrategy[T], /) -> T:
        """Draw a value."""


class HypothesisSource:
    """A `Source` over Hypothesis: lists are `st.lists`, so that shrinking deletes elements."""

    large = False

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        """Draw; Hypothesis prefers small numbers and the ends by itself."""
        return self._draw(_integers(low, high))

    def choice(self, values: Sequence[T]) -> T:
        """Choose by place, which shrinks to the first."""
        return values[self.integer(0, len(values) - 1)]

    def chance(self, percent: int) -> bool:
        """Be true for the last of about so many numbers, or for all but the first: False is the simpler."""
        if percent <= 50:
            last = max(1, round(100 / percent) - 1)
            return self.integer(0, last) == last
        return self.integer(0, round(100 / (100 - percent)) - 1) > 0

    def size(self, low: int, high: int) -> int:
        """Give a size up to a dozen above the least; one time in sixteen more."""
        return self.integer(low, min(high, low + (_ROOMY if self._roomy(low, high) else _USUAL)))

    def repeat(
        self, low: int, high: int, make: Callable[[Source], T], key: Callable[[T], Hashable] | None = None
    ) -> list[T]:
        """Draw a list, mostly short, but not as often empty as by default: those were enumerated before."""
        if low == high and key is None:
            return [make(self) for _ in range(low)]
        least = low + self.choice(_STARTS)
        if self._roomy(low, high):
            least = self.integer(low, low + _ROOMY)
        least = min(least, high if key is None else low)
        most = min(high, least + _USUAL)
        return self._draw(st.lists(_element(make), min_size=least, max_size=most, unique_by=key))

    def sample(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Draw different places."""
        if not high:
            return []
        places = st.sampled_from(range(len(values)))
        most = min(high, low + _USUAL)
        return [values[place] for place in self._draw(st.lists(places, min_size=low, max_size=most, unique=True))]

    def shuffled(self, values: Sequence[T]) -> list[T]:
        """Permute; shrinks to the order given."""
        return self._draw(st.permutations(values))

    def reject(self) -> NoReturn:
        """Tell Hypothesis that this case does not count."""
        assume(False)
        raise AssertionError

    def _roomy(self, low: int, high: int) -> bool:
        return high > low + _USUAL and self.chance(6)


@lru_cache(maxsize=1024)
def _integers(low: int, high: int) -> st.SearchStrategy[int]:
    """Make the strategy of a range once: that costs more than to draw from it."""
    return st.integers(low, high)


@st.composite
def _element(draw: Any, make: Callable[[Source], Any]) -> Any:
    return make(HypothesisSource(draw))
