"""What a check of a problem may take: the limits of a solution, and the effort of the judge."""

from __future__ import annotations

from runner.record import record


@record
class Limits:
    """The limits of one case and of a check. A problem can declare its own."""

    seconds: float = 2.0
    memory_mb: int = 512


@record
class Effort:
    """How many inputs a check makes where the usual numbers take too long. There are no probes then.

    `beyond`: how many further small inputs are judged after one that fails.
    """

    small: int
    drawn: int
    beyond: int


LESS = Effort(small=150, drawn=150, beyond=30)
"""The effort for queries, components and utilities, whose cases take about 20 ms each."""
