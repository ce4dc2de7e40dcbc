"""`drill hint`: one hint more, and those that were shown before."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option
from runner.errors import UsageError


@click.command(short_help="Show one hint more for the open problem.")
@click.option("--seen", is_flag=True, help="Only the hints that were shown before; it costs nothing.")
@json_option
@pass_app
def command(app: App, seen: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes options so
    """Show one hint more for the open problem, below those you have seen.

    \b
    Example:
      drill hint
      drill hint --seen
    """
    show_hint(app, only_seen=seen, as_json=as_json)


def show_hint(app: App, *, only_seen: bool = False, as_json: bool = False) -> None:
    """Show the hints so far, with one more unless only those are asked for or there is none."""
    attempt = app.workspace.store.open_problem()
    if attempt is None:
        raise UsageError("no problem is open, so there is nothing to hint at", "`drill next` gives you one")
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
        page.labelled(f"Hint {number} of {total} ", hint, style="dim" if number < count else "")
    if not count:
        page.wrapped("No hint was shown yet. `drill hint` shows the first.")
    elif count == attempt.hints == total:
        page.wrapped("That is all. `drill solution` explains it, and ends the attempt.")
    app.show(page, light=True)
