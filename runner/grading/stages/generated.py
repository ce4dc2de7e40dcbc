"""The probes, then the inputs drawn by Hypothesis, and the shrinking of the first that fails.

Inputs that the problem's own Python has drawn come last, and are shrunk without Hypothesis. Hypothesis is imported only
if the inputs of the shapes have not been drawn before, or if one of them fails.
"""

from __future__ import annotations

from runner.bank.model import Args
from runner.grading.check import Check, Finding
from runner.grading.found_inputs import draws_of
from runner.grading.garbage_collection import few_collections
from runner.grading.judge import Judgment
from runner.grading.report import Stage
from runner.grading.stages.scan import elements, sample_groups

SHRINKS = 100
"""How many inputs are tried while shrinking, including repeated ones. Hypothesis would try thousands."""

MOST_RESTARTS = 20
"""How many of them may end a worker: a new one takes time."""


def run(check: Check) -> Finding | None:
    """Try the probes, then what Hypothesis draws. If one of those fails, Hypothesis searches again and shrinks it."""
    if failing := next((judged for judged in check.try_all(check.inputs.probes()) if judged.failed), None):
        return sample_groups(check, Finding(Stage.GENERATED, failing))
    finder = FailureFinder(check)
    if _any_fails(check, finder, check.inputs.generated(check.seed)):
        _search(check, finder)
    else:
        _any_fails(check, finder, check.inputs.hatched(check.seed))
    return None if finder.finding is None else sample_groups(check, finder.finding)


def _any_fails(check: Check, finder: FailureFinder, inputs: list[Args]) -> bool:
    """Try the inputs up to the first that fails."""
    return any(map(finder.sees, check.try_all(inputs)))


def _search(check: Check, finder: FailureFinder) -> None:
    from runner.grading.hypothesis_search import search  # noqa: PLC0415 - Hypothesis is heavy
    from runner.strategies.generated import strategy_for  # noqa: PLC0415

    with few_collections():
        drawn = draws_of(check.problem)
        search(strategy_for(check.problem), finder.fails, number=check.seed, examples=drawn)


class FailureFinder:
    """Knows each input that was tried, and judges the others. After the first failure, only those of its kind count."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._seen: dict[str, Judgment | None] = {}
        self._trail: list[Judgment] = []
        self._left = SHRINKS
        self._restarts = MOST_RESTARTS
        self._failures = 0
        self._last: Judgment | None = None

    def sees(self, judgment: Judgment) -> bool:
        """Note an input that was judged, and return whether it fails."""
        return self._note(repr(judgment.args), self._counted(judgment))

    def fails(self, args: Args) -> bool:
        """Whether this input fails. The answer never changes. Raises `EnoughError` to end the shrinking.

        The first failure is seen twice: when the known inputs are tried, and when the search draws that input again.
        After the second time, Hypothesis shrinks.
        """
        key = repr(args)
        if self._failures > 1:
            self._go_on()
        return self._note(key, self._seen[key] if key in self._seen else self._first_time(args))

    @property
    def finding(self) -> Finding | None:
        """The failing case with which shrinking ended, None if no input failed."""
        if self._last is None:
            return None
        larger = tuple(one for one in self._trail if one is not self._last)
        return Finding(Stage.GENERATED, self._last, larger=larger)

    def _note(self, key: str, failure: Judgment | None) -> bool:
        self._seen[key] = failure
        self._last = failure or self._last
        self._failures += failure is not None
        return failure is not None

    def _go_on(self) -> None:
        if self._left > 0 and self._restarts > 0 and not self._check.is_ended:
            self._left -= 1
            return
        from runner.grading.hypothesis_search import EnoughError  # noqa: PLC0415 - whoever shrinks has imported it

        self._last = min(self._trail, key=lambda one: (elements(one.args), len(repr(one.args))))
        raise EnoughError

    def _first_time(self, args: Args) -> Judgment | None:
        if self._check.is_ended:
            return None
        judgment = self._check.try_one(args, self._check.short_limit if self._trail else None)
        self._restarts -= judgment.killed and bool(self._trail)
        return self._counted(judgment)

    def _counted(self, judgment: Judgment) -> Judgment | None:
        """Return a failure that counts, and keep it; None for any other judgment."""
        if not judgment.failed or (self._trail and judgment.kind != self._trail[0].kind):
            return None
        self._trail.append(judgment)
        return judgment
