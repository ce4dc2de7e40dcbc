"""docs/curriculum.md holds a transcript, from a bad interview to the statistics; this runs it and compares."""

import os
import re
import shutil
from pathlib import Path

import pytest

from runner import paths
from tests.conftest import Cli
from tests.support.reference import replaced

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "curriculum.md"
UPDATE = bool(os.environ.get("DRILL_UPDATE_DOCS"))

BANK = (
    "two-sum",
    "trapping-rain-water",
    "valid-parentheses",
    "min-stack",
    "search-a-2d-matrix",
    "number-of-islands",
    "network-delay-time",
    "house-robber",
    "coin-change",
    "jump-game-ii",
    "merge-intervals",
    "gcd-and-lcm-of-an-array",
)
"""The problems of the transcript: a fixed part of the bank, so that the page does not change with every new problem."""

INTERVIEW = (
    *("Acme", "Backend engineer", "yesterday"),
    *("number of islands, and how it would scale", "y", "coin change", "y", ""),
    *("I drew an example before I wrote anything", "I said so when I was stuck", "I asked what they work on"),
    *("graphs: I did not see what the map was", "thinking aloud", ""),
    *("I needed many hints on dynamic programming", "y", "true, I guessed"),
    *("Not senior enough", "n", "it was a junior position", ""),
    "Embarrassing, and I want the next one",
)
WRONG = """def num_islands(grid):
    return sum(row.count("1") for row in grid)
"""
RIGHT = """def num_islands(grid):
    land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            r, c = stack.pop()
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in land:
                    land.remove(near)
                    stack.append(near)
    return islands
"""


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """The parts of the transcript, run by a new learner whose bank is that of the transcript."""
    with pytest.MonkeyPatch.context() as patch:
        learner = _learner(tmp_path_factory.mktemp("transcript"), patch)
        learner.ok("list")  # makes the home, which says so once
        return dict(transcript(learner))


def _learner(tmp_path, monkeypatch):
    bank = tmp_path / "problems"
    for name in BANK:
        (found,) = paths.problems_dir().rglob(f"{name}.yaml")
        (bank / found.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(found, bank / found.parent.name)
    shutil.copy(paths.problems_dir() / "topics.yaml", bank)
    monkeypatch.setattr(paths, "problems_dir", lambda: bank)
    cli = Cli(tmp_path / "drill")
    cli.environ |= {"HOME": str(tmp_path), "COLUMNS": "92"}
    return cli


def transcript(cli):
    """Run it all; what was typed stands behind its question."""
    yield "debrief", _run(cli, "debrief", stdin="".join(f"{line}\n" for line in INTERVIEW))
    yield "plan", _run(cli, "plan", "--by", "2026-03-06", "--minutes-per-day", "40")
    yield "next", _run(cli, "next")
    yield "checks", _answers(cli)
    yield "stats", _run(cli, "stats")
    yield "after", _run(cli, "next", "--why")


def _answers(cli):
    parts = []
    for answer, minutes in ((WRONG, 9), (RIGHT, 8)):
        cli.wait(minutes=minutes)
        cli.answer(answer, "number-of-islands")
        parts.append(_run(cli, "check"))
    return "\n".join(parts)


def _run(cli, *words, **given):
    return f"$ drill {' '.join(words)}\n{cli(*words, **given).stdout}"


def test_the_transcript_is_real(parts):
    text = PAGE.read_text()
    for name, shown in parts.items():
        text = replaced(text, f"<!-- {name}:", f"<!-- end of {name} -->", f"```\n{shown}```\n")
    if UPDATE:
        PAGE.write_text(text)
    assert _without_measures(PAGE.read_text()) == _without_measures(text)


def _without_measures(text):
    return re.sub(r"in \d+\.\d s|n up to [\d,]+|[\d,]+ inputs|of [\d,]+ tried", "…", text)


def test_it_goes_from_the_interview_to_what_it_changed(parts):
    assert "taken as: Graphs" in parts["debrief"]
    assert "Number of islands" in parts["plan"].split("Tuesday")[0]
    assert parts["next"].splitlines()[1].startswith("Number of islands")
    assert "Graphs" in parts["stats"].split("Untested")[0]
