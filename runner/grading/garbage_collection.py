"""Keeps the garbage collector from slowing a check down: it would search all loaded modules again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_AFTER = 200_000
"""New objects before the collector runs: more than a check makes, about 20 MB."""


@contextmanager
def few_collections() -> Iterator[None]:
    """Make the collector ignore what is in memory now, and run seldom, until the context ends.

    May be nested. At the end, the collector's settings are as before.
    """
    usual = gc.get_threshold()
    is_outermost = gc.get_freeze_count() == 0
    gc.freeze()
    gc.set_threshold(_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        if is_outermost:
            gc.unfreeze()
