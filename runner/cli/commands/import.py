"""`drill import`: a history from another machine, or from before."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, json_option
from runner.errors import UsageError


@click.command(name="import", short_help="Add a history that was exported.")
@click.argument("file", type=FILE, metavar="FILE")
@json_option
@pass_app
def command(app: App, file: str, as_json: bool) -> None:  # noqa: FBT001
    """Add a history that `drill export` wrote; `-` is standard input. No attempt counts twice.

    The histories of two machines become one. If a line is invalid, nothing is imported.

    \b
    Example:
      drill import history.jsonl
      ssh laptop drill export | drill import -
    """
    from runner.practice.curriculum import course
    from runner.store.transfer import read_lines

    with _opened(file) as opened:
        imported = app.workspace.store.import_lines(read_lines(opened))
    course(app.workspace)
    if as_json:
        app.json({"schema": 1, "kind": "import", "added": imported.added, "known": imported.known})
        return
    added = f"{imported.added} event{'' if imported.added == 1 else 's'}"
    app.say(f"Added {added}; {imported.known} were here already.")


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        opened = Path(file).open("rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror or error}", "`drill export` writes one") from None
    with opened:
        yield opened
