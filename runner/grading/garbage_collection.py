"""How the garbage collector is kept from taking its share of a check: what is loaded stays, and is looked at again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_AFTER = 200_000
"""So many more objects than there were are looked through for garbage: more than a check makes, some 20 MB."""


@contextmanager
def few_collections() -> Iterator[None]:
    """Have what is in memory now left alone by the collector, and the rest looked through seldom, for a while.

    May be nested. Afterwards everything is as it was.
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
