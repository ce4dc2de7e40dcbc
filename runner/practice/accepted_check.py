"""What an accepted check means for the curriculum: the next review, how the topic has moved, the earlier solution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.curriculum.grade_reason import grade_reason
from runner.curriculum.schedule import due_on
from runner.curriculum.standing import standings
from runner.day import day_of
from runner.practice.curriculum import course, interview, topic_names
from runner.practice.estimates import row_of
from runner.render.numbers import day_words

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace
    from runner.store.attempts import Attempt


def acceptance(workspace: Workspace, before: State, attempt: Attempt, source: bytes) -> dict[str, Any]:
    """Say what has changed since `before`, now that the attempt has ended with the solution in `source`."""
    after, now, topic = course(workspace), workspace.now(), attempt.facts.topics[0]
    (standing,) = standings(after, [topic], now)
    return {
        "review": _review(workspace, before, after, attempt),
        "topic": {
            "id": topic,
            "name": topic_names(workspace).get(topic, topic),
            "before": before.p_topic(topic, now),
            "after": standing.p,
            "low": standing.low,
            "high": standing.high,
        },
        "earlier": _earlier(workspace, attempt, source),
    }


def _review(workspace: Workspace, before: State, after: State, attempt: Attempt) -> dict[str, Any] | None:
    row, card = row_of(attempt), after.problem(attempt.problem).card
    if row is None or card is None:
        return None
    due = due_on(card, interview(workspace))
    return {
        "due": due.isoformat(),
        "words": day_words(due, day_of(workspace.now())),
        "because": grade_reason(row, card.grade, is_first=not before.problem(attempt.problem).solved),
    }


def _earlier(workspace: Workspace, attempt: Attempt, source: bytes) -> dict[str, Any] | None:
    check = workspace.store.accepted_before(attempt.problem, attempt.id)
    if check is None:
        return None
    old, new = (code.decode("utf-8", "replace") for code in (check.code, source))
    return {"at": check.at.isoformat(), "day": day_of(check.at).isoformat(), "code": old, "now": new}
