"""What the learner asked `drill next` for."""

from __future__ import annotations

from runner.errors import UsageError
from runner.record import record


@record
class Asked:
    """What the learner asked `drill next` for; nothing of it leaves the choice to the curriculum."""

    topic: str | None = None
    difficulty: str | None = None
    problem: str | None = None
    review: bool = False
    new: bool = False

    @property
    def is_a_selection(self) -> bool:
        """Whether a choice among others was asked for, which leaves the problem that is open."""
        return bool(self.topic or self.difficulty or self.review or self.new)

    def check(self) -> None:
        """Raise `UsageError` where two wishes exclude each other."""
        if self.problem and self.is_a_selection:
            raise UsageError("--problem names one problem, so nothing else can choose among others")
        if self.review and self.new:
            raise UsageError("--review and --new exclude each other", "leave one of them out")
