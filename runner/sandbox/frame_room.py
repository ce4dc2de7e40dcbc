"""Room for the frames of deep calls, so that none of a call's time goes into asking the system for it.

Python keeps frames in chunks of 16 KB, and gives a chunk back as soon as the last frame in it has ended. A loop whose
calls go to and fro over the end of a chunk asks for it anew each time; where a chunk ends is chance. In the judge,
beneath click, pytest and Hypothesis, it came to a third of a stage; a right recursion a hundred frames deep took half
as long again, and was called slow. One frame that is large gets a large chunk, and so do all above it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable

_SLOTS = 1 << 17
"""So many values the frame has room for: 1 MB, of which nothing is ever touched; the chunk has as much beside it."""


def with_frame_room(act: Callable[[], Any]) -> Any:
    """Call `act` where some thousand frames more find room in one chunk."""
    return act()


with_frame_room.__code__ = with_frame_room.__code__.replace(co_stacksize=_SLOTS)
