"""What a problem knows of its solutions beside the reference: mistakes, ways that are too slow, and the complexity."""

from __future__ import annotations

from runner.record import record
from runner.verdict import Verdict


@record
class WrongSolution:
    """A mistake that people really make, the verdict it must get, and the group that must be among the failing ones."""

    name: str
    verdict: Verdict
    group: str
    code: str


@record
class SlowSolution:
    """Right, but in a worse complexity class than asked for."""

    name: str
    code: str


@record
class Complexity:
    """What is asked for, as people write it: `O(n log n)`."""

    time: str
    space: str
