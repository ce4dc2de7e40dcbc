"""How drill scales: the same commands with a thousand attempts and with a million, in one run.

    python -m benchmarks.store_at_scale [ATTEMPTS ...]

First come the commands, each in its own process, then their queries to the store, which opens the file again each time.
The stores take turns, so that a busy machine slows all of them; the median of several rounds counts. The history covers
five years on the shipped bank, with a failed check of 1 KB of code in every attempt.

Bar: `drill next` and `drill stats` take at most twice what they take with the first number of attempts.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.long_history import fill, problems
from runner.practice.estimates import Estimates
from runner.store.activity_counts import ActivityCounts
from runner.store.recording import CheckRecord
from runner.store.store import Store
from runner.verdict import Verdict

ROUNDS = 9
BAR = 2.0
BARRED = ("next", "stats")
COMMANDS = ("next", "next --why", "stats", "stats --topic graphs", "plan", "list", "note --all", "skip")
"""The order matters: `next` has to choose, because nothing is open, and the skip at the end restores that state."""

Times = dict[str, list[tuple[float, float]]]
"""By step: wall and CPU milliseconds, one pair for each round."""


def command(home: Path, words: str) -> None:
    """Run one command as a learner does. Raises `CalledProcessError` if it fails."""
    environment = {**os.environ, "DRILL_HOME": str(home)}
    started = [sys.executable, "-m", "runner", *words.split()]
    subprocess.run(started, env=environment, stdout=subprocess.DEVNULL, check=True)


def steps(now: datetime) -> dict[str, Callable[[Store], object]]:
    """Return the queries that commands make, by name."""
    check = CheckRecord(b"y" * 2000, "v1", Verdict.WA, groups=("duplicates",), input={"nums": [1]})
    problem = problems()[7]
    return {
        "open the file": lambda _: None,
        "status of all problems": lambda store: store.status_by_problem(),
        "estimates": lambda store: store.state(Estimates()),
        "counts": lambda store: store.state(ActivityCounts()),
        "corpus": lambda store: store.corpus(problem.id),
        "last check": lambda store: store.last_check(problem.id),
        "start an attempt": lambda store: store.start_attempt(problem, now),
        "log a check": lambda store: store.record_check(problem, check, now),
        "skip and fold": lambda store: (store.skip(now), store.state(ActivityCounts(), "topic/")),
        "undo and fold": lambda store: (store.undo_last(now), store.state(ActivityCounts(), "topic/")),
        "show the solution": lambda store: store.show_solution(problem.id, now),
    }


def opened(home: Path, step: Callable[[Store], object]) -> None:
    """Run a step on a store that was opened for it."""
    with Store(home / "drill.db") as store:
        step(store)


def timed(times: Times, name: str, act: Callable[[], None]) -> None:
    """Record how long it takes, in wall and CPU time: this process and its children."""
    began, spent = time.perf_counter(), _spent()
    act()
    times.setdefault(name, []).append((1000 * (time.perf_counter() - began), 1000 * (_spent() - spent)))


def _spent() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def measure(homes: dict[int, Path]) -> dict[int, Times]:
    """Measure all commands and steps; the stores take turns."""
    times: dict[int, Times] = {size: {} for size in homes}
    for number in range(ROUNDS + 1):
        if number == 1:  # the first round made caches and compiled files, so it does not count
            times = {size: {} for size in homes}
        for words in COMMANDS:
            for size, home in homes.items():
                timed(times[size], f"drill {words}", lambda home=home, words=words: command(home, words))
    for number in range(ROUNDS):
        for name, step in steps(datetime.now(UTC) + timedelta(hours=number)).items():
            for size, home in homes.items():
                timed(times[size], name, lambda home=home, step=step: opened(home, step))
    return times


def show(times: dict[int, Times]) -> bool:
    """Print the medians of each step for each number of attempts, and their ratio. Returns whether the bar holds."""
    sizes = list(times)
    print(f"\n{'median milliseconds':<28}" + "".join(f"{size:>12,}" for size in sizes) + "   ratio  of processor")
    missed = []
    for name in times[sizes[0]]:
        clock, processor = ([statistics.median(t[n] for t in times[size][name]) for size in sizes] for n in (0, 1))
        ratio, spent = clock[-1] / clock[0], processor[-1] / processor[0]
        print(f"{name:<28}" + "".join(f"{ms:>12.1f}" for ms in clock) + f"{ratio:>8.2f}{spent:>14.2f}")
        if name.removeprefix("drill ") in BARRED and ratio > BAR:
            missed.append(name)
    outcome = f"MISSED by {', '.join(missed)}" if missed else "reached"
    print(f"\nbar, at most {BAR:g} times for {' and '.join(BARRED)}: {outcome}")
    return not missed


def main(sizes: list[int]) -> int:
    """Fill the stores, measure and print. The exit code is 1 if the bar is missed."""
    with tempfile.TemporaryDirectory() as folder:
        homes = {size: Path(folder) / str(size) for size in sizes}
        for size, home in homes.items():
            (home / "solutions").mkdir(parents=True)
            fill(home / "drill.db", size)
        return int(not show(measure(homes)))


if __name__ == "__main__":
    raise SystemExit(main([int(word) for word in sys.argv[1:]] or [1_000, 1_000_000]))
