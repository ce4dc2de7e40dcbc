"""Shows the progress of long work on one line of the terminal, which is cleared at the end; nothing in a pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from runner.cli.terminal.streams import has_moving_line

if TYPE_CHECKING:
    from runner.grading.report import StageResult
    from runner.store.attempts import Attempt
    from runner.store.derived_records import JournalRecord
    from runner.store.reducers import Reducer, ReducerState

_LONGEST = 120
"""Characters of a line, including those that clear it: a longer line could not be cleared."""

EVERY = 2_000
"""Items of a history between two looks at the count."""

_STAGE_WORDS = {
    "load": "examples",
    "examples": "small inputs",
    "small": "generated inputs",
    "generated": "large inputs",
    "large": "how the time grows",
}
"""What the judge does next, after each stage."""


@contextmanager
def stages_shown() -> Iterator[Callable[[StageResult], None] | None]:
    """Show what the judge is doing. Yields the function to call as each stage ends."""
    if not has_moving_line():
        yield None
        return

    def show(result: StageResult) -> None:
        words = _STAGE_WORDS.get(str(result.stage))
        if result.status == "passed" and words:
            overwrite(f"checking: {words} …")

    try:
        yield show
    finally:
        overwrite("")


@contextmanager
def steps_shown() -> Iterator[Callable[[str], None]]:
    """Show the current step of long work. Yields the function to call as a step begins."""

    def show(step: str) -> None:
        if has_moving_line():
            overwrite(f"{step} …")

    try:
        yield show
    finally:
        if has_moving_line():
            overwrite("")


@contextmanager
def files_shown(total: int) -> Iterator[Callable[[str, str], None]]:
    """Show the current file, how many there are, and the current step."""
    done: list[str] = []

    def say(name: str, step: str) -> None:
        if not done or done[-1] != name:
            done.append(name)
        if has_moving_line():
            overwrite(f"{len(done)}/{total} {name} {step}")

    try:
        yield say
    finally:
        if has_moving_line():
            overwrite("")


@contextmanager
def counted_aloud(what: str) -> Iterator[Callable[[], None]]:
    """Show how many items were done. Yields the function to call for each. A short history shows nothing."""
    count = 0

    def one_more() -> None:
        nonlocal count
        count += 1
        if count % EVERY == 0 and has_moving_line():
            overwrite(f"{what}: {count:,} …")

    try:
        yield one_more
    finally:
        if count >= EVERY and has_moving_line():
            overwrite("")


class Counted:
    """A reducer that reports every item that it processes."""

    def __init__(self, reducer: Reducer, one_more: Callable[[], None]) -> None:
        self._reducer = reducer
        self._one_more = one_more
        self.name = reducer.name
        self.version = reducer.version

    def fold(self, item: Attempt | JournalRecord, state: ReducerState) -> None:
        """Process one more item."""
        self._reducer.fold(item, state)
        self._one_more()


def overwrite(text: str) -> None:
    """Overwrite the line of progress."""
    click.echo(f"\r\x1b[K{text}"[:_LONGEST], nl=False, err=True, color=True)
