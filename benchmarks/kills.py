"""Whether `kill -9` loses or breaks anything: commands killed at random instants, and what is on the disk afterward.

    python -m benchmarks.kills                   # 300 instants
    python -m benchmarks.kills --instants 20

Check, import, rebuild, note and the first run in a new home take turns. Each is started as a learner starts it, and
killed at an instant drawn from a little more than the time that it takes. Then one more command runs to its end. After
that `drill.db` alone, copied elsewhere, has to be whole and to hold everything that any command had said was done; an
import has to be there in full or not at all.

Bars: 0 lost, 0 corrupt.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from runner.store.store import Store

PROBLEM = "two-sum"
KINDS = ("first run", "note", "check", "import", "rebuild")
SAID = {"note": "Noted on", "check": "Logged to", "import": "Added", "rebuild": "Rebuilt from", "first run": "Stub:"}
"""What a command prints once that which it was to do is stored."""
IMPORTED = 400
LATEST = 1.25
"""The latest instant of a kill, in times that the command took when it was left alone."""
HOMES = 25
"""Kills in one home, before another is begun."""


@dataclass
class Place:
    """A home, and what commands in it have said was stored: texts that have to be found in the log."""

    root: Path
    promised: list[str] = field(default_factory=list)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command as a learner does."""
        environment = {**os.environ, "DRILL_HOME": str(self.root / "home"), "COLUMNS": "200"}
        command = [sys.executable, "-m", "runner", *words]
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def words_for(kind: str, place: Place, mark: str) -> list[str]:
    """Give the words of a command that leaves `mark` in the log, with whatever file it needs."""
    if kind == "check":
        file = place.root / "solution.py"
        file.write_text(f"# drill: {PROBLEM}\ndef two_sum(nums, target):\n    return [0, 0]  # {mark}\n")
        return ["check", str(file)]
    if kind == "import":
        file = place.root / "history.jsonl"
        file.write_text("\n".join(['{"drill_export": 2}', *_events(mark)]))
        return ["import", str(file)]
    return {"note": ["note", PROBLEM, mark], "rebuild": ["rebuild"]}.get(kind, ["next", PROBLEM])


def _events(mark: str) -> Iterator[str]:
    for number in range(IMPORTED):
        body = {"text": f"{mark} {'x' * 200}"}
        event = {"id": f"{mark}-{number}", "kind": "note", "at": "2026-03-02T18:00:00+00:00", "rank": number}
        yield json.dumps({**event, "problem": PROBLEM, "body": body})


def durations(folder: Path) -> dict[str, float]:
    """Measure how long each command takes when it is left alone."""
    place, took = Place(folder / "measured"), {}
    place.root.mkdir()
    for kind in KINDS:
        began = time.monotonic()
        process = place.start(*words_for(kind, place, f"measured-{kind[:5]}"))
        said = "".join(process.communicate())
        assert SAID[kind] in said, said
        took[kind] = time.monotonic() - began
    return took


def killed(kind: str, place: Place, mark: str, after: float) -> bool:
    """Start a command and kill it `after` seconds; return whether it had said that all was done."""
    process = place.start(*words_for(kind, place, mark))
    time.sleep(after)
    process.kill()
    said, _ = process.communicate()
    is_done = SAID[kind] in said
    if is_done and kind in ("note", "check", "import"):
        place.promised.append(mark)
    if is_done and kind == "first run":
        place.promised.append("opened")
    return is_done


def harm(kind: str, place: Place, mark: str) -> str:
    """Let the next command run, then look at `drill.db` alone; say what is wrong, or ""."""
    process = place.start("note", "--all", "--json")
    _, error = process.communicate()
    if process.returncode:
        return f"corrupt: the next command ended with {process.returncode}: {error.strip()}"
    beside = sorted(path.name for path in (place.root / "home").glob("drill.db-*"))
    if beside:
        return f"corrupt: there is still {', '.join(beside)}"
    copy = place.root / "copy.db"
    shutil.copy(place.root / "home" / "drill.db", copy)
    with closing(sqlite3.connect(copy)) as db:
        is_whole = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with Store(copy) as store:
        log = "\n".join(store.export_lines())
        is_whole = is_whole and not store.bad_rows()
    if not is_whole:
        return "corrupt: the file is damaged, or a record in it"
    lost = [promise for promise in place.promised if promise not in log]
    if lost:
        return f"lost: {', '.join(lost)}"
    if kind == "import" and log.count(f'"id":"{mark}-') not in (0, IMPORTED):
        return "corrupt: half an import is there"
    return ""


def measure(instants: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Kill `instants` commands; count those that had got to their end, and list what was harmed."""
    draw, counts, harms = random.Random(seed), Counter[str](), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        took, place = durations(folder), Place(folder)
        for number in range(instants):
            kind, mark = KINDS[number % len(KINDS)], f"mark{number}x"
            here = Place(folder / str(number)) if kind == "first run" or number % HOMES == 1 else place
            here.root.mkdir(exist_ok=True)
            place = place if kind == "first run" else here
            counts[kind] += 1
            counts[f"{kind}, done"] += killed(kind, here, mark, draw.uniform(0, LATEST * took[kind]))
            if found := harm(kind, here, mark):
                harms.append(f"{kind} {number}: {found}")
    return counts, harms


def main() -> int:
    """Kill, look, print; 1 where a bar is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--instants", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    counts, harms = measure(given.instants, given.seed)
    for kind in KINDS:
        print(
            f"{kind:<10} {counts[kind]:>4} killed, {counts[f'{kind}, done']:>4} of them after they had said it was done"
        )
    print(*harms, sep="\n")
    lost = sum(": lost: " in each for each in harms)
    print(f"\n{lost} lost, {len(harms) - lost} corrupt: {'MISSED' if harms else 'reached'}")
    return int(bool(harms))


if __name__ == "__main__":
    raise SystemExit(main())
