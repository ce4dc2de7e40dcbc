"""Screens that are longer than the terminal go through the pager."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import click


class _Collected(io.StringIO):
    """Collects what is shown until its length is known. It reports the terminal's colors and width as its own."""

    def __init__(self, terminal: TextIO) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._terminal.fileno()


@contextmanager
def paged(*, color: bool) -> Iterator[None]:
    """Page what is shown within if it is longer than the terminal. Without a terminal nothing changes.

    `color` says whether the text has the terminal's control sequences in it.
    """
    terminal = sys.stdout
    if not (terminal.isatty() and sys.stdin.isatty()):
        yield
        return
    collected = _Collected(terminal)
    sys.stdout = collected
    try:
        yield
    finally:
        sys.stdout = terminal
        text = collected.getvalue()
        if text.count("\n") < os.get_terminal_size(terminal.fileno()).lines:
            click.echo(text, nl=False, color=color)
        else:
            # By default `less` shows control sequences as text. If the user sets flags without R, it gets no colors.
            flags = os.environ.setdefault("LESS", "-R")
            click.echo_via_pager(text, color=color and "r" in flags.lower())
