"""What `drill check` costs, as ratios in one run: medians of user and system CPU, children included.

    python benchmarks/judge.py              # the runner of this interpreter
    python benchmarks/judge.py --rounds 9

Everything is the command itself, in a home of its own: an array, a tree and a string problem. A check of a right
solution is held against what people would write instead: one test with Hypothesis and 200 examples that compares with a
slow and obvious answer, in one process of pytest. One of a wrong solution is held against pytest over an empty file,
without plug-ins; the worker's start against `python -c pass`. A check without growth is one of the same problem with
`growth: {none: ...}` in its file.
"""

from __future__ import annotations

import argparse
import os
import re
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

BY_GENERATED = """
from functools import reduce
from math import gcd

def gcd_and_lcm(nums):
    multiple = 1
    for value in nums:
        multiple = multiple * value // gcd(multiple, value)
    return reduce(gcd, nums), multiple + (multiple > 10**6 and len(nums) > 3)
"""
TEST = """
from hypothesis import given, settings, strategies as st
from solution import {name}

{body}
"""
SETTINGS = "@settings(max_examples=200, database=None, deadline=None)"
PLAIN = {
    "gcd-and-lcm-of-an-array": f"""
from math import gcd, lcm

{SETTINGS}
@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=12))
def test_it(nums):
    assert gcd_and_lcm(nums) == (gcd(*nums), lcm(*nums))
""",
    "binary-tree-level-order-traversal": f"""
class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val, self.left, self.right = val, left, right

def levels(node, depth, found):
    if node:
        if depth == len(found):
            found.append([])
        found[depth].append(node.val)
        levels(node.left, depth + 1, found)
        levels(node.right, depth + 1, found)
    return found

values = st.integers(-1000, 1000)
trees = st.recursive(st.none(), lambda trees: st.builds(TreeNode, values, trees, trees), max_leaves=12)

{SETTINGS}
@given(trees)
def test_it(root):
    assert level_order(root) == levels(root, 0, [])
""",
    "longest-substring-without-repeating-characters": f"""
def longest(s):
    pieces = [s[i:j] for i in range(len(s)) for j in range(i, len(s) + 1)]
    return max((len(piece) for piece in pieces if len(set(piece)) == len(piece)), default=0)

{SETTINGS}
@given(st.text("abcd ", max_size=12))
def test_it(s):
    assert length_of_longest_substring(s) == longest(s)
""",
}
FIRST = next(iter(PLAIN))
QUIET = ("-q", "-p", "no:cacheprovider")
WITHOUT_GROWTH, WITH_GROWTH, BY_SMALL, GENERATED, STARTED = 1.3, 2.0, 2.0, 4.0, 2.5
"""What issue 3 allows."""


def main() -> int:
    """Measure, print, and tell by the exit code whether every ceiling holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        rows = [row for problem_id in PLAIN for row in Bench(Path(name) / problem_id, problem_id, rounds).rows()]
    problem = load_problem(file_of(FIRST))
    rows.append(("a worker's first answer", started(problem, rounds), "python -c pass (wall)", wall(rounds), STARTED))
    is_fine = True
    for what, seconds, against, base, ceiling in rows:
        missed = "" if seconds / base <= ceiling else "   MISSED"
        is_fine &= not missed
        print(
            f"{what:<36}{seconds * 1000:6.0f} ms {seconds / base:6.2f} times {against} "
            f"of {base * 1000:.0f} ms (at most {ceiling}){missed}"
        )
    print(f"{'one call, learner and reference':<36}{per_call(problem) * 1e6:6.0f} µs")
    return 0 if is_fine else 1


def file_of(problem_id: str) -> Path:
    """Find a shipped problem."""
    return next(problems_dir().rglob(f"{problem_id}.yaml"))


Row = tuple[str, float, str, float, float]


class Bench:
    """Runs this interpreter in a folder of its own and measures the CPU that it and its children take."""

    def __init__(self, folder: Path, problem_id: str, rounds: int) -> None:
        folder.mkdir()
        self.folder, self.rounds, self.problem_id = folder, rounds, problem_id
        self.problem = load_problem(file_of(problem_id))
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "DRILL"))}
        # Without compiled files the imports of both would be measured, and nothing else.
        self.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        self.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "DRILL_HOME": str(folder / "home")}
        self.ungrown = self._without_growth()

    def _without_growth(self) -> str:
        """Add the problem to the home's own bank as one whose growth is not measured, and give its id."""
        own = f"{self.problem_id}-without-growth"
        text = file_of(self.problem_id).read_text(encoding="utf-8")
        text = text.replace(f"id: {self.problem_id}\n", f"id: {own}\n", 1)
        growth = re.compile(r"^growth:.*\n(?: .*\n)*", re.MULTILINE)
        text = growth.sub("growth: {none: it is not asked for}\n", text, count=1)
        bank = self.folder / "home" / "bank"
        bank.mkdir(parents=True)
        (bank / f"{own}.yaml").write_text(text, encoding="utf-8")
        return own

    def rows(self) -> list[Row]:
        """Measure what there is to measure with this problem."""
        name = self.problem.signature.name
        right = self.written("solution.py", self.problem.reference)
        body = PLAIN[self.problem_id].strip()
        test = self.written("test_plain.py", TEST.format(name=name, body=body))
        empty, plain = self.written("test_empty.py", "\n"), "plain pytest + Hypothesis"
        by_plain, by_empty = self.median(["-m", "pytest", *QUIET, test]), self.median(["-m", "pytest", *QUIET, empty])
        print(f"{self.problem_id}: {self.inputs()} inputs")
        rows = [("  right, without growth", self.check(right, self.ungrown), plain, by_plain, WITHOUT_GROWTH)]
        if not self.problem.growth.none:
            rows.append(("  right, with growth", self.check(right), plain, by_plain, WITH_GROWTH))
        wrong = self.written("wrong.py", self.problem.wrong[0].code)
        rows.append(("  refused by examples or small inputs", self.check(wrong), "empty pytest", by_empty, BY_SMALL))
        if self.problem_id == FIRST:
            wrong = self.written("by_generated.py", BY_GENERATED)
            rows.append(("  refused by a generated input", self.check(wrong), "empty pytest", by_empty, GENERATED))
        return rows

    def written(self, name: str, text: str) -> str:
        """Write a file and give its path."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)

    def inputs(self) -> str:
        """Check the right solution once, and say how many inputs were tried; what drill keeps is there then."""
        words = ["-m", "runner", "check", "solution.py", "--problem", self.problem_id, "--no-log"]
        done = self.run(words)
        found = re.search(r"([\d,]+) inputs", done.stdout)
        if done.returncode or found is None:
            raise SystemExit(f"the reference of {self.problem_id} is not accepted:\n{done.stdout}{done.stderr}")
        return found[1]

    def check(self, solution: str, problem_id: str = "") -> float:
        """Measure a check."""
        return self.median(["-m", "runner", "check", solution, "--problem", problem_id or self.problem_id, "--no-log"])

    def median(self, words: list[str]) -> float:
        """Measure a run of the interpreter, once it has found everything compiled and kept."""
        self.run(words)
        seconds = []
        for _ in range(self.rounds):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            self.run(words)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return statistics.median(seconds)

    def run(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        """Run the interpreter."""
        command = [sys.executable, *words]
        return subprocess.run(command, cwd=self.folder, env=self.environ, capture_output=True, text=True, check=False)


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
