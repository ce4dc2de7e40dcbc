"""`drill check`: grade an answer, log it, and show the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, complete_target, json_option, problem_argument
from runner.errors import StoreError, UsageError
from runner.practice.check import Checked, CheckOptions, check
from runner.practice.target import Target, keep_to_mock, read_source, target_of
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.grading.report import Report


@click.command(short_help="Check your answer, and get the smallest input on which it fails.")
@problem_argument("what", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@click.option("--problem", shell_complete=complete_problem, help="The problem that a file solves, if it does not say.")
@click.option("--no-log", is_flag=True, help="Grade without logging it.")
@click.option("--replay", is_flag=True, help="Only run the input that failed last; nothing is logged.")
@click.option("--watch", is_flag=True, help="Keep running, and check whenever the file is saved; each check is logged.")
@json_option
@pass_app
def command(app: App, /, what: str | None, problem: str | None, as_json: bool, **given: bool) -> None:  # noqa: FBT001
    """Check your answer to the open problem, to another one by its id, or a file.

    The `# drill: <problem>` line of a file, its name or --problem says which problem it solves.
    With --watch, single keys start a check, show a hint or the next problem, or quit.

    A check stops where an answer fails, so an accepted answer is tried on more inputs than a failed one. Groups are the
    kinds of input that the problem names. In the line on time, n is the size of the largest input that was timed.

    \b
    Example:
      drill check
      drill check two-sum
      drill check --watch
      drill check answers/two_sum.py --no-log
    """
    if given["watch"] and as_json:
        raise UsageError("--watch shows pages, not JSON", "leave out --watch or --json")
    target = target_of(app.workspace, what, problem)
    log, replay = not (given["no_log"] or given["replay"]), given["replay"]
    if given["watch"]:
        from runner.cli.terminal.watch import watch

        watch(app, target, log=log, replay=replay)
        return
    from runner.pytest_plugin.harness import run_harness

    options = CheckOptions(run_harness, log=log, replay=replay)
    code = show_check(app, target, read_source(target.path), options, as_json=as_json)
    click.get_current_context().exit(code)


def show_check(app: App, target: Target, source: bytes, options: CheckOptions, *, as_json: bool = False) -> int:
    """Check, and show the result, even if it cannot be logged; return the exit code."""
    from runner.cli.terminal.progress import stages_shown

    keep_to_mock(app.workspace, target.problem_id)
    with stages_shown() as on_stage:
        checked = check(app.workspace, target, source, options, on_stage)
    _show(app, checked, target, is_replay=options.replay, as_json=as_json)
    if checked.report.trace:
        from runner.cli.failures import own_fault

        own_fault(None, checked.report.trace)
    if checked.unlogged:
        raise StoreError(f"the check could not be logged: {checked.unlogged.message}", checked.unlogged.fix)
    return exit_code(checked.report)


def exit_code(report: Report) -> int:
    """0 accepted, 1 not accepted, 3 internal error, 4 the bank's."""
    if report.verdict is Verdict.JE:
        return 3 if report.trace else 4
    return 0 if report.verdict is Verdict.AC else 1


def _show(app: App, checked: Checked, target: Target, *, is_replay: bool, as_json: bool) -> None:
    from runner.practice.named_file import debugger_name, words_for
    from runner.render.advice import advise, debug_line
    from runner.render.report_page import report_page
    from runner.render.view import view_of

    problem, report = checked.problem, checked.report
    view = view_of(report, problem, checked.attempt)
    view["logged"] = checked.attempt is not None
    view["replay"] = is_replay
    if is_replay and report.verdict is Verdict.AC:
        view["words"] = "Right on this input"
    view["named"] = words_for(app.workspace, target)
    view["debug"] = debug_line(report, problem, debugger_name(target, view["named"]))
    if as_json:
        app.json(view)
        return
    page = report_page(view, app.width, app.table_width)
    advise(page, view)
    app.show(page)
