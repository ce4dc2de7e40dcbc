"""The growth areas of debriefs in the choice of a mock: what somebody froze on is what the next one asks about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from runner.curriculum.state import practiced
from runner.interview.mock.state import mock_of
from runner.practice.estimates import debrief_row

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
    named = {topic for topic in state.growing(state.topics) if not _was_asked(workspace, topic)}
    topics = {topic: replace(record, asked=topic in named) for topic, record in state.topics.items()}
    return replace(state, topics=topics, last_topic="" if state.last_topic in named else state.last_topic)


def asked_in_thought(state: State, problem: ProblemRow, now: datetime) -> State:
    """Return the state after a problem of the same mock, which asks about a growth area once."""
    after = practiced(state, problem.id, problem.topics, state.skill, now, solved=False, graded=False)
    topic = replace(after.topic(problem.topic), asked=False, clean_left=0.0)
    return replace(after, topics={**after.topics, problem.topic: topic})


def _was_asked(workspace: Workspace, topic: str) -> bool:
    """Whether a mock since the last debrief that named a topic showed a problem of it."""
    named = (
        each.at for each in workspace.store.records("debrief") if (row := debrief_row(each)) and topic in row.growth
    )
    since = max(named, default=None)
    entries = workspace.bank.entries
    shown = (
        entries[each.item.id].topics[0]
        for logged in workspace.store.mocks()
        if since is None or logged.start.at > since
        for each in mock_of(logged.start, logged.steps).items
        if each.shown is not None and each.item.id in entries
    )
    return topic in shown
