"""From history to curriculum: attempts and debriefs of the store become its rows, and a reducer keeps its state.

    state = state_of(store.state(Estimates()))

A debrief's body says under `curriculum` what of it counts: `growth` and `strengths` (ids of topics), `soft` (growth
areas other than topics) and `problems` (ids of what was asked). What was set aside is not written there.
"""

from __future__ import annotations

from runner.bank.model import Difficulty
from runner.curriculum import state_codec
from runner.curriculum.rows import AttemptOutcome, AttemptRow, DebriefRow, Row, bounded_prior
from runner.store.attempts import Attempt, Ending
from runner.store.derived_records import JournalRecord
from runner.store.reducers import ReducerState
from runner.verdict import Verdict

_OUTCOMES = {
    Ending.ACCEPTED: AttemptOutcome.SOLVED,
    Ending.GAVE_UP: AttemptOutcome.GAVE_UP,
    Ending.SKIPPED: AttemptOutcome.SKIPPED,
    Ending.LEFT: AttemptOutcome.LEFT,
}


class Estimates:
    """The reducer. Its state is what `runner.curriculum.state_codec.state_of` reads."""

    name = "curriculum"
    version = state_codec.VERSION

    def fold(self, item: Attempt | JournalRecord, state: ReducerState) -> None:
        """Add one more ended attempt or debrief."""
        row = _debrief(item) if isinstance(item, JournalRecord) else row_of(item)
        if row is not None:
            state_codec.fold(row, state.get, state.put)


def row_of(attempt: Attempt) -> AttemptRow | None:
    """Turn an attempt into a row of the curriculum; None while it is in flight."""
    if attempt.ended_at is None or attempt.ending is None or not attempt.facts.topics:
        return None
    is_solved, difficulty = attempt.ending is Ending.ACCEPTED, Difficulty(attempt.facts.difficulty)
    return AttemptRow(
        problem_id=attempt.problem,
        topics=tuple(dict.fromkeys(attempt.facts.topics)),
        prior=bounded_prior(attempt.facts.prior, difficulty),
        difficulty=difficulty,
        minutes_target=attempt.facts.minutes,
        started=attempt.opened_at,
        ended=attempt.ended_at,
        outcome=_OUTCOMES[attempt.ending],
        checks=attempt.checks,
        failed_checks=attempt.failed_checks,
        hints=attempt.hints,
        minutes=attempt.minutes if attempt.is_timed else 0.0,
        solution_shown=attempt.ending is Ending.GAVE_UP,
        left_at_slow=not is_solved and attempt.verdict is Verdict.SLOW,
        id=attempt.id,
        in_mock=attempt.in_mock,
    )


def _debrief(record: JournalRecord) -> Row | None:
    counts = record.body.get("curriculum") if record.kind == "debrief" and isinstance(record.body, dict) else None
    if not counts:
        return None
    kinds = {key: tuple(counts.get(key, ())) for key in ("growth", "strengths", "soft", "problems")}
    return DebriefRow(at=record.at, **kinds, id=record.id)
