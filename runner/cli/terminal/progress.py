"""Progress of work that goes through the whole history: a count on one line of the terminal, which goes away again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from runner.store.attempts import Attempt
from runner.store.derived_tables import JournalRecord
from runner.store.reducers import Reducer, ReducerState

EVERY = 2_000


@contextmanager
def counted_aloud(what: str) -> Iterator[Callable[[], None]]:
    """Give what to call for each item; nothing is shown where nobody looks, or for a history that takes no time."""
    count = 0

    def one_more() -> None:
        nonlocal count
        count += 1
        if count % EVERY == 0 and sys.stderr.isatty():
            click.echo(f"\r\x1b[K{what}: {count:,} …", nl=False, err=True, color=True)

    try:
        yield one_more
    finally:
        if count >= EVERY and sys.stderr.isatty():
            click.echo("\r\x1b[K", nl=False, err=True, color=True)


class Counted:
    """A reducer that tells of every item that it folds."""

    def __init__(self, reducer: Reducer, one_more: Callable[[], None]) -> None:
        self._reducer = reducer
        self._one_more = one_more
        self.name = reducer.name
        self.version = reducer.version

    def fold(self, item: Attempt | JournalRecord, state: ReducerState) -> None:
        """Let one more count."""
        self._reducer.fold(item, state)
        self._one_more()
