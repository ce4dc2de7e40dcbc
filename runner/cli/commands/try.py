"""`drill try`: an input of the learner's own, through their code and the reference."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, complete_target, json_option
from runner.errors import UsageError
from runner.languages import language_of
from runner.practice.target import Target, keep_to_mock, problem_and_input, read_source, target_of

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.grading.single_input import SingleInput


@click.command(short_help="Run your code and the reference solution on an input of your own.")
@click.argument("words", metavar="[PROBLEM|FILE] INPUT", nargs=-1, shell_complete=complete_target)
@click.option("--problem", shell_complete=complete_problem, help="The problem that a file solves, if it does not say.")
@click.option("--file", "path", hidden=True, type=click.Path(dir_okay=False))  # as it was before a word could be a file
@json_option
@pass_app
def command(app: App, words: tuple[str, ...], problem: str | None, path: str | None, as_json: bool) -> None:  # noqa: FBT001
    """Run your code and the reference solution on one input. Nothing is logged.

    INPUT names every argument; for a class it is lines of Python, for a query the rows of its tables. For a utility
    or a component it is the calls that a failed check suggests, or the lines of its report. LeetCode's format works
    too: one value per line, with null and true. PROBLEM is an id, a number, a title, a unique part of a name, or a
    file. Without an input, a problem over tables opens a prompt: type queries, or other rows, and see the result.

    \b
    Example:
      drill try 'nums=[2, 2]'
      drill try two-sum 'nums=[3, 3], target=6'
      drill try 'stack = MinStack(); stack.push(1); stack.get_min()'
      drill try second-highest-salary 'employee = (1, 100), (2, NULL)'
      drill try second-highest-salary
      drill try answers/two_sum.py 'nums=[3, 3], target=6'
    """
    named, text = problem_and_input(app.workspace, words)
    if path and named:
        raise UsageError(f"{named} and --file {path} are two files", "leave one of the two out")
    target = target_of(app.workspace, path or named, problem)
    if text is not None:
        click.get_current_context().exit(run_try(app, target, text, as_json=as_json))
    keep_to_mock(app.workspace, target.problem_id)
    loaded = app.workspace.limited(app.workspace.bank.problem(target.problem_id))
    if as_json or loaded.query is None or not sys.stdin.isatty():
        raise _no_input(app, target, loaded)
    from runner.cli.terminal.query_prompt import ask_queries
    from runner.practice.query_desk import QueryDesk

    ask_queries(app, QueryDesk(loaded, app.workspace.machine))


def _no_input(app: App, target: Target, problem: Problem) -> UsageError:
    from runner.practice.named_file import words_for
    from runner.shell_words import quoted

    example = language_of(target.path.name, problem.kind).reading.example(problem)
    typed = map(quoted, [*words_for(app.workspace, target), example])
    return UsageError("no input was given", f"for example: drill try {' '.join(typed)}")


def run_try(app: App, target: Target, text: str, *, as_json: bool) -> int:
    """Run it; return 0 if both agree and 1 if they do not."""
    from runner.grading.single_input import refuse_broken, run_one

    workspace = app.workspace
    keep_to_mock(workspace, target.problem_id)
    problem = workspace.bank.problem(target.problem_id)
    args = language_of(target.path.name, problem.kind).reading.read_input(problem, text)
    source = read_source(target.path)
    tried = run_one(workspace.limited(problem), source, args, filename=str(target.path), machine=workspace.machine)
    refuse_broken(tried.broken)
    return _show(app, problem, tried, as_json=as_json)


def _show(app: App, problem: Problem, tried: SingleInput, *, as_json: bool) -> int:
    from runner.grading.single_input import report_of
    from runner.render.try_page import try_page, try_view

    report = report_of(problem, tried)
    view = try_view(report, problem, tried)
    app.present(view, try_page, as_json=as_json)
    return 0 if view["agrees"] else 1
