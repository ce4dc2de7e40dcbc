"""Files that commands write where the learner says: completely or not at all, and for their owner alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

import click

from runner.cli.app import App
from runner.errors import StoreError
from runner.private import make_private


def write_text(app: App, text: str, file: str | Path, option: str) -> None:
    """Write a text to a file and say where it is; `-` is the screen."""
    if file == "-":
        click.echo(text, nl=False)
        return
    with output_file(Path(file), option) as opened:
        opened.write(text)
    click.echo(f"Written: {app.workspace.short(Path(file).absolute())}")


@contextmanager
def output_file(path: Path, option: str) -> Iterator[TextIO]:
    """Open a file that takes the place of `path` once it is complete: a failure does not destroy an earlier one.

    A device or pipe is written directly. If it cannot be written, `StoreError` names the `option` that gives the place.
    """
    target = Path(os.path.realpath(path))
    is_direct = target.exists() and not target.is_file()
    written = target if is_direct else target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        if not is_direct:
            make_private(written)
        with written.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
        if not is_direct:
            written.replace(target)
    except OSError as error:
        fix = f"give another place with {option}"
        raise StoreError(f"{path} cannot be written: {error.strerror or error}", fix) from None
    finally:
        if not is_direct:
            with suppress(OSError):
                written.unlink()
