"""docs/week.md holds a week of practice as a transcript, with failures, solutions given up and a break; this runs it."""

import re

import pytest

from runner.bank.load import load_problem
from runner.verdict import Verdict
from tests.support.transcript import PAGES, Transcript, keep_in_step, learner, without_statement

BANK = (
    *("two-sum", "group-anagrams", "top-k-frequent-elements"),
    *("valid-parentheses", "min-stack", "evaluate-reverse-polish-notation"),
    *("linked-list-cycle", "remove-nth-node-from-end-of-list"),
    *("search-a-2d-matrix", "koko-eating-bananas"),
    *("binary-tree-level-order-traversal", "validate-binary-search-tree"),
    *("number-of-islands", "course-schedule-ii", "clone-graph"),
    *("3sum", "longest-substring-without-repeating-characters"),
    *("house-robber", "coin-change", "decode-ways"),
    *("merge-intervals", "jump-game-ii", "subsets", "task-scheduler"),
)
"""The problems of the week: a fixed part of the bank."""

INTERVIEW = (
    *("Initech", "Platform engineer", "friday"),
    *("merge intervals, for bookings", "y", ""),
    *("I asked about the size of the input first", "I tested my code aloud", ""),
    *("intervals: I sorted by the wrong end", "pace", ""),
    *("", "Tired, and better than last time"),
)


HALF_WRITTEN = """
def length_of_longest_substring(s):
    last = {}
    best = 0
    for index, letter in enumerate(s):
        last[letter] = index
    return best
"""


class Week(Transcript):
    """A learner who solves what is served, from the bank's own solutions, and the parts of the page that this makes."""

    def __init__(self, cli):
        super().__init__(cli)
        self.attempts = self.failed = self.given_up = 0

    def next(self, *words, shown=None):
        """Take the next problem; the page has its title and what comes after its statement."""
        self.attempts += 1
        return self.type("next", *words, shown=shown or without_statement)

    def check(self, solution="reference", minutes=9):
        """Check a solution of the bank: the reference, the first wrong one, or any other code."""
        problem = self._open()
        code = problem.reference if solution == "reference" else solution
        if solution == "wrong":
            code = next(wrong.code for wrong in problem.wrong if wrong.verdict is Verdict.WA)
        self.cli.wait(minutes=minutes)
        self.cli.answer(code, problem.id)
        return self.type("check")

    def solve(self, *words, wrong=False):
        """Take a problem and solve it, perhaps after a wrong check."""
        self.next(*words)
        minutes = round(0.8 * self._open().minutes)
        if wrong:
            self.failed += 1
            self.check("wrong", minutes)
            minutes = 5
        self.check(minutes=minutes)

    def give_up(self):
        """Take a problem, look at a hint and give up."""
        self.next()
        self.given_up += 1
        self.cli.wait(minutes=20)
        self.type("hint")
        self.cli.wait(minutes=4)
        self.type("solution", "--yes", shown=_ends)

    def _open(self):
        problem = self.cli.ok("next", "--json").json["problem"]["id"]
        (path,) = (self.cli.home.parent / "problems").rglob(f"{problem}.yaml")
        return load_problem(path, None)


def _ends(text):
    """The command, and the first and the last lines of a long screen."""
    lines = text.splitlines(keepends=True)
    return "".join([*lines[:4], "  …\n", *lines[-2:]])


def a_week(cli):
    """Twenty attempts on four days, with three days' break before the last."""
    week = Week(cli)
    _monday(week)
    _tuesday(week)
    _wednesday(week)
    _sunday(week)
    return week


def _monday(week):
    week.day(2)
    week.part("monday")
    week.next(shown=lambda text: text)
    week.check(minutes=8)
    week.type("note", "a dict from value to index, one pass")
    for wrong in (True, False, False, True, False):
        week.solve(wrong=wrong)
    week.type("stats")


def _tuesday(week):
    week.day(3)
    week.part("tuesday")
    week.give_up()
    week.next()
    week.check(HALF_WRITTEN, 3)
    week.type("undo", "--yes")
    week.check(minutes=12)
    for wrong in (True, False, False):
        week.solve(wrong=wrong)


def _wednesday(week):
    week.day(4)
    week.part("wednesday")
    for wrong in (False, True, False):
        week.solve(wrong=wrong)
    week.give_up()
    week.type("stats")


def _sunday(week):
    week.day(8)
    week.part("sunday")
    week.type("debrief", stdin="".join(f"{line}\n" for line in INTERVIEW))
    week.type("plan", "--by", "2026-03-13", "--minutes-per-day", "45")
    for _ in range(2):
        week.solve("--review")
    week.solve(wrong=True)
    for _ in range(2):
        week.solve()
    week.type("note", "--all")
    week.type("stats")


@pytest.fixture(scope="module")
def week(tmp_path_factory):
    """The week, run by a new learner."""
    with pytest.MonkeyPatch.context() as patch:
        return a_week(learner(tmp_path_factory.mktemp("week"), patch, BANK))


def test_the_week_is_real(week):
    keep_in_step(PAGES / "week.md", week.parts)


def test_it_has_what_a_week_has(week):
    assert (week.attempts, week.failed, week.given_up) == (20, 5, 2)
    assert len(re.findall("^Accepted ", "".join(week.parts.values()), re.MULTILINE)) == 18
