"""What to say if no problem fits what the learner asked for: when the next review is due, or where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.curriculum.schedule import due_on
from runner.day import day_of
from runner.errors import UsageError
from runner.practice.curriculum import interview, syllabus
from runner.render.numbers import day_words

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.asked import Asked
    from runner.practice.workspace import Workspace


def nothing_to_serve(workspace: Workspace, asked: Asked, state: State) -> UsageError:
    """Return the error of a choice that found nothing."""
    if not asked.review:
        what = "the bank has no more problems like that"
        return UsageError(what, "`drill stats` says what is due, `drill list` what there is")
    known, planned = syllabus(workspace, state, asked.topic or "").problems, interview(workspace)
    days = [
        due_on(record.card, planned)
        for problem, record in state.problems.items()
        if record.card and problem in known and asked.topic in (None, known[problem].topic)
    ]
    when = f"the next one is due {day_words(min(days), day_of(workspace.now()))}; " if days else ""
    within = " in this topic" if asked.topic else ""
    return UsageError(f"no review{within} is due", f"{when}`drill next` brings a problem in any case")
