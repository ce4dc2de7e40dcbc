"""`drill report`: one file for somebody who can look at a doubtful verdict."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

import click

from runner import __version__
from runner.cli.app import App, pass_app
from runner.cli.options import FILE, problem_argument
from runner.errors import StoreError, UsageError
from runner.practice.target import problem_or_last

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.store.queries import CheckLog


@click.command(short_help="Write one file for somebody who can look at a doubtful verdict.")
@problem_argument("name")
@click.option("-o", "--output", type=FILE, help="The file to write; `-` is the screen.", metavar="FILE")
@pass_app
def command(app: App, name: str | None, output: str | None) -> None:
    """Write one file about the last check: problem and its version, code, verdict, input and limits.

    It is for the moment when the judge seems to be wrong. Nothing is sent anywhere.

    \b
    Example:
      drill report
      drill report two-sum -o doubt.md
    """
    problem = app.bank.problem(problem_or_last(app, name))
    check = app.store.last_check(problem.id)
    if check is None:
        raise UsageError(f"{problem.title} has not been checked yet, so there is nothing to report", "`drill check`")
    text = report_file(app, problem, check)
    if output == "-":
        click.echo(text, nl=False)
        return
    path = Path(output or f"drill-report-{problem.id}-{check.at:%Y%m%d-%H%M%S}.md")
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}", "give another place with -o") from None
    click.echo(f"Written: {app.short(path.absolute())}")


def report_file(app: App, problem: Problem, check: CheckLog) -> str:
    """Write the report as Markdown."""
    from runner.practice.judging import limited, machine
    from runner.render.json_out import to_json

    limits = limited(app, problem).limits
    same = "the same as today's" if check.version == problem.version else f"today's is {problem.version}"
    judge = machine(app)
    code = check.code.decode("utf-8", "replace").rstrip("\n")
    return f"""# A doubtful verdict: {problem.title}

- problem: `{problem.id}`, version `{check.version}` ({same})
- verdict: {check.verdict} ({check.verdict.words}){f", {check.reason}" if check.reason else ""}
- checked: {check.at.isoformat()}, {check.seconds:.2f} s
- limits: {limits.seconds:g} s for one input, {limits.memory_mb} MB
- drill {__version__}, Python {platform.python_version()} on {platform.platform()}
- solutions are run by `{judge.python}`, isolation asked for: {judge.layer}

## What I think is wrong

(Say here which answer you expect, and why.)

## The code that was graded

```python
{code}
```

## The report of the judge

```json
{to_json(check.report or {}).rstrip()}
```
"""
