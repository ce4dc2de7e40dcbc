"""`drill hint`: one more hint, and those that were shown before."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_target, json_option, problem_argument
from runner.errors import UsageError
from runner.practice.target import keep_to_mock, named_problem


@click.command(short_help="Show the next hint for the open problem.")
@problem_argument("name", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@click.option("--seen", is_flag=True, help="Only the hints that were shown before; this does not count as a hint.")
@json_option
@pass_app
def command(app: App, name: str | None, seen: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes options so
    """Show the next hint for the open problem (or another one that is open), below those you have seen.

    \b
    Example:
      drill hint
      drill hint --seen
      drill hint two-sum
    """
    show_hint(app, name, only_seen=seen, as_json=as_json)


def show_hint(app: App, name: str | None = None, *, only_seen: bool = False, as_json: bool = False) -> None:
    """Show the hints so far and, unless `only_seen`, the next one if there is one."""
    problem_id = named_problem(app.workspace, name) if name else None
    attempt = app.workspace.store.open_problem(problem_id)
    keep_to_mock(app.workspace, attempt.problem if attempt else problem_id)
    if attempt is None and problem_id:
        raise UsageError(f"{problem_id} is not open", f"`drill next {problem_id}` opens it")
    if attempt is None:
        raise UsageError("no problem is open", "`drill next` gives you one")
    problem = app.workspace.bank.problem(attempt.problem)
    total = len(problem.hints)
    count = attempt.hints if only_seen else min(attempt.hints + 1, total)
    if count > attempt.hints:
        app.workspace.store.record_hint(problem.id, count, app.workspace.now())
    if as_json:
        hints = list(problem.hints[:count])
        app.json({"schema": 1, "kind": "hint", "problem": {"id": problem.id}, "hints": hints, "of": total})
        return
    page = app.page()
    for number, hint in enumerate(problem.hints[:count], start=1):
        page.labeled(f"Hint {number} of {total} ", hint, style="dim" if number < count else "")
    if not count:
        page.wrapped("No hint was shown yet. `drill hint` shows the first.")
    elif count == attempt.hints == total:
        page.wrapped("These are all. `drill solution` explains it, and ends the attempt.")
    app.show(page, light=True)
