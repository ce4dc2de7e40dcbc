"""`drill list`: the bank, and the status of each problem."""

from __future__ import annotations

from functools import partial

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_set, difficulty_option, json_option, topic_option
from runner.practice.problem_list import listed, problem_set, set_progress
from runner.render.list_page import STATUS_WORDS, list_page


@click.command(short_help="List the problems and your status in each.")
@topic_option
@difficulty_option
@click.option("--status", type=click.Choice(list(STATUS_WORDS)), help="Only problems with this status.")
@click.option(
    "--set",
    "set_id",
    metavar="SET",
    shell_complete=complete_set,
    help="Only one list of problems: classics, blind75, sql, utilities or components.",
)
@click.option("--search", metavar="TEXT", help="Only problems with this in their title, id or name elsewhere.")
@click.option("--grep", metavar="PATTERN", help="Only problems with a note that matches; the notes are shown.")
@json_option
@pass_app
def command(app: App, /, *, as_json: bool, set_id: str | None, **filters: str | None) -> None:
    """List the problems and your status in each.

    The open problem's topic and difficulty stay hidden, so filters by them leave it out.

    \b
    Example:
      drill list --topic trees --status new
      drill list --set blind75
      drill list --set components
      drill list --search interval
      drill list --grep complement
    """
    chosen = problem_set(set_id) if set_id else None
    rows = listed(app.workspace, within=chosen.problems if chosen else None, **filters)
    progress = set_progress(app.workspace, chosen) if chosen else None
    view = {"schema": 1, "kind": "list", "set": progress, "problems": rows}
    app.present(view, partial(list_page, table_width=app.table_width), as_json=as_json)
