"""`drill rebuild`: compute everything that is derived from the log again."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option


@click.command(short_help="Rebuild estimates, reviews and counts from the log.")
@json_option
@pass_app
def command(app: App, as_json: bool) -> None:  # noqa: FBT001
    """Compute again everything that follows from the log: attempts, reviews, estimates and counts.

    It is never needed and never harmful. The log itself is only read, so ^C loses nothing: the next command computes
    what is still missing.

    \b
    Example:
      drill rebuild
    """
    from runner.cli.terminal.progress import Counted, counted_aloud
    from runner.practice.curriculum import course
    from runner.practice.estimates import Estimates
    from runner.render.numbers import counted
    from runner.store.activity_counts import ActivityCounts

    with counted_aloud("adding up attempts") as one_more:
        app.workspace.store.rebuild(one_more)
    for what, reducer in (("counting", ActivityCounts()), ("estimating", Estimates())):
        with counted_aloud(what) as one_more:
            app.workspace.store.state(Counted(reducer, one_more))
    state = course(app.workspace)
    reviews = sum(record.card is not None for record in state.problems.values())
    counts = {"attempts": state.picks, "graded": state.forecast.count, "reviews": reviews, "topics": len(state.topics)}
    if as_json:
        app.json({"schema": 1, "kind": "rebuild", **counts})
        return
    made = f"{counted(state.picks, 'attempt')} ({counts['graded']} graded)"
    app.say(f"Rebuilt from {made}: {counted(reviews, 'review')} ahead, {counted(len(state.topics), 'topic')}.")
