"""How often the growth rule is wrong: right solutions that it calls slow, and slow ones that it lets pass.

    python -m benchmarks.growth                                # the published figures: at most 1 alarm, no miss
    python -m benchmarks.growth --right 200 --slow 1           # a tenth of it: minutes instead of an hour
    python -m benchmarks.growth --only two-sum --slow 0 --whole     # whole checks of one problem's right solutions
    python -m benchmarks.growth --language javascript --right 400   # translated references, and translated slow ones

Right solutions are the references, and what others wrote from the statements alone; the problems take turns. Slow
solutions are those that the bank declares slow. A decision is the growth stage of a check, the only place where a clock
decides. A slow solution that passes gets a whole check, because it may exceed the time limit on a large input. `--load`
keeps that many other processes busy. Problems without a growth measurement are left out, except in whole checks.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice

from benchmarks.solutions import Known, problems, right_ones, slow_ones, translated
from runner.grading.check import Check, seed_of
from runner.grading.found_inputs import FoundInputs
from runner.grading.grade import grade
from runner.grading.report import GrowthTable
from runner.grading.session import Session
from runner.grading.stages import growth
from runner.languages import LANGUAGES
from runner.verdict import Verdict

ALARMS = 1 / 2000
TOLD = (Verdict.SLOW, Verdict.TLE)
BUSY = "a = list(range(200_000))\nwhile True: sorted(a, key=lambda x: -x)"
"""Other work, like a build or a browser: it uses the processor's caches, too."""


def main(argv: Sequence[str] | None = None) -> int:
    """Print each wrong decision at once, and the counts at the end. The exit code says whether all bars are met."""
    options = _parser().parse_args(argv)
    chosen = [problem for problem in problems(options.only) if options.whole or not problem.growth.none]
    rights, slows = right_ones(chosen), slow_ones(chosen)
    if options.language:
        language = LANGUAGES[options.language]
        rights, slows = translated(chosen, language, slow=False), translated(chosen, language, slow=True)
    deadline = time.monotonic() + 60 * options.minutes
    with loaded(options.load):
        right = Counts("right", islice(cycle(rights), options.right), deadline, whole=options.whole)
        slow = Counts("slow", islice(cycle(slows), options.slow * len(slows)), deadline, whole=False)
    print(f"{len(chosen)} problems, {options.load} other jobs on the machine")
    print(f"right: {right.done:,} decisions on {len(rights)} solutions, {right.wrong} called slow or refused")
    print(f"slow:  {slow.done:,} decisions on {len(slows)} solutions, {slow.wrong} not told")
    return 1 if slow.wrong or right.wrong > max(1, right.done * ALARMS) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--right", type=int, default=2000, metavar="N", help="decisions on right solutions in all")
    parser.add_argument("--slow", type=int, default=20, metavar="N", help="decisions on each slow solution")
    parser.add_argument("--load", type=int, default=2, metavar="N", help="other jobs to keep running meanwhile")
    parser.add_argument("--only", default="", metavar="TEXT", help="problems with this in their name")
    parser.add_argument(
        "--language", default="", metavar="NAME", help="solutions that were translated into this language"
    )
    parser.add_argument("--whole", action="store_true", help="whole checks of the right ones")
    parser.add_argument("--minutes", type=float, default=600, help="stop after so long, and count what was done")
    return parser


class Counts:
    """Makes decisions until no solution or no time is left, and counts the wrong ones."""

    def __init__(self, what: str, solutions: Iterator[Known], deadline: float, *, whole: bool) -> None:
        self.done = self.wrong = 0
        for known in solutions:
            if time.monotonic() > deadline:
                break
            verdict, table = checked(known) if whole else decided(known)
            if known.wanted is Verdict.SLOW and verdict not in TOLD:
                verdict, table = checked(known)
            self.done += 1
            if verdict not in ((Verdict.AC,) if known.wanted is Verdict.AC else TOLD):
                self.wrong += 1
                print(f"{what}: {known.name} gets {verdict}: {ratios(table)}", flush=True)
            if self.done % 100 == 0:
                print(f"{what}: {self.done:,} decisions, {self.wrong} wrong", flush=True)


def decided(known: Known) -> tuple[Verdict, GrowthTable | None]:
    """Run the growth stage alone."""
    with Session(known.problem, known.code.encode(), known.filename) as session:
        if failure := session.load():
            raise SystemExit(f"{known.name} does not load: {failure.message}")
        check = Check(known.problem, session, seed_of(known.problem), FoundInputs(known.problem))
        if finding := growth.run(check):
            return finding.judgment.verdict, None
        return Verdict.SLOW if check.slow else Verdict.AC, check.growth


def checked(known: Known) -> tuple[Verdict, GrowthTable | None]:
    """Run all stages."""
    report = grade(known.problem, known.code.encode(), known.filename)
    return report.verdict, report.growth


def ratios(table: GrowthTable | None) -> str:
    """Write the table behind a decision in one line."""
    return ", ".join(f"n = {row.n:,}: {row.ratio:.1f} times" for row in table.rows) if table else "no table"


@contextmanager
def loaded(jobs: int) -> Iterator[None]:
    """Keep `jobs` processes busy."""
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(jobs)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
