import pytest

from runner.errors import InternalError
from runner.grading.single_input import run_one
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT

WRONG = b"def spread(nums):\n    print('looking')\n    return 0\n"


def test_an_input_goes_through_both():
    tried = run_one(tiny_problem(), WRONG, {"nums": [1, 5]})
    assert tried.judgment.verdict is Verdict.WA
    assert (tried.judgment.expected, tried.judgment.outcome.value) == (4, 0)
    assert tried.judgment.outcome.printed == "looking\n"


def test_a_right_answer_is_right():
    assert run_one(tiny_problem(), RIGHT.encode(), {"nums": [1, 5]}).judgment.verdict is Verdict.AC


def test_an_input_outside_of_the_constraints_is_not_run():
    tried = run_one(tiny_problem(), b"import sys; sys.exit()", {"nums": []})
    assert [constraint.text for constraint in tried.broken] == ["1 ≤ len(nums) ≤ 1000"]
    assert tried.judgment is None


def test_a_solution_that_does_not_load_says_why():
    tried = run_one(tiny_problem(), b"def spread(:\n", {"nums": [1]})
    assert tried.failure.verdict is Verdict.CE
    assert tried.failure.fault.line == 1


def test_a_reference_that_fails_is_the_banks_fault():
    with pytest.raises(InternalError, match="failed on"):
        run_one(tiny_problem(reference="def spread(nums):\n    return nums[9]\n"), RIGHT.encode(), {"nums": [1]})
