"""The view of `drill stats --topic`: one topic, its estimate week by week, and its problems."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from runner.curriculum.schedule import due_on
from runner.curriculum.schedule import is_due as due_now
from runner.curriculum.standing import standings
from runner.curriculum.state import GOAL
from runner.day import day_of
from runner.practice.curriculum import course, interview, topic_names
from runner.practice.progress import ahead
from runner.practice.stats import SCHEMA, evidence_of, topic_views

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace


def topic_stats_view(workspace: Workspace, topic: str, since: date | None) -> dict[str, Any]:
    """Make the view of one topic."""
    state, now, names = course(workspace), workspace.now(), topic_names(workspace)
    known = list(dict.fromkeys([*names, *state.topics]))
    standing = next(each for each in standings(state, known, now) if each.topic == topic)
    view = topic_views(workspace, state, [standing], evidence_of(workspace, since), names)[0]
    return {
        "schema": SCHEMA,
        "kind": "stats",
        "since": since.isoformat() if since else None,
        "goal": GOAL,
        "topic": view,
        "ahead": ahead(state, [] if view["estimate"] is None or view["solves_to_solid"] == 0 else [topic], now),
        "weeks": [{"week": week.isoformat(), "estimate": p} for week, p in standing.evidence.weeks],
        "problems": _problems(workspace, state, topic),
    }


def _problems(workspace: Workspace, state: State, topic: str) -> list[dict[str, Any]]:
    """List the topic's problems that were opened; the open one is left out, because its topic stays hidden."""
    standing, planned, today = workspace.store.status_by_problem(), interview(workspace), day_of(workspace.now())
    rows = []
    for entry in sorted(workspace.bank.entries.values(), key=lambda entry: entry.id):
        status = standing.get(entry.id)
        if entry.topics[0] != topic or status is None or status.status == "open":
            continue
        card = state.problem(entry.id).card
        due = due_on(card, planned).isoformat() if card else None
        is_due = card is not None and due_now(card, today, planned)
        rows.append({"id": entry.id, "title": entry.title, "status": str(status.status), "due": due, "is_due": is_due})
    return rows
