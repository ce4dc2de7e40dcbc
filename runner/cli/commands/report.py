"""`drill report`: one file for the maintainers, about a doubtful verdict."""

from __future__ import annotations

from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, problem_argument
from runner.errors import StoreError, UsageError
from runner.practice.report import report_file
from runner.practice.target import problem_or_last


@click.command(short_help="Write a report about a verdict that seems wrong.")
@problem_argument("name")
@click.option("-o", "--output", type=FILE, help="The file to write; `-` is the screen.", metavar="FILE")
@pass_app
def command(app: App, name: str | None, output: str | None) -> None:
    """Write one file about the last check: problem and its version, code, verdict, input and limits.

    Use it when a verdict seems wrong. Nothing is sent anywhere.

    \b
    Example:
      drill report
      drill report two-sum -o doubt.md
    """
    problem = app.workspace.bank.problem(problem_or_last(app.workspace, name))
    check = app.workspace.store.last_check(problem.id)
    if check is None:
        raise UsageError(f"{problem.title} has not been checked yet, so there is nothing to report", "`drill check`")
    text = report_file(app.workspace, problem, check)
    if output == "-":
        click.echo(text, nl=False)
        return
    path = Path(output or f"drill-report-{problem.id}-{check.at:%Y%m%d-%H%M%S}.md")
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}", "give another place with -o") from None
    click.echo(f"Written: {app.workspace.short(path.absolute())}")
