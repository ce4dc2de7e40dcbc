"""`drill backup`: a copy of the history in one file, also while drill runs."""

from __future__ import annotations

from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE
from runner.errors import UsageError


@click.command(short_help="Back up your history into one file, also while drill runs.")
@click.argument("file", type=FILE, metavar="FILE")
@pass_app
def command(app: App, file: str) -> None:
    """Copy your whole history into one file, also while drill runs elsewhere.

    The file is a database like `drill.db`: put it in that place, while no drill runs and no `drill.db-wal` is next to
    it, and drill goes on from there. A backup that is there already is replaced, whole or not at all.

    \b
    Example:
      drill backup /media/stick/drill.db
      drill backup ~/backups/drill-$(date +%F).db
    """
    path = Path(file)
    if path.resolve() == app.workspace.home.database.resolve():
        raise UsageError(f"{file} is the history itself", "give another name")
    app.workspace.store.back_up(path)
    click.echo(f"Written: {app.workspace.short(path.absolute())}.")
