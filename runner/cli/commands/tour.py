"""`drill tour`: the real commands in a temporary home."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.languages.header import header_id

PROBLEM = "gcd-and-lcm-of-an-array"

WRONG = """
from math import gcd, lcm


def gcd_and_lcm(nums):
    divisor = multiple = nums[0]
    for value in nums[1:]:
        divisor, multiple = gcd(divisor, value), lcm(multiple, value)
        if divisor == 1:
            break
    return divisor, multiple
"""

RIGHT = """
from math import gcd, lcm


def gcd_and_lcm(nums):
    return gcd(*nums), lcm(*nums)
"""


@click.command(short_help="See a demo in a temporary home, in ten seconds.")
@pass_app
def command(app: App) -> None:
    """See drill at work: a problem, a wrong answer with its smallest counterexample, a right answer, the statistics.

    It runs the real commands in a temporary home. Yours is not touched.

    \b
    Example:
      drill tour
    """
    with tempfile.TemporaryDirectory(prefix="drill-tour-") as folder:
        environ = {**app.workspace.environ, "DRILL_HOME": str(Path(folder) / "drill")}
        with App(environ) as ours:
            walk(ours)
    app.say("That was the tour. Its home is gone again; `drill next` starts in yours.")


def walk(app: App) -> None:
    """Do what a learner does, saying each command before it."""
    from runner.cli.commands.check import show_check
    from runner.cli.commands.next import show_next
    from runner.cli.commands.stats import show_stats
    from runner.practice.asked import Asked
    from runner.practice.check import CheckOptions
    from runner.practice.target import read_source, target_of
    from runner.pytest_plugin.harness import run_harness

    _say(app, f"drill next {PROBLEM}")
    show_next(app, Asked(problem=PROBLEM))
    target = target_of(app.workspace, None, None)
    for comment, answer in (
        ("a first answer: it stops as soon as the divisor is 1, because it cannot get smaller", WRONG),
        ("a second answer: without that break, because the multiple still grows", RIGHT),
    ):
        _write(target.path, answer)
        click.echo()
        page = app.page()
        page.labeled("#", comment, style="dim")
        app.show(page)
        _say(app, "drill check")
        show_check(app, target, read_source(target.path), CheckOptions(run_harness))
    _say(app, "drill stats")
    show_stats(app)
    click.echo()


def _write(path: Path, answer: str) -> None:
    """Put an answer where the learner would: into the stub, in place of the function that is there."""
    stub = path.read_text(encoding="utf-8")
    header = next(line for line in stub.splitlines() if header_id(line))
    path.write_text(header + answer, encoding="utf-8")


def _say(app: App, words: str) -> None:
    page = app.page()
    page.blank()
    page.line(("$ ", "dim"), (words, "title"))
    click.echo()
    app.show(page)
