"""The reason for the grade of an attempt, in words: it explains the date of the review."""

from __future__ import annotations

from runner.curriculum.rating import Grade, is_clean
from runner.curriculum.rows import AttemptRow


def grade_reason(row: AttemptRow, grade: Grade) -> str:
    """Say why the attempt was graded so, as a clause that follows «since»: `one check failed`."""
    if not row.is_solved:
        return "it is not solved yet"
    if not is_clean(row):
        return " and ".join(_help(row))
    if grade is Grade.HARD:
        return "it took more than twice the usual time"
    if grade is Grade.EASY:
        return "it was right at the first check, in half the usual time"
    return "it was right at the first check"


def _help(row: AttemptRow) -> list[str]:
    failed, hints = row.failed_checks, row.hints
    parts = [f"{'one check' if failed == 1 else f'{failed} checks'} failed"] if failed else []
    return parts + ([f"it took {'one hint' if hints == 1 else f'{hints} hints'}"] if hints else [])
