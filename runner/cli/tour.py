"""`drill tour`: the whole loop, live, in a throw-away home."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from runner.cli.app import App, pass_app

PROBLEM = "gcd-and-lcm-of-an-array"

WRONG = """

def gcd_and_lcm(nums):
    parts = [prime_powers(value) for value in nums]
    divisor = multiple = 1
    for prime in set().union(*parts):
        if all(prime in part for part in parts):
            divisor *= prime
        multiple *= prime ** max(part.get(prime, 0) for part in parts)
    return divisor, multiple


def prime_powers(value):
    powers, prime = {}, 2
    while prime * prime <= value:
        while value % prime == 0:
            powers[prime] = powers.get(prime, 0) + 1
            value //= prime
        prime += 1
    return powers | ({value: 1} if value > 1 else {})
"""

RIGHT = """

def gcd_and_lcm(nums):
    divisor, multiple = 0, 1
    for value in nums:
        divisor = _gcd(divisor, value)
        multiple = multiple // _gcd(multiple, value) * value
    return divisor, multiple


def _gcd(a, b):
    while b:
        a, b = b, a % b
    return a
"""


@click.command(short_help="See all of it at work, in a throw-away home, in ten seconds.")
@pass_app
def command(app: App) -> None:
    """See all of it at work: a problem, a wrong answer and its smallest counterexample, a right one, the statistics.

    It is all real, by the same code as the commands, in a throw-away home. Yours is not touched.

    \b
    Example:
      drill tour
    """
    with tempfile.TemporaryDirectory(prefix="drill-tour-") as folder:
        environ = {**app.environ, "DRILL_HOME": str(Path(folder) / "drill")}
        with App(environ) as ours:
            walk(ours)
    click.echo("That was the tour. Its home is gone again; `drill next` begins in yours.")


def walk(app: App) -> None:
    """Do what a learner does, saying each command before it."""
    from runner.cli.check import CheckOptions, run_check
    from runner.cli.next_problem import serve
    from runner.cli.stats import show_stats
    from runner.cli.target import target_of

    _say(app, f"drill next --problem {PROBLEM}")
    serve(app, problem=PROBLEM)
    target = target_of(app, None, None)
    for comment, answer in (
        ("a first answer: multiply the primes that all numbers share, and the highest powers of all primes", WRONG),
        ("a second answer: Euclid, two numbers at a time", RIGHT),
    ):
        _write(target.path, answer)
        click.echo()
        page = app.page()
        page.wrapped(f"# {comment}", style="dim")
        app.show(page)
        _say(app, "drill check")
        run_check(app, target, CheckOptions())
    _say(app, "drill stats")
    show_stats(app)
    click.echo()


def _write(path: Path, answer: str) -> None:
    """Put an answer where the learner would: into the stub, in place of the function that is there."""
    stub = path.read_text(encoding="utf-8")
    header = next(line for line in stub.splitlines() if line.startswith("# drill:"))
    path.write_text(header + answer, encoding="utf-8")


def _say(app: App, words: str) -> None:
    page = app.page()
    page.blank()
    page.line(("$ ", "dim"), (words, "title"))
    click.echo()
    app.show(page)
