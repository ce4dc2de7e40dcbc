"""What `drill check` costs, as ratios in one run: user and system CPU including children, and wall time.

    python benchmarks/judge.py              # the runner of this interpreter
    python benchmarks/judge.py --rounds 9

Each round takes the ratio of two runs that are seconds apart, because a shared machine changes its speed; the median is
printed. The command itself is run, in a temporary home, on an array, a tree and a string problem. A check of a right
solution is compared with what people would write instead: one test with Hypothesis and 200 examples against a slow and
obvious answer, in one pytest process. A check of a wrong solution is compared with pytest on an empty file without
plugins, and the worker's start with `python -c pass`. A check without growth is one of the same problem with
`growth: {none: ...}` in its file. Drawn inputs are cached: the first check that needs them draws them, and is measured,
too.
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
FRESH = "ungrown, nothing drawn yet"
WITHOUT_GROWTH, WITH_GROWTH, BY_SMALL, BY_GENERATED_INPUT, STARTED = 1.3, 2.0, 2.0, 4.0, 2.5
"""The highest ratios that are accepted."""


def main() -> int:
    """Measure and print. The exit code says whether every ceiling holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        benches = [Bench(Path(name) / problem_id, problem_id) for problem_id in PLAIN]
        for _ in range(rounds):  # in turn, so that other work on the machine falls on all of them
            for bench in benches:
                bench.measure()
    is_fine = True
    for bench in benches:
        print(f"{bench.problem_id}: {bench.inputs} inputs")
        for row in bench.rows():
            is_fine &= print_ratio(*row)
    problem = benches[0].problem
    first, empty = started(problem, rounds), wall(rounds)
    is_fine &= print_ratio("a worker's first answer", first / empty, first / empty, "python -c pass (wall)", STARTED)
    print(f"{'one call, learner and reference':<37}{per_call(problem) * 1e6:6.0f} µs")
    return 0 if is_fine else 1


def print_ratio(what: str, cpu: float, wall: float, against: str, ceiling: float) -> bool:
    """Print a ratio with its ceiling, and return whether it is below."""
    is_fine = cpu <= ceiling
    measured = f"{what:<39}{cpu:5.2f} times {against}, by the wall {wall:.2f}"
    print(f"{measured} (at most {ceiling}: {'reached' if is_fine else 'MISSED'})", flush=True)
    return is_fine


def file_of(problem_id: str) -> Path:
    """Find a shipped problem."""
    return next(problems_dir().rglob(f"{problem_id}.yaml"))


Row = tuple[str, float, float, str, float]
"""What is measured, its ratio of CPU and of wall time, what it is compared with, and the ceiling."""


class Bench:
    """Runs this interpreter in its own folder, and measures the CPU time of it and its children."""

    def __init__(self, folder: Path, problem_id: str) -> None:
        """Write the files, and run everything once, so that all files are compiled and all caches filled."""
        folder.mkdir()
        self.folder, self.problem_id = folder, problem_id
        self.problem = load_problem(file_of(problem_id))
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "DRILL"))}
        # Without compiled files the imports of both would be measured, and nothing else.
        self.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        self.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "DRILL_HOME": str(folder / "home")}
        self.seconds: dict[str, list[tuple[float, float]]] = {}
        self.commands = self._commands()
        done = {name: self.run(words) for name, words in self.commands.items()}
        found = re.search(r"Accepted .* ([\d,]+) inputs", done["ungrown"].stdout)
        if found is None or any("Wrong" not in done[name].stdout for name in done if name.startswith("refused")):
            raise SystemExit(f"{problem_id} is not judged as it should be: {done}")
        self.inputs = found[1]

    def _commands(self) -> dict[str, list[str]]:
        pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider"]
        body = PLAIN[self.problem_id].strip()
        test = self.written("test_plain.py", TEST.format(name=self.problem.signature.name, body=body))
        right = self.written("solution.py", self.problem.reference)
        by_small = self.written("by_small.py", self.problem.wrong[0].code)
        return {
            "empty": [*pytest, self.written("test_empty.py", "\n")],
            "plain": [*pytest, test],
            "ungrown": self._check(right, own := self._without_growth()),
            FRESH: self._check(right, own),
            **({} if self.problem.growth.none else {"grown": self._check(right)}),
            "refused by small": self._check(by_small),
            **(
                {"refused by generated": self._check(self.written("by_generated.py", BY_GENERATED))}
                if self.problem_id == FIRST
                else {}
            ),
        }

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

    def _check(self, solution: str, problem_id: str = "") -> list[str]:
        return ["-m", "runner", "check", solution, "--problem", problem_id or self.problem_id, "--no-log"]

    def written(self, name: str, text: str) -> str:
        """Write a file and give its path."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)

    def measure(self) -> None:
        """Measure everything once more."""
        for name, words in self.commands.items():
            if name == FRESH:
                self._forget_inputs()
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            self.run(words)
            after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            self.seconds.setdefault(name, []).append((spent, end - start))

    def _forget_inputs(self) -> None:
        for kept in (self.folder / "home" / ".cache" / "own").glob("*.*-*"):
            kept.unlink()

    def run(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        """Run the interpreter."""
        command = [sys.executable, *words]
        return subprocess.run(command, cwd=self.folder, env=self.environ, capture_output=True, text=True, check=False)

    def rows(self) -> list[Row]:
        """Return each comparison with its ceiling."""
        held = [
            ("  right, without growth", "ungrown", "plain", WITHOUT_GROWTH),
            ("  the same, the first time", FRESH, "plain", WITHOUT_GROWTH),
            ("  right, with growth", "grown", "plain", WITH_GROWTH),
            ("  refused by examples or small inputs", "refused by small", "empty", BY_SMALL),
            ("  refused by a generated input", "refused by generated", "empty", BY_GENERATED_INPUT),
        ]
        bases = {"plain": "pytest + Hypothesis", "empty": "an empty pytest run"}
        return [
            (what, *self.ratio(name, base), bases[base], most)
            for what, name, base, most in held
            if name in self.seconds
        ]

    def ratio(self, name: str, base: str) -> tuple[float, float]:
        """Return the medians of the ratios of two commands over the rounds: of CPU time and of wall time."""
        pairs = list(zip(self.seconds[name], self.seconds[base], strict=True))
        cpu, wall = (statistics.median(mine[place] / theirs[place] for mine, theirs in pairs) for place in (0, 1))
        return cpu, wall


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
    """Measure one case of a batch: both calls, the comparison and the messages."""
    batch = [problem.examples[0].args] * 2000
    with Session(problem, problem.reference.encode(), "solution.py") as session:
        session.load()
        start = time.perf_counter()
        for first in range(0, len(batch), 50):
            session.judge_batch(batch[first : first + 50])
        return (time.perf_counter() - start) / len(batch)


if __name__ == "__main__":
    sys.exit(main())
