"""How long a failing input is made smaller and looked around: counts of tries are no end where each of them takes long.

What is counted is the time that the solution itself has taken: its CPU time, which other work on the machine does not
lengthen, and for a call that was ended the time that it was given. So a check comes to the same end every time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from runner.grading.judge import Judgement
from runner.verdict import Verdict

SECONDS = 1.2
SECONDS_AFTER_A_STOP = 0.4
"""Where time or memory ran out the case that is shown has to run once more to its end, which may take two seconds."""

LONG_CALL = 0.002
"""A call that takes so many seconds is long, once something has failed: a hundred of them are never made at once."""

ENDED = "A smaller input may fail as well: the tries took too long to look at many of them."


class ShrinkBudget:
    """What is left of it; without an end until something has failed."""

    def __init__(self) -> None:
        self._left = math.inf
        self._slowest = 0.0

    @property
    def is_over(self) -> bool:
        """Whether enough time has gone into this failure."""
        return self._left <= 0

    @property
    def is_short(self) -> bool:
        """Whether something has failed and calls take so long that few should be made at once."""
        return self._left < math.inf and self._slowest >= LONG_CALL

    def note(self, judged: Sequence[Judgement], limit: float, restart: float) -> None:
        """Take the time of some calls off it, of which the last may have been ended at the limit.

        `restart` are the seconds that another worker costs where it did not live through the last.
        """
        seconds = [judgement.outcome.seconds for judgement in judged]
        self._slowest = max(self._slowest, *seconds)
        if self._left < math.inf:
            self._left -= sum(seconds) + (limit if judged[-1].outcome.kind == "timeout" else 0)
            self._left -= restart * judged[-1].killed
        elif failed := [judgement for judgement in judged if judgement.failed]:
            was_stopped = failed[0].verdict in (Verdict.TLE, Verdict.MLE)
            self._left = SECONDS_AFTER_A_STOP if was_stopped else SECONDS
