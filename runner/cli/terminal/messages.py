"""Messages on standard error: sentences beside what a command prints."""

from __future__ import annotations

import sys
from typing import IO, Any

import click

from runner.cli.help_screen import columns

_EXCERPT = "    "
"""Lines that start like this show source, under which a mark may stand."""


def message(text: str, indent: str = "", file: IO[Any] | None = None) -> None:
    """Write a message to `file`, by default standard error; on a terminal its lines are wrapped between words."""
    lines = [f"{indent}{line}" for line in text.splitlines()]
    if file is None and sys.stderr.isatty():
        lines = [part for line in lines for part in _wrapped(line)]
    click.echo("\n".join(lines), file=file, err=file is None)


def _wrapped(line: str) -> list[str]:
    width = columns()
    if len(line) <= width or line.startswith(_EXCERPT):
        return [line]
    import textwrap  # most lines fit

    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
