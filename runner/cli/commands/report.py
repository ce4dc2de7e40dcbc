"""`drill report`: one file for the maintainers, about a doubtful verdict."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, problem_argument
from runner.cli.output_file import write_text
from runner.errors import UsageError
from runner.practice.report import report_view
from runner.practice.target import problem_or_last


@click.command(short_help="Write a report about a verdict that seems wrong.")
@problem_argument("name")
@click.option("-o", "--output", type=FILE, help="The file to write; `-` is the screen.", metavar="FILE")
@click.option("--html", is_flag=True, help="Write it as a page for a browser, not as Markdown.")
@pass_app
def command(app: App, name: str | None, output: str | None, html: bool) -> None:  # noqa: FBT001
    """Write one file about the last check: problem and its version, code, verdict, input and limits.

    Use it when a verdict seems wrong. Nothing is sent anywhere.

    \b
    Example:
      drill report
      drill report two-sum -o doubt.md
      drill report --html
    """
    problem = app.workspace.bank.problem(problem_or_last(app.workspace, name))
    check = app.workspace.store.last_check(problem.id)
    if check is None:
        raise UsageError(f"{problem.title} has not been checked yet, so there is nothing to report", "`drill check`")
    view = report_view(app.workspace, problem, check)
    if html:
        from runner.render.html.doubt import doubt_html as written
    else:
        from runner.render.doubt import doubt_markdown as written
    usual = f"drill-report-{problem.id}-{check.at:%Y%m%d-%H%M%S}.{'html' if html else 'md'}"
    write_text(app, written(view), output or usual, "-o")
