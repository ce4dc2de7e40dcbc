"""`drill debug`: the debugger on the input that failed, in the learner's own file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, complete_target, problem_argument
from runner.errors import UsageError
from runner.languages import language_of
from runner.practice.target import Target, read_source, target_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runner.bank.model import Args, Problem


@click.command(short_help="Run your code in the debugger on the input that failed.")
@problem_argument("what", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@click.option("--problem", shell_complete=complete_problem, help="The problem that a file solves, if it does not say.")
@click.option("--editor", type=click.Choice(["vscode"]), help="Write the launch entry of an editor instead.")
@pass_app
def command(app: App, what: str | None, problem: str | None, editor: str | None) -> None:
    """Run your code in the debugger, on the input that failed last. It stops on the first line of the solution.

    The code runs outside the isolation of a check, with all your rights and without a time limit. In an editor's
    debugger the editor's own breakpoints apply.

    \b
    Example:
      drill debug
      drill debug two-sum
      drill debug --editor vscode
    """
    target = target_of(app.workspace, what, problem)
    if editor:
        from runner.practice.launch_entry import write_launch_entry

        path = write_launch_entry(app.workspace, target)
        app.say(
            f"Written: {app.workspace.short(path)}. Set a breakpoint, then start `drill debug {target.problem_id}`."
        )
        return
    click.get_current_context().exit(_debug(app, target))


def _debug(app: App, target: Target) -> int:
    """Run it; return 0 if it returned and 1 if it raised."""
    from runner.practice.replay import failed_last

    workspace = app.workspace
    loaded = workspace.bank.problem(target.problem_id)
    if loaded.query is not None:
        raise UsageError(
            "there is no debugger for a problem over tables", "`drill try` runs your answer on tables of your own"
        )
    calls = failed_last(workspace.store, loaded)
    source = read_source(target.path)
    language = language_of(target.path.name, loaded.kind)
    if language.worker.DEBUGGER:
        _write_script(app, loaded, target, calls)
        return 0
    workspace.close()  # what the learner's code does now cannot harm the history
    page = app.page()
    page.wrapped("This runs your code outside the fence, with all your rights and without a time limit.", style="dim")
    page.labeled("Input:", _words(loaded, target, calls))
    app.show(page, light=True)
    return _run(loaded, target, source, calls)


def _write_script(app: App, problem: Problem, target: Target, calls: Sequence[Args]) -> None:
    from runner.practice.debug_script import write_debug_script

    page = app.page()
    page.labeled("Input:", _words(problem, target, calls))
    page.labeled("Run:", write_debug_script(app.workspace, problem, target, calls))
    page.wrapped("It runs your code outside the fence, and waits for a debugger: chrome://inspect, or your editor.")
    app.show(page, light=True)


def _words(problem: Problem, target: Target, calls: Sequence[Args]) -> str:
    return ", then ".join(
        language_of(target.path.name, problem.kind).writing.try_words(problem, args) for args in calls
    )


def _run(problem: Problem, target: Target, source: bytes, calls: Sequence[Args]) -> int:
    import traceback
    from bdb import BdbQuit

    from runner.debug import run_in_debugger

    try:
        run_in_debugger(problem, target.path, source, calls)
    except BdbQuit:
        return 0
    except Exception as error:  # noqa: BLE001 - whatever the learner's code raises is theirs to see
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
        return 1
    return 0
