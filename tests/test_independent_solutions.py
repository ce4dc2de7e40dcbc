"""Solutions that somebody other than a problem's author wrote, from the statement alone, are judged as they should be."""

from __future__ import annotations

import pytest

from benchmarks.mistakes import is_judged_rightly
from benchmarks.solutions import INDEPENDENT, OUTSIDER, Known, independent
from runner.bank.load import load_problem
from runner.bank.model import ProblemKind
from runner.grading.grade import grade
from runner.languages import language_of
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS

# Of these the quick suite judges the first solution for each verdict.
SLICE = frozenset(
    {
        "two-sum",
        "min-stack",
        "clone-graph",
        "serialize-and-deserialize-binary-tree",
        "set-matrix-zeroes",
        "customers-who-never-ordered",
    }
)

TOO_SLOW = {Verdict.SLOW, Verdict.TLE}
"""Which of the two a solution near the limit gets depends on the machine. Both refuse it for its time."""


def solutions(folder):
    for problem_id in sorted({path.stem for path in folder.iterdir()}):
        seen = set()
        for written in independent(problem_id, folder):
            kind = (written.wanted, written.suffix)
            is_quick = problem_id in SLICE and kind not in seen
            seen.add(kind)
            yield pytest.param(
                problem_id, written, id=written.name + written.suffix, marks=() if is_quick else pytest.mark.bank
            )


@pytest.mark.parametrize(("problem_id", "written"), list(solutions(INDEPENDENT)))
def test_is_judged_as_it_should_be(problem_id, written):
    problem, filename = load_problem(PROBLEMS[problem_id]), problem_id + written.suffix
    if lacking := language_of(filename, problem.kind).worker.lacking():
        pytest.skip(lacking)
    report = grade(problem, written.code.encode(), filename)
    assert report.verdict is written.wanted or {report.verdict, written.wanted} == TOO_SLOW, report


@pytest.mark.parametrize(("problem_id", "written"), list(solutions(OUTSIDER)))
def test_usual_mistakes_are_refused_and_unusual_styles_accepted(problem_id, written):
    assert is_judged_rightly(Known(load_problem(PROBLEMS[problem_id]), problem_id, *written[1:]))


def test_what_was_counted_has_five_mistakes_that_say_what_they_fail_on_and_an_unusual_right_one():
    counted = {path.stem for path in OUTSIDER.glob("*.py")}
    assert len(counted) == 45
    for problem_id in counted & PROBLEMS.keys():
        found = list(independent(problem_id, OUTSIDER))
        mistakes = [written.code for written in found if written.wanted is not Verdict.AC]
        assert len(mistakes) >= 5, problem_id
        assert len(found) > len(mistakes), problem_id
        assert all(code.startswith("# ") for code in mistakes), problem_id


def counts(problem_id, suffix):
    """Return how many right and how many wrong solutions there are in a language."""
    verdicts = [written.wanted for written in independent(problem_id) if written.suffix == suffix]
    right = verdicts.count(Verdict.AC)
    return right, len(verdicts) - right


def test_every_problem_has_two_right_ones_in_different_styles_and_three_wrong_ones():
    problems = {id_: load_problem(path) for id_, path in PROBLEMS.items()}
    kinds = {id_: each.kind for id_, each in problems.items() if each.driver is None}  # the others are in the bank
    for problem_id, kind in kinds.items():
        right, wrong = counts(problem_id, ".sql" if kind is ProblemKind.SQL else ".py")
        assert right >= 2, problem_id
        assert wrong >= 3, problem_id
    assert {path.stem for path in INDEPENDENT.iterdir()} == kinds.keys()


def test_every_problem_over_tables_has_a_right_and_a_wrong_one_in_pandas():
    for path in INDEPENDENT.glob("*.sql"):
        assert min(counts(path.stem, ".py")) >= 1, path.stem
