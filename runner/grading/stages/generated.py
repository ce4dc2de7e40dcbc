"""Inputs drawn by Hypothesis, and the shrinking of the first that fails.

Hypothesis itself is needed where they were never drawn, or one fails: only then is it imported.
"""

from __future__ import annotations

from runner.bank.model import Args
from runner.grading.check import Check, Finding
from runner.grading.judge import Judgement
from runner.grading.report import Stage
from runner.grading.stages.scan import probe

EXAMPLES = 100
SHRINKS = 300
"""How many different inputs are judged while shrinking; after that unseen ones count as right."""

DEATHS = 20
"""How many of them may cost a worker its life, which takes longer."""


def run(check: Check) -> Finding | None:
    """Search for a failing input; what is found is as small as shrinking got it."""
    hunt = Hunt(check)
    known = check.inputs.generated(check.seed)
    if known is not None:
        check.session.reference.foresee(known)
        if not any(map(hunt.fails, known)):
            return None
    _search(check, hunt)
    if hunt.finding is None:
        check.inputs.keep_generated(check.seed, hunt.looked_at)
        return None
    return probe(check, hunt.finding)


def _search(check: Check, hunt: Hunt) -> None:
    from runner.grading.quiet import search  # noqa: PLC0415 - Hypothesis is heavy
    from runner.strategies.generated import strategy_for  # noqa: PLC0415

    search(strategy_for(check.problem), hunt.fails, number=check.seed, examples=EXAMPLES)


class Hunt:
    """Judges what Hypothesis draws: each input once, and after the first failure only the same kind of it counts."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._seen: dict[str, Judgement | None] = {}
        self._trail: list[Judgement] = []
        self._left = SHRINKS
        self._lives = DEATHS
        self._last: Judgement | None = None
        self.looked_at: list[Args] = []

    def fails(self, args: Args) -> bool:
        """Whether this input fails; answers the same when asked again. Raises `EnoughError` once patience is over."""
        key = repr(args)
        if key not in self._seen:
            if self._trail and self._check.is_ended:
                from runner.grading.quiet import EnoughError  # noqa: PLC0415 - whoever shrinks has imported it

                raise EnoughError
            self.looked_at.append(args)
            self._seen[key] = self._first_time(args)
        self._last = self._seen[key] or self._last
        return self._seen[key] is not None

    @property
    def finding(self) -> Finding | None:
        """The failing case that shrinking ended with, None where none failed."""
        if self._last is None:
            return None
        return Finding(Stage.GENERATED, self._last, larger=tuple(self._trail[: self._trail.index(self._last)]))

    def _first_time(self, args: Args) -> Judgement | None:
        if self._check.is_ended:
            return None
        if not self._trail:
            judgement = self._check.try_one(args)
        elif self._left > 0 and self._lives > 0:
            judgement = self._check.try_one(args, self._check.short_limit)
            self._left -= 1
            self._lives -= judgement.killed
        else:
            return None
        if not judgement.failed or (self._trail and judgement.kind != self._trail[0].kind):
            return None
        self._trail.append(judgement)
        return judgement
