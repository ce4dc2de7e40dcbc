"""docs/curriculum.md holds a transcript, from a bad interview to the statistics; this runs it and compares."""

import pytest

from tests.support.transcript import PAGES, keep_in_step, learner, typed

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
        return dict(transcript(learner(tmp_path_factory.mktemp("transcript"), patch, BANK)))


def transcript(cli):
    """Run it all; what was typed comes after its question."""
    yield "debrief", typed(cli, "debrief", stdin="".join(f"{line}\n" for line in INTERVIEW))
    yield "plan", typed(cli, "plan", "--by", "2026-03-06", "--minutes-per-day", "40")
    yield "next", typed(cli, "next")
    yield "checks", _answers(cli)
    yield "stats", typed(cli, "stats")
    yield "after", typed(cli, "next", "--why")


def _answers(cli):
    parts = []
    for answer, minutes in ((WRONG, 9), (RIGHT, 8)):
        cli.wait(minutes=minutes)
        cli.answer(answer, "number-of-islands")
        parts.append(typed(cli, "check"))
    return "\n".join(parts)


def test_the_transcript_is_real(parts):
    keep_in_step(PAGES / "curriculum.md", parts)


def test_it_goes_from_the_interview_to_what_it_changed(parts):
    assert "taken as: Graphs" in parts["debrief"]
    assert "Number of islands" in parts["plan"].split("Tuesday")[0]
    assert parts["next"].splitlines()[1].startswith("Number of islands")
    assert "Graphs" in parts["stats"].split("Untested")[0]
