"""`drill export`: the whole history as text."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE
from runner.errors import StoreError
from runner.private import make_private


@click.command(short_help="Write my whole history as JSON Lines.")
@click.option(
    "-o", "--output", type=FILE, metavar="FILE", help="The file to write, whole or not at all; else the screen."
)
@pass_app
def command(app: App, output: str | None) -> None:
    """Write my whole history as JSON Lines: attempts, checks with their code, hints, notes and debriefs.

    An event is a line, in order, so that git can hold it. `drill import` takes it back, on any machine.

    \b
    Example:
      drill export > history.jsonl
      drill export -o ~/dotfiles/drill.jsonl
    """
    if output in (None, "-"):
        for line in app.workspace.store.export_lines():
            click.echo(line)
        return
    assert output is not None
    count = _write(app, Path(output))
    click.echo(f"Written: {app.workspace.short(Path(output).absolute())}, {count} event{'' if count == 1 else 's'}.")


def _write(app: App, path: Path) -> int:
    """Write beside the file, then put it into its place, so that an export from before is not lost half-way."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    count = -1  # the header is no event
    try:
        make_private(temporary)
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            for line in app.workspace.store.export_lines():
                file.write(line + "\n")
                count += 1
        temporary.replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}", "give another place with -o") from None
    finally:
        with suppress(OSError):
            temporary.unlink()
    return count
