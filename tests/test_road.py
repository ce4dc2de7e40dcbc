"""docs/road.md holds the road from a bad interview to the next one as a transcript; this runs it and compares."""

from __future__ import annotations

import io
from itertools import count

import click
import pytest

from runner.bank.load import load_problem
from runner.cli.terminal import story_answer
from runner.verdict import Verdict
from tests.support.transcript import PAGES, Transcript, keep_in_step, learner, without_statement

BANK = (
    *("two-sum", "group-anagrams", "contains-duplicate"),
    *("valid-parentheses", "min-stack"),
    *("number-of-islands", "clone-graph", "flood-fill"),
    *("house-robber", "climbing-stairs"),
    *("merge-intervals", "meeting-rooms"),
    *("linked-list-cycle", "reverse-linked-list"),
)
"""The problems of the road: a fixed part of the bank."""

BAD = (
    *("", "Backend engineer", ""),
    *("number of islands", "y", ""),
    *("I asked about the size of the grid", ""),
    *("graphs: I visited cells twice", "nerves: I was silent for ten minutes", "behavioral stories: I rambled"),
    *("", "Bad. I knew it an hour later"),
)
"""The first debrief. Enter takes the company and the day from the calendar."""

GOOD = (
    *("", "Backend engineer", ""),
    *("copy a graph, and then with less memory", ""),
    *("I said my plan before I typed", "I told the story of the outage in two minutes", ""),
    *("pace", ""),
    *("", "Calm. I knew what came next"),
)

STORY = """# The outage

## Situation
On a Friday evening our shop was down, and the release of that day looked innocent.

## Task
I was on call, so it was mine to bring it back.

## Action
I read the logs from the first error on and found a query without a limit. I rolled the release back within
20 minutes. I wrote to everybody who waited what had happened and what I would do next. The next week I added a
test that runs every query against a year of orders, and I asked a colleague to try to break it.

## Result
The shop was back after 25 minutes, and no release has failed in that way for 14 months. I learned to look at the
data before I look at the code.

## Competencies
failure, ownership, deadlines
"""


class Paced(io.BytesIO):
    """What somebody types, line by line. Before a line time may pass, or something may be done.

    A key is shown as it was pressed; what answers a question is shown by the question.
    """

    def __init__(self, cli, lines):
        super().__init__("".join(f"{text}\n" for text, *_ in lines).encode())
        self._cli = cli
        self._lines = list(lines)

    def read1(self, size=-1, /):
        """Read one line, after what comes before it."""
        text, *before = self._lines.pop(0) if self._lines else ("",)
        for each in before:
            if each == KEY:
                click.echo(f"> {text or 'Enter'}")
            elif callable(each):
                each()
            else:
                self._cli.wait(minutes=each)
        return self.readline()


KEY = "key"


class Road(Transcript):
    """A learner who practices the situation, with the parts of the page that this makes."""

    def write_story(self):
        """Write the story in an editor that puts the whole text there."""
        (self.cli.home / "typed.md").write_text(STORY)
        editor = self.cli.home / "editor.sh"
        editor.write_text(f'#!/bin/sh\ncp "{self.cli.home}/typed.md" "$1"\n')
        editor.chmod(0o700)
        self.cli.environ["EDITOR"] = str(editor)
        self.type("story", "write", "The outage", "--competency", "failure")

    def answer_question(self, *options):
        """Answer the question that is due, from the story."""
        self.type("story", *options, stdin=Paced(self.cli, [("", KEY), *QUESTION, ("1", KEY)]))

    def mock(self):
        """Play a mock: ask, plan, write, run, submit, answer the question, and say how it went."""
        problem = [
            ("a", KEY),
            ("1", 1),
            ("p", KEY, 2),
            ("depth first from the start pixel, O(r · c)", 1),
            ("r", KEY, 12, lambda: self.solve("wrong")),
            ("s", KEY, 2),
            ("y", KEY),
        ]
        ratings = [("O(r · c), O(r · c)",), ("3", KEY), ("3", KEY), ("3", KEY), ("2", KEY), ("",), ("",)]
        lines = [*problem, ("", KEY), *QUESTION, ("1", KEY), *ratings, ("", KEY), ("", KEY)]
        self.type("mock", "--yes", stdin=Paced(self.cli, lines))

    def review(self, *words):
        """Take the review that is served, and solve it."""
        self.type("next", *words, shown=without_statement)
        self.cli.wait(minutes=9)
        self.solve("right", self.cli.ok("next", "--json").json["problem"]["id"])
        self.type("check")

    def solve(self, how, problem=None):
        """Write an answer of the bank: the reference, or a wrong one."""
        problem = problem or self.cli.ok("mock", "show", "--json").json["items"][0]["id"]
        (path,) = (self.cli.home.parent / "problems").rglob(f"{problem}.yaml")
        known = load_problem(path, None)
        wrong = next(each.code for each in known.wrong if each.verdict is Verdict.WA)
        self.cli.answer(known.reference if how == "right" else wrong, problem)


QUESTION = [("", KEY, 2), ("", KEY, 1), ("y",), ("y",), ("y",), ("n",)]
"""The keys of a spoken answer: the clock stops, the follow-up is answered, and then the checklist, which shows them."""


def the_road(cli):
    """Twelve days: a bad interview, its debrief, a story, a mock interview, and the interview that mattered."""
    road = Road(cli)
    road.part("calendar")
    road.type("interview", "add", "Initech", "--on", "today", "--format", "phone-screen", "--practice")
    road.type("interview", "add", "Acme", "--on", "2026-03-12", "--format", "phone-screen", "--dream")
    road.day(3)
    road.part("debrief")
    road.type("interview")
    road.type("debrief", stdin="".join(f"{line}\n" for line in BAD))
    road.part("plan")
    road.type("plan")
    road.part("story")
    road.write_story()
    road.answer_question("--competency", "failure")
    road.type("story", "list")
    road.day(4)
    road.part("mock")
    road.type("next", shown=without_statement)
    road.mock()
    road.day(6)
    road.part("review")
    road.review("--review", "--yes")
    road.review()
    road.day(11)
    road.part("eve")
    road.type("interview")
    road.review()
    road.day(13)
    road.part("after")
    road.type("next", shown=without_statement)
    road.type("debrief", stdin="".join(f"{line}\n" for line in GOOD))
    road.type("interview", "add", "Hooli", "--on", "2026-03-27", "--dream")
    road.type("interview", "list")
    return road


@pytest.fixture(scope="module")
def road(tmp_path_factory):
    """The road, walked by a new learner who speaks for 105 seconds."""
    with pytest.MonkeyPatch.context() as patch:
        seconds = count(0, 105)
        patch.setattr(story_answer, "monotonic", lambda: next(seconds))
        return the_road(learner(tmp_path_factory.mktemp("road"), patch, BANK))


def test_the_road_is_real(road):
    keep_in_step(PAGES / "road.md", road.parts)


def test_it_leads_from_the_mistake_to_the_next_interview(road):
    text = " ".join("".join(road.parts.values()).split())
    for said in ("Initech is done", "mock interview yet", "Not asked:", "solved", "no new problem", "Acme is done"):
        assert said in text, said
    statuses = [row["status"] for row in road.cli.ok("interview", "list", "--json").json["interviews"]]
    assert statuses == ["done", "done", "ahead"]
