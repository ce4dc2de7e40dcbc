"""`drill export`: the whole history as text."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE
from runner.errors import StoreError
from runner.private import make_private
from runner.render.numbers import counted

if TYPE_CHECKING:
    from runner.store.log import BadRow


@click.command(short_help="Export your whole history as JSON Lines.")
@click.option("-o", "--output", type=FILE, metavar="FILE", help="The file to write, completely or not at all.")
@pass_app
def command(app: App, output: str | None) -> None:
    """Write your whole history as JSON Lines: attempts, checks with their code, hints, notes and debriefs.

    One event per line, in order, so that git can hold it. `drill import` reads it, on any machine.

    \b
    Example:
      drill export > history.jsonl
      drill export -o ~/dotfiles/drill.jsonl
    """
    bad: list[BadRow] = []
    lines = app.workspace.store.export_lines(bad.append)
    if output in (None, "-"):
        for line in lines:
            click.echo(line)
    else:
        count = _write(lines, Path(output))
        click.echo(f"Written: {app.workspace.short(Path(output).absolute())}, {counted(count, 'event')}.")
    if bad:
        left_out = counted(len(bad), "record")
        click.echo(f"Left out: {left_out} that cannot be read; `drill doctor` names them.", err=True)


def _write(lines: Iterable[str], path: Path) -> int:
    """Write a temporary file, then rename it, so that a failure does not destroy an earlier export."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    count = -1  # the header is not an event
    try:
        make_private(temporary)
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            for line in lines:
                file.write(line + "\n")
                count += 1
        temporary.replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}", "give another place with -o") from None
    finally:
        with suppress(OSError):
            temporary.unlink()
    return count
