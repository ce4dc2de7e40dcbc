"""The problems of the bank, with what the learner has done on each. What `drill list` shows."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner import paths
from runner.errors import UsageError
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.sets import ProblemSet


def listed(
    workspace: Workspace, *, grep: str | None = None, within: Collection[str] | None = None, **filters: str | None
) -> list[dict[str, Any]]:
    """List what fits the filters (`topic`, `difficulty`, `status`, `search`), and has a note that matches `grep`.

    `within` are the ids to choose from, None for the whole bank. Raises `UsageError` for an unknown topic, and for a
    pattern that cannot be read.
    """
    if filters["topic"]:
        filters["topic"] = workspace.bank.topic(filters["topic"]).id
    rows = [row for row in _rows(workspace) if within is None or row["id"] in within]
    rows = [row for row in rows if _fits(row, **filters)]
    if grep:
        rows = _noted(workspace, rows, grep)
    return rows


def problem_set(name: str) -> ProblemSet:
    """Return one of the lists that people know. Raises `UsageError` if there is none of this name."""
    from runner.bank.sets import load_set

    return load_set(_sets_file(), name)


def problem_sets() -> list[str]:
    """Return the names of the lists that people know."""
    from runner.bank.sets import set_ids

    return set_ids(_sets_file())


def _sets_file() -> Path:
    return paths.problems_dir() / "sets.yaml"


def set_progress(workspace: Workspace, chosen: ProblemSet) -> dict[str, Any]:
    """Count what the learner has solved of a set. `missing` are its problems that the bank does not have."""
    status = workspace.store.status_by_problem()
    solved = sum(id_ in status and status[id_].status == "solved" for id_ in chosen.problems)
    missing = [id_ for id_ in chosen.problems if id_ not in workspace.bank.entries]
    return {"name": chosen.name, "solved": solved, "problems": len(chosen.problems), "missing": missing}


def _rows(workspace: Workspace) -> list[dict[str, Any]]:
    """Make a row of every problem, by id: any other order would give away the topic of the open one."""
    standing = workspace.store.status_by_problem()
    rows = []
    for entry in sorted(workspace.bank.entries.values(), key=lambda entry: entry.id):
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


def _noted(workspace: Workspace, rows: list[dict[str, Any]], pattern: str) -> list[dict[str, Any]]:
    """Keep the problems with a matching note, and add the matching notes to them."""
    import re

    try:
        wanted = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise UsageError(f"{pattern!r} is not a pattern: {error}", "put a backslash before ( [ * + ?") from None
    notes: dict[str, list[str]] = {}
    for note in workspace.store.notes():
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
