"""The solutions of a problem in addition to the reference: wrong ones, slow ones, and the required complexity."""

from __future__ import annotations

from runner.record import record
from runner.verdict import Verdict


@record
class WrongSolution:
    """A mistake that people really make, the verdict it must get, and the group that must be among the failing ones.

    `kind` is the mistake's kind in the catalog (`mistakes.py`), "" if it names none. If `warning` is a kind of
    warning, that is what shows the mistake: the verdict is AC, and there is no group.
    """

    name: str
    verdict: Verdict
    group: str
    code: str
    kind: str = ""
    warning: str = ""


@record
class SlowSolution:
    """A right solution in a worse complexity class than required."""

    name: str
    code: str


@record
class Complexity:
    """The required complexity, as people write it: `O(n log n)`."""

    time: str
    space: str
