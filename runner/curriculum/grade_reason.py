"""What came of an attempt, in words: why its review has the grade that it has."""

from __future__ import annotations

from runner.curriculum.rating import Grade, is_clean
from runner.curriculum.rows import AttemptRow


def grade_reason(row: AttemptRow, grade: Grade, *, is_first: bool) -> str:
    """Say why the attempt was graded so, as a clause: `a first solve with a failed check`."""
    solve = "a first solve" if is_first else "solved again"
    if not row.is_solved:
        return "not solved yet"
    if not is_clean(row):
        return f"{solve} with {' and '.join(_help(row))}"
    if grade is Grade.HARD:
        return f"{solve} at the first check, in more than twice the usual time"
    if grade is Grade.EASY:
        return f"{solve} at the first check, in half the usual time"
    return f"{solve} at the first check"


def _help(row: AttemptRow) -> list[str]:
    counts = {"failed check": row.failed_checks, "hint": row.hints}
    return [f"a {what}" if number == 1 else f"{number} {what}s" for what, number in counts.items() if number]
