"""The views of debriefs: all of them, one, and everything that went well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.interview.debrief.model import Debrief, body_of, debrief_of
from runner.practice.debrief import reader, record_of
from runner.practice.offer import not_offered

if TYPE_CHECKING:
    from runner.practice.workspace import Workspace


def list_view(workspace: Workspace) -> dict[str, Any]:
    """Make the view of all debriefs."""
    debriefs = [debrief_of(record.body) for record in workspace.store.records("debrief")]
    rows = [
        {
            "number": number,
            "date": debrief.date,
            "company": debrief.company,
            "role": debrief.role,
            "went_well": len(debrief.went_well),
            "growth": [reader(workspace).names(area) or area.text for area in debrief.growth],
        }
        for number, debrief in enumerate(debriefs, start=1)
    ]
    return {"schema": 1, "kind": "debriefs", "debriefs": rows}


def show_view(workspace: Workspace, number: int | None) -> dict[str, Any]:
    """Make the view of one debrief."""
    records = workspace.store.records("debrief")
    record = record_of(workspace, number)
    return {**view_of(workspace, debrief_of(record.body)), "number": [each.id for each in records].index(record.id) + 1}


def view_of(workspace: Workspace, debrief: Debrief) -> dict[str, Any]:
    """Make the view of a debrief, with the matches of its parts, and the parts for which the bank has nothing."""
    knows = reader(workspace)
    body = body_of(debrief)
    for key in ("asked", "went_well", "growth", "feedback"):
        body[key] = [
            {**part, "names": knows.names(each)} for part, each in zip(body[key], getattr(debrief, key), strict=True)
        ]
    return {
        "schema": 1,
        "kind": "debrief",
        **{key: value for key, value in body.items() if key != "format"},
        "missing": knows.without_problems(debrief.growth),
        "not_offered": not_offered(workspace, (topic for area in debrief.growth for topic in area.topics)),
    }


def wins(workspace: Workspace) -> list[dict[str, Any]]:
    """List everything that went well, the latest first."""
    debriefs = [debrief_of(record.body) for record in workspace.store.records("debrief")]
    return [
        {"text": area.text, "date": debrief.date, "company": debrief.company}
        for debrief in reversed(debriefs)
        for area in debrief.went_well
    ]
