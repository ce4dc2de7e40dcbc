"""`drill stats`: what is weak, what is getting better, and on what evidence."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import click

from runner.cli.app import App, pass_app
from runner.cli.options import PAST_DAY, complete_topic, json_option


@click.command(short_help="Show what is weak and what is getting better, with the evidence.")
@click.option("--topic", shell_complete=complete_topic, help="Show one topic in detail.")
@click.option("--since", type=PAST_DAY, metavar="DATE", help="Only attempts since then; estimates stay as of now.")
@click.option("--wins", is_flag=True, help="Everything that went well, from your debriefs.")
@json_option
@pass_app
def command(app: App, topic: str | None, since: datetime | None, wins: bool, as_json: bool) -> None:  # noqa: FBT001
    """Show what is weak and what is getting better: estimates with their evidence, the weakest topics first.

    \b
    Example:
      drill stats
      drill stats --topic graphs
      drill stats --since 2026-03-01
      drill stats --wins
    """
    if wins:
        show_wins(app, as_json=as_json)
        return
    show_stats(app, topic=topic, since=since, as_json=as_json)


def show_wins(app: App, *, as_json: bool = False) -> None:
    """Show everything that went well."""
    from runner.practice.debrief import wins
    from runner.render.debrief_page import wins_page

    found = wins(app.workspace)
    if as_json:
        app.json({"schema": 1, "kind": "wins", "wins": found})
    else:
        app.show(wins_page(found, app.width))


def show_stats(app: App, *, topic: str | None = None, since: datetime | None = None, as_json: bool = False) -> None:
    """Count, estimate and show."""
    day = since.date() if since else None
    if topic:
        from runner.practice.topic_stats import topic_stats_view
        from runner.render.topic_page import topic_page

        view = topic_stats_view(app.workspace, app.workspace.bank.topic(topic).id, day)
        app.present(view, topic_page, as_json=as_json)
    else:
        from runner.practice.stats import stats_view
        from runner.render.stats_page import stats_page

        page_of = partial(stats_page, table_width=app.table_width)
        app.present(stats_view(app.workspace, day), page_of, as_json=as_json)
