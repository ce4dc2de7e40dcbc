"""Memory for the frames of deep calls, allocated once, so that a call's time contains no system calls for it.

Python keeps frames in chunks of 16 KB, and frees a chunk as soon as the last frame in it has ended. A loop whose calls
cross the end of a chunk allocates the next chunk at each call; where a chunk ends is chance. Measured: in the judge,
below click, pytest and Hypothesis, this took a third of a stage; a right recursion of a hundred frames took half as
long again, and was called slow. A frame that is large gets a large chunk, which the frames above it share.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable

_SLOTS = 1 << 17
"""The values that the frame has room for: 1 MB, which is never touched. The chunk has as much room for other frames."""


def with_frame_room(act: Callable[[], Any]) -> Any:
    """Call `act` with room for some thousand further frames in one chunk."""
    return act()


with_frame_room.__code__ = with_frame_room.__code__.replace(co_stacksize=_SLOTS)
