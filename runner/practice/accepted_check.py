"""What an accepted check has gained: problems solved in the topic, the next review, the earlier solution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.curriculum.grade_reason import grade_reason
from runner.curriculum.rating import is_clean
from runner.curriculum.schedule import due_on
from runner.curriculum.standing import standings
from runner.day import day_of
from runner.practice.curriculum import course, interview_days, topic_names
from runner.practice.estimates import row_of
from runner.render.numbers import day_words

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace
    from runner.store.attempts import Attempt


def acceptance(workspace: Workspace, before: State, attempt: Attempt, source: bytes) -> dict[str, Any]:
    """Say what has changed since `before`, now that the attempt has ended with the solution in `source`."""
    after, now, topic, row = course(workspace), workspace.now(), attempt.facts.topics[0], row_of(attempt)
    (standing,) = standings(after, [topic], now)
    return {
        "clean": row is not None and is_clean(row),
        "again": before.problem(attempt.problem).solved > 0,
        "review": _review(workspace, before, after, attempt),
        "topic": {
            "id": topic,
            "name": topic_names(workspace).get(topic, topic),
            **_solved(workspace, topic),
            "before": before.p_topic(topic, now),
            "after": standing.p,
            "low": standing.low,
            "high": standing.high,
        },
        "earlier": _earlier(workspace, attempt, source),
    }


def _solved(workspace: Workspace, topic: str) -> dict[str, int]:
    """Count the problems of the topic, and those of them that were ever solved."""
    known = workspace.store.status_by_problem()
    problems = [entry.id for entry in workspace.bank.entries.values() if entry.topics[0] == topic]
    return {"solved": sum(each in known and known[each].accepted > 0 for each in problems), "all": len(problems)}


def _review(workspace: Workspace, before: State, after: State, attempt: Attempt) -> dict[str, Any] | None:
    card, row = after.problem(attempt.problem).card, row_of(attempt)
    if row is None or card is None:
        return None
    days = interview_days(workspace)
    planned = next(iter(days), None)
    due = due_on(card, planned)
    return {
        "due": due.isoformat(),
        "words": day_words(due, day_of(workspace.now())),
        "because": grade_reason(row, card.grade, before.problem(attempt.problem).card),
        "before_interview": planned is not None and due < card.due,
        "interview": planned.isoformat() if planned else None,
        "interviews": len(days),
    }


def _earlier(workspace: Workspace, attempt: Attempt, source: bytes) -> dict[str, Any] | None:
    check = workspace.store.accepted_before(attempt.problem, attempt.id)
    if check is None:
        return None
    old, new = (code.decode("utf-8", "replace") for code in (check.code, source))
    return {"at": check.at.isoformat(), "day": day_of(check.at).isoformat(), "code": old, "now": new}
