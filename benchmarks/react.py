"""What component problems cost: CPU of worker and parent for 300 sequences of actions, and memory that stays behind.

    python -m benchmarks.react                    # every component problem, its first right solution
    python -m benchmarks.react --times 3 stopwatch

A sequence is judged as in a check: a new page, up to twelve actions, the view after each compared with the model's. The
CPU is that of this process and of both workers, launchers included. Memory is the resident set after `gc()`, of a
process of Node's without fences that plays the same sequences.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

from runner.bank.load import load_problem
from runner.bank.model import Args, Problem
from runner.grading.call_spec import call_spec_of
from runner.grading.session import Session
from runner.languages import usual_language
from runner.languages.javascript.worker import COMPONENT_OPTIONS, COMPONENT_VARIABLES
from runner.paths import problems_dir
from runner.strategies.cases import draw_args, inputs_of
from runner.strategies.random_source import RandomSource

SEQUENCES = 300
ACTIONS = 12
MOST_SECONDS = 10.0
MOST_MEGABYTES = 10.0
FILE = "/solutions/component.jsx"
MEMORY = Path(__file__).with_name("react_memory.js")


def main() -> int:
    """Measure each problem. The exit code says whether all bars are reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("problem", nargs="?", default="", help="its id or a part of it")
    parser.add_argument("--times", type=int, default=3, help="the median of so many runs")
    given = parser.parse_args()
    is_fine = True
    found = [path for path in sorted(problems_dir().glob("react-*/*.yaml")) if given.problem in path.stem]
    for path in found:
        problem = load_problem(path)
        cases = sequences(problem)
        spent = median(cpu(problem, cases) for _ in range(given.times))
        early, late = memory(problem, cases)
        reached = spent <= MOST_SECONDS and late - early <= MOST_MEGABYTES
        actions = sum(len(case["calls"]) for case in cases)
        print(
            f"{problem.id:<32}{actions:5} actions  CPU {spent:5.2f} s  RSS {early:5.1f} → {late:5.1f} MB   "
            f"{'reached' if reached else 'MISSED'}",
            flush=True,
        )
        is_fine &= reached
    return 0 if is_fine else 1


def sequences(problem: Problem) -> list[Args]:
    """Draw sequences from the problem's own shapes, each cut to `ACTIONS` actions after the first view."""
    inputs = inputs_of(problem, {})
    drawn = [draw_args(problem, inputs, RandomSource(seed)) for seed in range(SEQUENCES)]
    return [{**args, "calls": args["calls"][: ACTIONS + 1]} for args in drawn]


def cpu(problem: Problem, cases: list[Args]) -> float:
    """Judge all sequences in new workers, and return the CPU seconds of all processes."""
    before = _spent()
    with Session(problem, problem.solution.encode(), FILE) as session:
        assert session.load() is None
        judged = [one for case in cases for one in session.judge_batch([case])]
    assert all(not each.failed for each in judged), problem.id
    return _spent() - before


def _spent() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def memory(problem: Problem, cases: list[Args]) -> tuple[float, float]:
    """Return the megabytes of a process after 50 sequences, and after all."""
    spec = call_spec_of(problem, usual_language(problem.kind))
    request = {"spec": spec, "source": problem.solution, "filename": FILE, "cases": cases}
    command = ["node", "--expose-gc", *COMPONENT_OPTIONS, str(MEMORY)]
    variables = {**os.environ, **COMPONENT_VARIABLES}
    done = subprocess.run(command, input=json.dumps(request), capture_output=True, text=True, check=True, env=variables)
    early, late = json.loads(done.stdout)
    return early, late


if __name__ == "__main__":
    sys.exit(main())
