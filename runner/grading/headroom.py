"""Room for the frames of deep calls, so that none of a check's time goes into asking the system for it.

Python keeps frames in chunks of 16 KB, and gives a chunk back as soon as the last frame in it has ended. A loop whose
calls go to and fro over the end of a chunk asks for it anew each time; where a chunk ends is chance, and beneath click,
pytest and Hypothesis it came to a third of a stage. One frame that is large gets a large chunk, and so do all above it.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

T = TypeVar("T")

_SLOTS = 1 << 15
"""So many values the frame has room for: 256 KB, of which nothing is ever touched."""


def with_headroom(act: Callable[[], T]) -> T:
    """Call `act` where hundreds of frames more find room in one chunk."""
    done: T = _roomy(act)
    return done


def _call(act: Callable[[], Any]) -> Any:
    return act()


_roomy: Any = FunctionType(_call.__code__.replace(co_stacksize=_SLOTS), {}, "roomy")
