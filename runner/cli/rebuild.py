"""`drill rebuild`: everything that is derived, made anew from the log."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option


@click.command(short_help="Make estimates, reviews and counts anew from the log.")
@json_option
@pass_app
def command(app: App, as_json: bool) -> None:  # noqa: FBT001
    """Make everything that is derived anew from the log: attempts, reviews due, estimates, counts.

    It is never needed, and never harms: what is kept is what this gives.

    \b
    Example:
      drill rebuild
    """
    from runner.cli.course import course
    from runner.render.numbers import counted
    from runner.store.tallies import Tallies

    app.store.rebuild()
    state = course(app)
    app.store.state(Tallies())
    reviews = sum(record.card is not None for record in state.problems.values())
    counts = {"attempts": state.picks, "graded": state.forecast.count, "reviews": reviews, "topics": len(state.topics)}
    if as_json:
        app.json({"schema": 1, "kind": "rebuild", **counts})
        return
    made = f"{counted(state.picks, 'attempt')} ({counts['graded']} graded)"
    click.echo(f"Made anew from {made}: {counted(reviews, 'review')} ahead, {counted(len(state.topics), 'topic')}.")
