"""The reason for the grade of an attempt, in words: it explains the date of the review."""

from __future__ import annotations

from datetime import date

from runner.curriculum.rating import Grade, is_clean
from runner.curriculum.rows import AttemptRow
from runner.curriculum.schedule import Card
from runner.day import day_of


def grade_reason(row: AttemptRow, grade: Grade, before: Card | None) -> str:
    """Say why the attempt was graded so, as a clause that follows «since»: `one check failed`.

    `before` is the card that the attempt moved. The same result leads to another day after a longer or a better
    history, so the last review is named.
    """
    if not row.is_solved:
        return "it is not solved yet"
    result = _result(row, grade)
    return result if before is None else f"{result}{_compared(grade, before, day_of(row.ended))}"


def _result(row: AttemptRow, grade: Grade) -> str:
    if not is_clean(row):
        return " and ".join(_help(row))
    if grade is Grade.HARD:
        return "it took more than twice the usual time"
    quickly = ", in half the usual time" if grade is Grade.EASY else ""
    return f"it was right at the first check{quickly}"


def _compared(grade: Grade, before: Card, day: date) -> str:
    """Compare with the last review, which decides together with this one."""
    days = max(0, (day - before.reviewed).days)
    if grade >= Grade.GOOD > before.grade:
        ago = {0: "earlier today", 1: "yesterday"}.get(days, f"{days} days ago")
        return f", better than {ago}"
    after = {0: "on the same day", 1: "one day after the last time"}.get(days, f"{days} days after the last time")
    return f"{' again' if grade >= Grade.GOOD else ' this time'}, {after}"


def _help(row: AttemptRow) -> list[str]:
    failed, hints = row.failed_checks, row.hints
    parts = [f"{'one check' if failed == 1 else f'{failed} checks'} failed"] if failed else []
    return parts + ([f"it took {'one hint' if hints == 1 else f'{hints} hints'}"] if hints else [])
