"""`drill list`: the bank, and how the learner stands with each problem."""

from __future__ import annotations

from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import difficulty_option, json_option, topic_option
from runner.errors import UsageError

STATUSES = ("new", "open", "tried", "given_up", "solved")
_COLUMNS = ((0, 1, 2, 3, 4), (0, 1, 4), (0, 4))
"""The columns to show, by their numbers: as many as the terminal takes."""

_WORDS = {"new": "", "open": "open", "tried": "tried", "given_up": "given up", "solved": "solved"}


@click.command(short_help="List the problems of the bank and how I stand with each.")
@topic_option
@difficulty_option
@click.option("--status", type=click.Choice(STATUSES), help="Only problems that stand so.")
@click.option("--search", metavar="TEXT", help="Only problems with this in their title, id or name elsewhere.")
@click.option("--grep", metavar="PATTERN", help="Only problems with a note that matches; the notes are shown.")
@json_option
@pass_app
def command(app: App, /, as_json: bool, grep: str | None, **filters: str | None) -> None:  # noqa: FBT001
    """List the problems of the bank and how I stand with each.

    The open problem's topic and difficulty stay hidden, so filters by them leave it out.

    \b
    Example:
      drill list --topic trees --status new
      drill list --search interval
      drill list --grep complement
    """
    rows = [row for row in listed(app) if _fits(row, **filters)]
    if grep:
        rows = _noted(app, rows, grep)
    topic = filters["topic"]
    if topic and topic not in app.bank.topics:
        raise UsageError(f"there is no topic {topic!r}", f"the topics are {', '.join(app.bank.topics)}")
    if as_json:
        app.json({"schema": 1, "kind": "list", "problems": rows})
        return
    _print(app, rows)


def listed(app: App) -> list[dict[str, Any]]:
    """Make a row of every problem, by id: any other order would place the open one, whose topic stays hidden."""
    standing = app.store.status_by_problem()
    rows = []
    for entry in sorted(app.bank.entries.values(), key=lambda entry: entry.id):
        status = standing.get(entry.id)
        hidden = status is not None and status.status == "open"
        rows.append(
            {
                "id": entry.id,
                "title": entry.title,
                "topics": None if hidden else list(entry.topics),
                "difficulty": None if hidden else str(entry.difficulty),
                "minutes": entry.minutes,
                "also": list(entry.also),
                "status": str(status.status) if status else "new",
                "attempts": status.attempts if status else 0,
                "last_seen": status.seen_at.isoformat() if status else None,
            }
        )
    return rows


def _noted(app: App, rows: list[dict[str, Any]], pattern: str) -> list[dict[str, Any]]:
    """Keep the problems with a note that matches, and give them these notes."""
    import re

    try:
        wanted = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise UsageError(f"{pattern!r} is no pattern: {error}", "put a backslash before signs like ( [ * + ?") from None
    notes: dict[str, list[str]] = {}
    for note in app.store.notes():
        if wanted.search(note.text):
            notes.setdefault(note.problem, []).append(note.text)
    return [{**row, "notes": notes[row["id"]]} for row in rows if row["id"] in notes]


def _fits(
    row: dict[str, Any], topic: str | None, difficulty: str | None, status: str | None, search: str | None
) -> bool:
    if topic and topic not in (row["topics"] or ()):
        return False
    if difficulty and difficulty != row["difficulty"]:
        return False
    if status and status != row["status"]:
        return False
    words = " ".join([row["id"], row["title"], *row["also"]]).lower()
    return not search or search.lower() in words


def _print(app: App, rows: list[dict[str, Any]]) -> None:
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
                _WORDS[row["status"]],
            )
            for row in rows
        ]
        keep = next((kept for kept in _COLUMNS if _width(cells, kept) <= app.width), _COLUMNS[-1])
        page.table([tuple(row[number] for number in keep) for row in cells], right=[3] if 3 in keep else [], indent=0)
        for row in rows:
            for text in row.get("notes", ()):
                page.labelled(f"{row['id']}:", text)
        page.line((f"{len(rows)} problem{'' if len(rows) == 1 else 's'}", "dim"))
    app.show(page)


def _width(cells: list[tuple[str, ...]], kept: tuple[int, ...]) -> int:
    return sum(max(len(row[number]) for row in cells) + 2 for number in kept) - 2
