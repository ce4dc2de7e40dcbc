"""What a re-check of `drill check --watch` costs, as a ratio to `python -c pass` in one run.

    python benchmarks/watch.py              # medians of user and system CPU, children included, and of wall time
    python benchmarks/watch.py --rounds 30

A re-check is everything after a save was noticed: both workers, the verdict, the row in the history, the page. The
wrong solutions are from the shipped bank: each problem's first that fails on an example or a small input.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout

from runner.cli.app import App
from runner.cli.commands.check import show_check
from runner.grading.grade import grade
from runner.practice.check import CheckOptions
from runner.practice.target import Target

CEILING = 10.0
PROBLEMS = ("gcd-and-lcm-of-an-array", "two-sum", "valid-parentheses", "merge-intervals", "min-stack")
GLANCES = 0.075
"""Average seconds from a save until it is noticed: half an interval, and the time without a further change."""


def main() -> int:
    """Measure and print. The exit code says whether the ceiling holds for the median of the problems."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    empty = median(rounds, lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))
    print(f"{'python -c pass':<40}{empty[0] * 1000:7.1f} ms CPU{empty[1] * 1000:9.1f} ms wall")
    with tempfile.TemporaryDirectory() as home, App({**os.environ, "DRILL_HOME": home}) as app:
        ratios = [measured(app, name, rounds, empty) for name in PROBLEMS]
    ratio = statistics.median(ratios)
    print(f"median {ratio:.1f} times (at most {CEILING:g}){'' if ratio <= CEILING else '   MISSED'}")
    print(f"a save is noticed after {GLANCES * 1000:.0f} ms on average, waiting and not computing")
    return 0 if ratio <= CEILING else 1


def measured(app: App, name: str, rounds: int, empty: tuple[float, float]) -> float:
    """Measure the re-checks of one problem, print the row, and return the ratio of CPU time."""
    problem = app.workspace.bank.problem(name)
    wrong = problem.wrong[0].code.encode()
    target = Target(name, app.workspace.solution_path(name))

    def recheck() -> None:
        with redirect_stdout(io.StringIO()):
            assert show_check(app, target, wrong, options) == 1

    with app.workspace.warmed(problem) as warm_start:
        options = CheckOptions(grade, warm_start=warm_start)
        recheck()  # the watch begins with a check, too
        cpu, wall = median(rounds, recheck)
    times = f"{cpu / empty[0]:5.1f} times{wall / empty[1]:9.1f} times"
    print(f"{name:<40}{cpu * 1000:7.1f} ms CPU{wall * 1000:9.1f} ms wall{times}")
    return cpu / empty[0]


def median(rounds: int, run: Callable[[], object]) -> tuple[float, float]:
    """Return the medians of CPU and of wall time."""
    found = []
    for _ in range(rounds):
        cpu, wall = spent(), time.perf_counter()
        run()
        found.append((spent() - cpu, time.perf_counter() - wall))
    cpus, walls = zip(*found, strict=True)
    return statistics.median(cpus), statistics.median(walls)


def spent() -> float:
    """Return the CPU time of this process and its children."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


if __name__ == "__main__":
    sys.exit(main())
