"""How long a check goes on after a failure: shrinking, sampling the groups, confirming.

    python -m benchmarks.shrinking                      # every wrong solution of the bank, and some that hang
    python -m benchmarks.shrinking --only two-sum       # of the problems with this in their name
    python -m benchmarks.shrinking --hanging            # those that hang alone

Prints the wall time from the first failing case to the report, the longest first. The ceiling is for a quiet machine,
so the load is printed, too.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from benchmarks.solutions import Known, declared_mistakes, independent_mistakes, problems
from runner.grading.grade import GradeOptions, grade
from runner.grading.judge import Judgment
from runner.grading.report import Stage
from runner.grading.shrink_budget import ShrinkBudget
from runner.verdict import Verdict

CEILING = 3.0
SHOWN = 12
HANGS = {
    "loops on large inputs alone": "if len(nums) > 1000: endless()",
    "loops on large numbers": "if max(nums) > 10**6 and len(nums) > 3: endless()",
    "loops where numbers are equal": "if len(nums) > 4 and nums[0] == nums[-1]: endless()",
    "swallows what should end it": "while len(nums) > 4:\n  try: endless()\n  except BaseException: pass",
    "sleeps": "if len(nums) > 3: time.sleep(60)",
    "naps, and is wrong": "time.sleep(0.1)\nif len(nums) > 3: return [0, 0]",
    "dawdles, and is wrong": "sum(range(10**6))\nif nums[0] > 10**6: return [0, 0]",
    "recursion without an end": "if max(nums) > 10**6: return two_sum(nums, target)",
    "eats memory": "if len(nums) > 3: nums = [nums] * 10**9",
    "eats memory slowly": "while len(nums) > 3: nums = nums + [0] * 10**6",
    "exponential": "if len(nums) > 2: sum(1 for _ in itertools.product(range(4), repeat=len(nums)))",
    "leaves": "if len(nums) > 3: sys.exit()",
    "crashes": "if len(nums) > 3: import os; os.abort()",
    "keeps state, slowly": "sum(range(10**5)); seen.append(1)\nif len(seen) > 30: return [0, 0]",
    "is wrong by chance": "if random.random() < 0.01: return [0, 0]",
}
"""What a solution of two-sum does before it returns the right answer."""

FRAME = """
import os, sys, time, random, itertools
seen = []
def endless():
    while True: pass
def two_sum(nums, target):
{body}
    places = {{}}
    for place, num in enumerate(nums):
        if target - num in places: return [places[target - num], place]
        places[num] = place
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print. The exit code says whether the ceiling holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="TEXT", help="problems with this in their name")
    parser.add_argument("--hanging", action="store_true", help="those that hang alone")
    options = parser.parse_args(argv)
    measured = [timed(known) for known in solutions(options.only, hanging=options.hanging)]
    rows = sorted((row for row in measured if row), key=lambda row: -row.wall)
    for row in rows[:SHOWN]:
        print(f"{row.wall:5.2f} s  {row.verdict:<4} {row.name}: {row.smallest:.60}")
    print(f"{len(rows)} of {len(measured)} failed, the longest after {rows[0].wall:.2f} s (at most {CEILING:g})")
    print(f"{os.getloadavg()[0]:.1f} programs at work on {os.cpu_count()} cores")
    return 0 if rows[0].wall <= CEILING else 1


def solutions(only: str, *, hanging: bool) -> Iterator[Known]:
    """Yield each solution that has to fail."""
    chosen = problems(only)
    for problem in chosen:
        if problem.id == "two-sum":
            for name, body in HANGS.items():
                lines = "\n".join(f"    {line}" for line in body.splitlines())
                yield Known(problem, f"two-sum: {name}", FRAME.format(body=lines), Verdict.TLE, ".py")
        if hanging:
            continue
        yield from (*declared_mistakes([problem]), *independent_mistakes([problem]))


@dataclass(frozen=True)
class Row:
    """The result for one solution, and the seconds from its first failing case."""

    name: str
    verdict: Verdict
    smallest: str
    wall: float


class Watch:
    """Records when the first failing case is known, by watching the shrink budget."""

    def __init__(self) -> None:
        self.first: float | None = None
        self._note = ShrinkBudget.note

    def __enter__(self) -> Self:
        seen = self._seen

        def note(budget: ShrinkBudget, judged: Sequence[Judgment], limit: float, restart: float) -> None:
            seen(budget, judged, limit, restart)

        ShrinkBudget.note = note
        return self

    def __exit__(self, *error: object) -> None:
        ShrinkBudget.note = self._note

    def _seen(self, budget: ShrinkBudget, judged: Sequence[Judgment], limit: float, restart: float) -> None:
        if self.first is None and any(judgment.failed for judgment in judged):
            self.first = time.perf_counter()
        self._note(budget, judged, limit, restart)


def timed(known: Known) -> Row | None:
    """Check a solution; None if it does not fail on an input."""
    with Watch() as watch:
        report = grade(known.problem, known.code.encode(), known.filename, GradeOptions(upto=Stage.LARGE))
    if watch.first is None or report.counterexample is None:
        return None
    return Row(known.name, report.verdict, str(report.counterexample.args), time.perf_counter() - watch.first)


if __name__ == "__main__":
    sys.exit(main())
