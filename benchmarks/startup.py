"""Start-up as ratios to `python -c pass`, in one run: user and system CPU, medians.

    python benchmarks/startup.py            # the drill of this interpreter, in a temporary home
    python benchmarks/startup.py --rounds 30

Install drill first (`pip install .`): a source tree without compiled files is slower.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from runner.paths import problems_dir

CEILINGS = {"drill --help": 5.0, "drill next (shows the open problem)": 10.0, "drill next (writes a stub)": 14.0}
MANY = "drill next (writes a stub), 2,000 problems of one's own"
MANY_TIMES = 1.3


def main() -> int:
    """Measure and print. The exit code says whether every ceiling holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--many", type=int, default=2_000, help="problems in the large bank; 0 leaves it out")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        few, many = Machine(Path(folder) / "few", given.rounds), Machine(Path(folder) / "many", given.rounds)
        empty = few.median([sys.executable, "-c", "pass"])
        print(f"{'python -c pass':<60}{empty * 1000:7.1f} ms")
        found = {"drill --help": few.median(few.drill("--help"))}
        few.run("next")
        found["drill next (shows the open problem)"] = few.median(few.drill("next"))
        found["drill next (writes a stub)"] = few.median(few.drill("next"), before="skip")
        is_fine = True
        for name, seconds in found.items():
            is_fine &= say(name, seconds / empty, CEILINGS[name], seconds)
        if given.many:
            many.fill(given.many)
            many.run("next")
            # Both take turns, so that other work on the machine affects both.
            rounds = [
                [machine.once(machine.drill("next"), "skip") for machine in (few, many)] for _ in range(given.rounds)
            ]
            one, other = map(statistics.median, zip(*rounds, strict=True))
            is_fine &= say(MANY, other / one, MANY_TIMES, other)
    return 0 if is_fine else 1


def say(name: str, ratio: float, ceiling: float, seconds: float) -> bool:
    """Print one row."""
    verdict = "" if ratio <= ceiling else "   MISSED"
    print(f"{name:<60}{seconds * 1000:7.1f} ms   {ratio:6.2f} times   at most {ceiling:g}{verdict}")
    return ratio <= ceiling


class Machine:
    """Runs drill in a temporary home, without variables of this shell that would make it slower."""

    def __init__(self, home: Path, rounds: int) -> None:
        self.home, self.rounds = home, rounds
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self.environ["DRILL_HOME"] = str(home)

    def drill(self, *words: str) -> list[str]:
        """Return the command with the path of the `drill` that belongs to this interpreter."""
        return [str(Path(sys.executable).with_name("drill")), *words]

    def run(self, *words: str) -> None:
        """Run a command once without measuring it."""
        subprocess.run(self.drill(*words), env=self.environ, check=True, capture_output=True, cwd=self.home.parent)

    def median(self, words: list[str], before: str = "") -> float:
        """Return the median CPU seconds of a command. In each round, the drill command `before` is run first."""
        return statistics.median(self.once(words, before) for _ in range(self.rounds))

    def once(self, words: list[str], before: str = "") -> float:
        """Measure one round."""
        if before:
            self.run(before)
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(words, env=self.environ, check=True, capture_output=True, cwd=self.home.parent)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime

    def fill(self, count: int) -> None:
        """Write own problems into the home: copies of a shipped one with other ids."""
        source = next(problems_dir().rglob("two-sum.yaml")).read_text(encoding="utf-8")
        bank = self.home / "bank"
        bank.mkdir(parents=True)
        for number in range(count):
            text = source.replace("id: two-sum", f"id: copy-{number:05}", 1)
            (bank / f"copy-{number:05}.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
