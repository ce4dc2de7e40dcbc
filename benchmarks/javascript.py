"""What a worker for JavaScript costs: its start with the launcher, and a call with 100 integers. Medians, by the clock.

    python -m benchmarks.javascript
    python -m benchmarks.javascript --rounds 50

Run it on an idle machine. A call is made alone, as the worker's parent sees it: the request, the call and the answer.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

from runner.bank.budgets import Limits
from runner.bank.load import load_problem
from runner.grading.call_spec import call_spec_of
from runner.grading.worker.worker import Worker, WorkerSpec
from runner.languages import LANGUAGES
from runner.paths import problems_dir

SOURCE = b"var containsDuplicate = (nums) => new Set(nums).size !== nums.length;"
WARM = 200
MOST = 0.0003
"""Seconds that a call may take."""


def main() -> int:
    """Measure and print. The exit code says whether the bar of a call is reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    starts = [started() for _ in range(rounds)]
    calls = called(rounds)
    start, call = statistics.median(starts), statistics.median(calls)
    verdict = "reached" if call <= MOST else "MISSED"
    print(f"start, until the solution is loaded: {1000 * start:.0f} ms (median of {rounds})")
    print(f"call with 100 integers: {1000 * call:.3f} ms (median of {rounds}), at most {1000 * MOST:g}: {verdict}")
    return 0 if call <= MOST else 1


def worker() -> Worker:
    """Make a worker that was not started yet."""
    problem = load_problem(next(problems_dir().glob("*/contains-duplicate.yaml")))
    spec = call_spec_of(problem, LANGUAGES["javascript"])
    return Worker(WorkerSpec(spec, SOURCE, "solution.js", "learner", Limits(), interpreter="node"))


def started() -> float:
    """Return the seconds for one start."""
    made = worker()
    begin = time.perf_counter()
    failure = made.load(20)
    seconds = time.perf_counter() - begin
    made.close()
    if failure:
        raise SystemExit(failure.message)
    return seconds


def called(rounds: int) -> list[float]:
    """Return the seconds of single calls, after some that are not counted: a compiler is at work in them."""
    args = {"nums": list(range(100))}
    found = []
    with worker() as running:
        for _ in range(WARM + rounds):
            begin = time.perf_counter()
            running.call(args, 2)
            found.append(time.perf_counter() - begin)
    return found[WARM:]


if __name__ == "__main__":
    sys.exit(main())
