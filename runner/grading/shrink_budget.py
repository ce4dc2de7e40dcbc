"""How much time shrinking and sampling may take after a failure. A count of tries is not enough if each takes long.

The budget counts the time that the solution itself has taken: its CPU time, which other work on the machine does not
lengthen, and the time limit of a call that was ended. So a check ends in the same way every time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from runner.grading.judge import Judgment
from runner.verdict import Verdict

SECONDS = 1.2
SECONDS_AFTER_A_STOP = 0.4
"""Less after a TLE or MLE: the case that is shown has to run once more to its end, which may take two seconds."""

LONG_CALL = 0.002
"""After a failure, a call that takes this many seconds is long, and batches are short."""

ENDED = "A smaller input may fail as well: the tries took too long to look at many of them."


class ShrinkBudget:
    """The time that is left. It is infinite until something has failed."""

    def __init__(self) -> None:
        self._left = math.inf
        self._slowest = 0.0

    @property
    def is_over(self) -> bool:
        """Whether the budget is spent."""
        return self._left <= 0

    @property
    def is_short(self) -> bool:
        """Whether something has failed, and calls take so long that batches should be short."""
        return self._left < math.inf and self._slowest >= LONG_CALL

    def note(self, judged: Sequence[Judgment], limit: float, restart: float) -> None:
        """Subtract the time of some calls, of which the last may have been ended at the limit.

        `restart` is the seconds for a new worker, if the last call ended the worker.
        """
        seconds = [judgment.outcome.seconds for judgment in judged]
        self._slowest = max(self._slowest, *seconds)
        if self._left < math.inf:
            self._left -= sum(seconds) + (limit if judged[-1].outcome.kind == "timeout" else 0)
            self._left -= restart * judged[-1].killed
        elif failed := [judgment for judgment in judged if judgment.failed]:
            was_stopped = failed[0].verdict in (Verdict.TLE, Verdict.MLE)
            self._left = SECONDS_AFTER_A_STOP if was_stopped else SECONDS
