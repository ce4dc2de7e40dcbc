"""`drill check`: grade an answer, log it, and show what it came to."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, complete_target, json_option, problem_argument
from runner.errors import UsageError
from runner.practice.check import CheckOptions, run_check
from runner.practice.target import target_of


@click.command(short_help="Check my answer: is it right, and what is the smallest input it fails on?")
@problem_argument("what", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@click.option("--problem", shell_complete=complete_problem, help="The problem that a file solves, if it does not say.")
@click.option("--no-log", is_flag=True, help="Grade without touching the history.")
@click.option("--replay", is_flag=True, help="Only run the input that failed last; nothing is logged.")
@click.option("--watch", is_flag=True, help="Stay, and check again whenever the file is saved; each is logged.")
@json_option
@pass_app
def command(app: App, /, what: str | None, problem: str | None, as_json: bool, **asked: bool) -> None:  # noqa: FBT001
    """Check my answer to the open problem, to another one by its id, or a file.

    A file says by its `# drill: <problem>` line, its name or --problem which problem it solves.
    While it watches, single keys ask for a check, a hint or the next problem, or quit.

    \b
    Example:
      drill check
      drill check two-sum
      drill check --watch
      drill check answers/two_sum.py --no-log
    """
    if asked["watch"] and as_json:
        raise UsageError("--watch shows pages, so there is no JSON of it", "leave one of --watch and --json out")
    target = target_of(app, what, problem)
    replay = asked["replay"]
    options = CheckOptions(log=not (asked["no_log"] or replay), as_json=as_json, replay=replay)
    if asked["watch"]:
        from runner.cli.terminal.watch import watch

        watch(app, target, options)
    else:
        click.get_current_context().exit(run_check(app, target, options))
