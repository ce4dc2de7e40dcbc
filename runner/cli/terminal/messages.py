"""Messages on standard error, and questions: lines that a terminal must not break within a word."""

from __future__ import annotations

import sys
from typing import IO, Any

import click

from runner.cli.help_screen import columns

_EXCERPT = "    "
"""Lines that start like this show source, and a mark may follow below them."""

_ANSWER = 4
"""Columns for a short answer after a question."""


def message(text: str, indent: str = "", file: IO[Any] | None = None) -> None:
    """Write a message to `file`, by default standard error; on a terminal its lines are wrapped between words."""
    text = "\n".join(f"{indent}{line}" for line in text.splitlines())
    click.echo(wrapped(text, sys.stderr) if file is None else text, file=file, err=file is None)


def wrapped_question(text: str, file: IO[Any]) -> str:
    """Return a question as it is written to `file`; on a terminal it is wrapped, with room for an answer after it."""
    return wrapped(text, file, _ANSWER)


def wrapped(text: str, file: IO[Any], room: int = 0) -> str:
    """Return a text as it is written to `file`; on a terminal it is wrapped, with `room` left at the right."""
    if not file.isatty():
        return text
    return "\n".join(part for line in text.splitlines() for part in _wrapped(line, columns() - room))


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width or line.startswith(_EXCERPT):
        return [line]
    import textwrap  # most lines fit

    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
