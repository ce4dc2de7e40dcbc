"""`drill stats`: what is weak, what is getting better, and on what evidence."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, PAST_DAY, complete_topic, json_option
from runner.errors import UsageError


@click.command(short_help="Show what is weak and what is getting better, with the evidence.")
@click.option("--topic", shell_complete=complete_topic, help="Show one topic in detail.")
@click.option("--since", type=PAST_DAY, metavar="DATE", help="Only attempts since then; estimates stay as of now.")
@click.option("--wins", is_flag=True, help="Everything that went well, from your debriefs.")
@click.option("--html", type=FILE, metavar="FILE", help="Write all of it as one page for a browser; `-` is the screen.")
@click.option("--open", "opened", is_flag=True, help="Show that page in your browser.")
@json_option
@pass_app
def command(app: App, /, topic: str | None, since: datetime | None, html: str | None, **shown: bool) -> None:
    """Show what is weak and what is getting better: estimates with their evidence, the lowest first.

    An estimate is your chance to solve a fresh medium problem of a topic cleanly: at the first check, without a hint.
    With 80 % certainty it lies in the interval. It combines your level in all topics with what this topic shows, so a
    result moves the other topics a little, too. Without practice, what a topic showed fades, and its interval grows.

    The page of --html needs no network and no script. It has charts, and it can be printed.

    \b
    Example:
      drill stats
      drill stats --topic graphs
      drill stats --since 2026-03-01
      drill stats --wins
      drill stats --html practice.html
    """
    if html or shown["opened"]:
        if topic:
            raise UsageError(
                "the page has all topics, so it cannot be of one",
                f"leave out --topic, or leave out the page: `drill stats --topic {topic}`",
            )
        if shown["wins"] or shown["as_json"]:
            raise UsageError("the page has everything, so it goes with --since alone", "leave the other options out")
        write_page(app, html, since=since, opened=shown["opened"])
    elif shown["wins"]:
        show_wins(app, as_json=shown["as_json"])
    else:
        show_stats(app, topic=topic, since=since, as_json=shown["as_json"])


def show_wins(app: App, *, as_json: bool = False) -> None:
    """Show everything that went well."""
    from runner.practice.debrief_views import wins
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


def write_page(app: App, file: str | None, *, since: datetime | None, opened: bool) -> None:
    """Write the page to `file`, or to the cache if it is only to be looked at."""
    from runner.cli.output_file import write_text
    from runner.practice.stats import stats_view
    from runner.render.html.stats import stats_html

    path = file or app.workspace.home.cache / "stats.html"
    if opened and path == "-":
        raise UsageError(
            "a page on the screen is no file that a browser could open", "name a file, or leave out --open"
        )
    write_text(app, stats_html(stats_view(app.workspace, since.date() if since else None)), path, "--html")
    if opened:
        from runner.cli.terminal.browser import open_page

        open_page(Path(path))
