"""Solutions that somebody other than a problem's author wrote, from the statement alone, are judged as they should be."""

from __future__ import annotations

import pytest

from benchmarks.mistakes import is_judged_rightly
from benchmarks.solutions import INDEPENDENT, OUTSIDER, Known, independent
from runner.bank.load import load_problem
from runner.bank.model import ProblemKind
from runner.grading.grade import grade
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS

# Of these the quick suite judges the first solution for each verdict.
SLICE = frozenset({"two-sum", "min-stack", "clone-graph", "serialize-and-deserialize-binary-tree", "set-matrix-zeroes"})


TOO_SLOW = {Verdict.SLOW, Verdict.TLE}
"""Which of the two a solution near the limit gets depends on the machine. Both refuse it for its time."""


def solutions(folder):
    for path in sorted(folder.glob("*.py")):
        seen = set()
        for name, wanted, code in independent(path.stem, folder):
            is_quick = path.stem in SLICE and wanted not in seen
            seen.add(wanted)
            yield pytest.param(path.stem, code, wanted, id=name, marks=() if is_quick else pytest.mark.bank)


@pytest.mark.parametrize(("problem_id", "code", "wanted"), list(solutions(INDEPENDENT)))
def test_is_judged_as_it_should_be(problem_id, code, wanted):
    report = grade(load_problem(PROBLEMS[problem_id]), code.encode(), f"{problem_id}.py")
    assert report.verdict is wanted or {report.verdict, wanted} == TOO_SLOW, report


@pytest.mark.parametrize(("problem_id", "code", "wanted"), list(solutions(OUTSIDER)))
def test_usual_mistakes_are_refused_and_unusual_styles_accepted(problem_id, code, wanted):
    assert is_judged_rightly(Known(load_problem(PROBLEMS[problem_id]), problem_id, code, wanted))


def test_what_was_counted_has_five_mistakes_that_say_what_they_fail_on_and_an_unusual_right_one():
    counted = {path.stem for path in OUTSIDER.glob("*.py")}
    assert len(counted) == 45
    for problem_id in counted & PROBLEMS.keys():
        found = list(independent(problem_id, OUTSIDER))
        mistakes = [code for _, wanted, code in found if wanted is not Verdict.AC]
        assert len(mistakes) >= 5, problem_id
        assert len(found) > len(mistakes), problem_id
        assert all(code.startswith("# ") for code in mistakes), problem_id


def test_every_problem_has_two_right_ones_in_different_styles_and_three_wrong_ones():
    files = {path.stem for path in INDEPENDENT.glob("*.py")}
    assert files == {name for name, path in PROBLEMS.items() if load_problem(path).kind is not ProblemKind.SQL}
    for problem_id in files:
        verdicts = [wanted for _, wanted, _ in independent(problem_id)]
        right = verdicts.count(Verdict.AC)
        assert right >= 2, problem_id
        assert len(verdicts) - right >= 3, problem_id
