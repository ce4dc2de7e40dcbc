"""What a check costs, as ratios in one run: medians of user and system CPU, children included.

    python benchmarks/judge.py              # the runner of this interpreter
    python benchmarks/judge.py --rounds 9

A check of a right solution is held against pytest with Hypothesis and 200 examples in one process, one of a wrong
solution against pytest over an empty file, without plug-ins. The worker's start is held against `python -c pass`.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from runner.bank.load import load_problem
from runner.bank.model import Problem
from runner.grading.session import Session
from runner.paths import problems_dir

PROBLEM = "gcd-and-lcm-of-an-array"
BY_GENERATED = """
from functools import reduce
from math import gcd

def gcd_and_lcm(nums):
    multiple = 1
    for value in nums:
        multiple = multiple * value // gcd(multiple, value)
    return reduce(gcd, nums), multiple + (multiple > 10**6 and len(nums) > 3)
"""
PLAIN = """
from hypothesis import given, settings, strategies as st
from solution import gcd_and_lcm

@settings(max_examples=200, database=None, deadline=None)
@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=12))
def test_it(nums):
    divisor, multiple = gcd_and_lcm(nums)
    assert all(value % divisor == 0 and multiple % value == 0 for value in nums)
"""
CHECK = """
import sys
from pathlib import Path
from runner.bank.load import load_problem
from runner.grading.grade import GradeOptions
from runner.grading.report import Stage
from runner.pytest_harness import run_harness

problem, path, upto = load_problem(Path(sys.argv[1])), sys.argv[2], Stage(sys.argv[3])
run_harness(problem, Path(path).read_bytes(), path, GradeOptions(upto=upto))
"""
BARE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
QUIET = ("-q", "-p", "no:cacheprovider")


def main() -> int:
    """Measure, print, and tell by the exit code whether every ceiling holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    file = next(problems_dir().rglob(f"{PROBLEM}.yaml"))
    problem = load_problem(file)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(folder, file, rounds)
        passing = bench.median(["-c", "pass"])
        empty = bench.median(["-m", "pytest", *QUIET, bench.written("test_empty.py", "\n")])
        right = bench.written("solution.py", problem.reference)
        plain = bench.median(["-m", "pytest", *QUIET, bench.written("test_plain.py", PLAIN)])
        by_small = bench.written("by_small.py", problem.wrong[0].code)
        by_generated = bench.written("by_generated.py", BY_GENERATED)
        rows = [
            ("a right solution, without growth", bench.check(right, "large"), "plain pytest + Hypothesis", plain, 1.3),
            ("a right solution, with growth", bench.check(right, "growth"), "plain pytest + Hypothesis", plain, 2.0),
            ("refused by small inputs", bench.check(by_small, "growth"), "empty pytest", empty, 2.0),
            ("refused by a generated input", bench.check(by_generated, "growth"), "empty pytest", empty, 4.0),
            ("a worker's first answer", started(problem, rounds), "python -c pass (wall)", wall(rounds), 2.5),
        ]
    print(f"python -c pass {passing * 1000:.0f} ms, empty pytest {empty * 1000:.0f} ms, plain {plain * 1000:.0f} ms")
    is_fine = True
    for what, seconds, against, base, ceiling in rows:
        missed = "" if seconds / base <= ceiling else "   MISSED"
        is_fine &= not missed
        print(f"{what:<34}{seconds * 1000:7.0f} ms   {seconds / base:5.2f} times {against} (at most {ceiling}){missed}")
    print(f"{'one call, learner and reference':<34}{per_call(problem) * 1e6:7.0f} µs")
    return 0 if is_fine else 1


class Bench:
    """Runs this interpreter in a folder of its own and measures the CPU that it and its children take."""

    def __init__(self, folder: Path, problem: Path, rounds: int) -> None:
        self.folder, self.problem, self.rounds = folder, problem, rounds
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")} | BARE

    def written(self, name: str, text: str) -> str:
        """Write a file and give its path."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)

    def check(self, solution: str, upto: str) -> float:
        """Measure a check through the harness."""
        return self.median(["-c", CHECK, str(self.problem), solution, upto])

    def median(self, words: list[str]) -> float:
        """Measure a run of the interpreter."""
        seconds = []
        for _ in range(self.rounds):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                [sys.executable, *words], cwd=self.folder, env=self.environ, capture_output=True, check=False
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return statistics.median(seconds)


def started(problem: Problem, rounds: int) -> float:
    """Measure the wall time from the start of both workers to the first judged case."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        with Session(problem, problem.reference.encode(), "solution.py") as session:
            session.load()
            session.judge_one(problem.examples[0].args)
            seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def wall(rounds: int) -> float:
    """Measure the wall time of the empty program."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def per_call(problem: Problem) -> float:
    """Measure a case of a batch: both calls, the comparison and the way there and back."""
    batch = [problem.examples[0].args] * 2000
    with Session(problem, problem.reference.encode(), "solution.py") as session:
        session.load()
        start = time.perf_counter()
        for first in range(0, len(batch), 50):
            session.judge_batch(batch[first : first + 50])
        return (time.perf_counter() - start) / len(batch)


if __name__ == "__main__":
    sys.exit(main())
