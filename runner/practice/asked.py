"""The wishes of the learner for `drill next`."""

from __future__ import annotations

from runner.errors import UsageError
from runner.record import record

ASKED = "You asked for this problem."
"""Why a problem was served that was named."""


@record
class Asked:
    """The learner's wishes for `drill next`. Without any, the curriculum chooses."""

    topic: str | None = None
    difficulty: str | None = None
    problem: str | None = None
    language: str | None = None
    review: bool = False
    new: bool = False

    @property
    def is_a_selection(self) -> bool:
        """Whether the wishes ask for a new choice, which leaves the open problem."""
        return bool(self.topic or self.difficulty or self.review or self.new)

    def check(self) -> None:
        """Raise `UsageError` if two wishes exclude each other."""
        if self.problem and self.is_a_selection:
            raise UsageError("a problem was named, so no option can choose another", "leave one of the two out")
        if self.review and self.new:
            raise UsageError("--review and --new exclude each other", "leave one of them out")
