"""The growth areas of debriefs in the choice of a mock: what somebody froze on is what the next one asks about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from runner.curriculum.state import practiced
from runner.interview.debrief.model import debrief_of
from runner.interview.mock.state import mock_of

if TYPE_CHECKING:
    from datetime import datetime

    from runner.curriculum.rows import ProblemRow
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace


def preferring_growth(workspace: Workspace, state: State) -> State:
    """Return the state by which a mock chooses: growth areas come first that no mock asked about since their debrief.

    Such an area counts as not practiced since then, whatever `next` served: that was no rehearsal. After one mock it
    takes its turns again.
    """
    growing, asked = state.growing(state.topics), _last_asked(workspace)
    named = {
        topic
        for topic, (at, is_graded) in _last_named(workspace).items()
        if (is_graded or topic in growing) and (topic not in asked or asked[topic] <= at)
    }
    topics = {topic: replace(record, asked=topic in named) for topic, record in state.topics.items()}
    return replace(state, topics=topics, last_topic="" if state.last_topic in named else state.last_topic)


def asked_in_thought(state: State, problem: ProblemRow, now: datetime) -> State:
    """Return the state after a problem of the same mock, which asks about a growth area once."""
    after = practiced(state, problem.id, problem.topics, state.skill, now, solved=False, graded=False)
    topic = replace(after.topic(problem.topic), asked=False, clean_left=0.0)
    return replace(after, topics={**after.topics, problem.topic: topic})


def _last_named(workspace: Workspace) -> dict[str, tuple[datetime, bool]]:
    """Return when a debrief last named each topic as one to improve, and whether a mock had graded it then.

    The debrief of a mock adds nothing to the estimate of what was graded in it. Here it counts all the same.
    """
    found: dict[str, tuple[datetime, bool]] = {}
    for logged in workspace.store.records("debrief"):
        debrief = debrief_of(logged.body)
        found |= {topic: (logged.at, topic in debrief.graded) for area in debrief.to_improve for topic in area.topics}
    return found


def _last_asked(workspace: Workspace) -> dict[str, datetime]:
    """Return when the last mock began that showed a problem of each topic."""
    entries = workspace.bank.entries
    return {
        entries[each.item.id].topics[0]: logged.start.at
        for logged in workspace.store.mocks()
        for each in mock_of(logged.start, logged.steps).items
        if each.shown is not None and each.item.id in entries
    }
