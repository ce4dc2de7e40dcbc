"""The wall clock. Only this module reads it; all others get the time as an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def local_now() -> datetime:
    """Return the time in the learner's zone."""
    from datetime import datetime  # noqa: PLC0415 - many starts of drill need no time

    return datetime.now().astimezone()
