"""`drill export`: the whole history as text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE
from runner.cli.output_file import output_file
from runner.cli.terminal.messages import message
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
        message(f"Left out: {left_out} that cannot be read; `drill doctor` names them.")


def _write(lines: Iterable[str], path: Path) -> int:
    """Write the file. Returns how many events are in it."""
    count = -1  # the header is not an event
    with output_file(path, "-o") as file:
        for line in lines:
            file.write(line + "\n")
            count += 1
    return count
