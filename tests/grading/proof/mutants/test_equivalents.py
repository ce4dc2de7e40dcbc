"""Every argument that a mutant is not a mistake is about a mutant that there is."""

import pytest

from runner.grading.proof.mutants.equivalents import equivalents_of
from runner.grading.proof.mutants.score import mutants_of
from runner.strategies.cases import constraint_test
from runner.strategies.letters import allowed_letters
from runner.strategies.small import small_inputs
from tests.support.bank import PROBLEMS, shipped_problem

ARGUED = sorted(name for name, file in PROBLEMS.items() if equivalents_of(file))


@pytest.mark.parametrize("problem_id", ARGUED)
def test_each_argument_is_for_a_mutant(problem_id):
    problem = shipped_problem(problem_id)
    argued = equivalents_of(PROBLEMS[problem_id])
    about_letters = any(name.startswith("alphabet:") for name in argued)
    letters = allowed_letters(problem, small_inputs(problem, 5000), constraint_test(problem)) if about_letters else ""
    names = {mutant.name for mutant in mutants_of(problem, letters)}
    assert argued.keys() <= names
    assert all(argued.values())


def test_each_file_of_arguments_is_next_to_a_problem():
    folders = {file.parent for file in PROBLEMS.values()}
    beside = {path.name.removesuffix(".equivalents.txt") for folder in folders for path in folder.glob("*.txt")}
    assert beside == set(ARGUED)
