"""How well the estimates predicted this learner, compared with the plain running mean of their scores."""

from __future__ import annotations

import math

from runner.record import record

TELLING_FROM = 20
"""With fewer graded attempts the comparison is mostly chance, so it is not shown."""

SURELY = 0.02
"""Predictions are limited to 2 % and 98 %, so that one confident miss does not outweigh everything else."""


@record
class Forecast:
    """Sums over the graded attempts so far: their number, their scores, and both log losses (lower is better)."""

    count: int = 0
    total: float = 0.0
    loss: float = 0.0
    mean_loss: float = 0.0

    def after(self, predicted: float, y: float) -> Forecast:
        """Return the sums with one more attempt: its prediction and its score."""
        return Forecast(
            self.count + 1,
            self.total + y,
            self.loss + _log_loss(predicted, y),
            self.mean_loss + _log_loss(self.running_mean, y),
        )

    @property
    def running_mean(self) -> float:
        """The mean score so far, which starts with one success and one failure."""
        return (self.total + 1) / (self.count + 2)

    @property
    def gain(self) -> float | None:
        """The share of the running mean's loss that the estimates save, negative if they lose; None if too early."""
        if self.count < TELLING_FROM:
            return None
        return 1 - self.loss / self.mean_loss

    @property
    def words(self) -> str:
        """The comparison as one sentence."""
        if self.gain is None:
            return (
                f"Too early to say how well the estimates predict you: that takes {TELLING_FROM} graded attempts, "
                f"and there {'is' if self.count == 1 else 'are'} {self.count}."
            )
        size = f"{100 * abs(self.gain):.0f}\N{NO-BREAK SPACE}%"
        how = f"{size} {'better' if self.gain > 0 else 'worse'} than your average alone"
        said = f"Over {self.count} attempts the estimates predicted your results {how}"
        return f"{said}." if self.gain > 0 else f"{said}: trust the evidence next to them more than the number."


def _log_loss(p: float, y: float) -> float:
    p = max(SURELY, min(1 - SURELY, p))
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
