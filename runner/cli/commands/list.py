"""`drill list`: the bank, and the status of each problem."""

from __future__ import annotations

from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_set, difficulty_option, json_option, topic_option
from runner.cli.terminal.pager import paged
from runner.practice.problem_list import listed, problem_set, set_progress
from runner.render.topic_page import STATUS_WORDS

_COLUMNS = ((0, 1, 2, 3, 4), (0, 1, 4), (0, 4))
"""The columns to show, by their numbers: as many as the terminal takes."""


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
    if as_json:
        app.json({"schema": 1, "kind": "list", "set": progress, "problems": rows})
        return
    with paged(color=app.has_colour):
        _print(app, rows, progress)


def _print(app: App, rows: list[dict[str, Any]], progress: dict[str, Any] | None) -> None:
    page = app.page()
    if not rows:
        page.wrapped("No problem fits. `drill list` without a filter shows all.")
    else:
        cells: list[tuple[str, ...]] = [("problem", "difficulty", "topic", "min", "")]
        cells += [
            (
                row["id"],
                row["difficulty"] or "hidden",
                row["topics"][0] if row["topics"] else "hidden",
                str(row["minutes"]),
                STATUS_WORDS[row["status"]],
            )
            for row in rows
        ]
        keep = next((kept for kept in _COLUMNS if _width(cells, kept) <= app.table_width), _COLUMNS[-1])
        page.table([tuple(row[number] for number in keep) for row in cells], right=[3] if 3 in keep else [], indent=0)
        for row in rows:
            for text in row.get("notes", ()):
                page.labelled(f"{row['id']}:", text)
        page.line((f"{len(rows)} problem{'' if len(rows) == 1 else 's'}", "dim"))
    if progress:
        page.line((f"{progress['name']}: {progress['solved']} of {progress['problems']} solved", "label"))
        if progress["missing"]:
            page.wrapped(f"Not in the bank: {', '.join(progress['missing'])}", style="dim")
    app.show(page)


def _width(cells: list[tuple[str, ...]], kept: tuple[int, ...]) -> int:
    return sum(max(len(row[number]) for row in cells) + 2 for number in kept) - 2
