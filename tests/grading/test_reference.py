"""What the reference is asked, and when: the same answers whether they were begun early or not."""

import pytest

from runner.bank.model import Checker
from runner.errors import BankFaultError
from runner.grading.check import Check
from runner.grading.found_inputs import FoundInputs
from runner.grading.machine import Machine, worker_for
from runner.grading.reference import Reference
from runner.grading.session import Session
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT

BROKEN = "def spread(nums):\n    return 1 // (nums[0] - 7) * 0 + max(nums) - min(nums)\n"


def inputs(*firsts):
    return [{"nums": [first, 0]} for first in firsts]


@pytest.fixture
def asked(monkeypatch):
    """Every batch of which the worker was asked the values."""
    batches = []

    def watched(*args):
        worker = worker_for(*args)
        begin_values = worker.begin_values
        worker.begin_values = lambda batch, seconds: batches.append(list(batch)) or begin_values(batch, seconds)
        return worker

    monkeypatch.setattr("runner.grading.reference.worker_for", watched)
    return batches


@pytest.fixture
def reference(asked):
    del asked
    with Reference(tiny_problem(), Machine()) as made:
        made.load()
        yield made


def values(outcomes):
    return [outcome.value for outcome in outcomes]


def test_what_was_prefetched_is_not_requested_again(reference, asked):
    first, then = inputs(1, 2), inputs(3, 4, 5)
    reference.prefetch(then)
    assert values(reference.expected(then[:2])) == [3, 4]
    assert values(reference.expected(then[2:])) == [5]
    assert values(reference.expected(first)) == [1, 2]
    assert asked == [then, first]


def test_a_list_that_is_changed_meanwhile_mixes_up_no_answers(reference):
    then = inputs(3, 4, 5)
    first, second, third = then
    reference.prefetch(then)
    del then[0]
    assert values(reference.expected([third, second])) == [5, 4]
    assert values(reference.expected([first])) == [3]


def test_an_input_in_the_place_of_another_gets_its_own_answer(reference):
    """An answer is kept with its input, so that the input's id is not given to another one meanwhile."""
    for first in range(60):
        reference.prefetch(inputs(first, first + 100))
        assert values(reference.expected(inputs(first + 1))) == [first + 1]


def test_what_was_begun_for_later_does_not_get_in_the_way(reference, asked):
    first, then = inputs(1, 2), inputs(3)
    reference.prefetch(first)
    reference.prefetch(then)
    assert reference.time(first[0], 1, 0).outcome.seconds > 0
    assert values(reference.expected(first)) == [1, 2]
    assert values(reference.expected(then)) == [3]
    assert asked == [first, then]


def test_the_same_input_twice_is_answered_twice(reference):
    [args] = inputs(4)
    reference.prefetch([args, args])
    assert values(reference.expected([args, args])) == [4, 4]


def test_only_just_that_input_is_known_not_one_like_it(reference, asked):
    reference.prefetch(inputs(4))
    assert values(reference.expected(inputs(4))) == [4]
    assert len(asked) == 2


def test_a_new_check_knows_nothing_of_what_was_begun_before(reference, asked):
    batch = inputs(4)
    reference.prefetch(batch)
    reference.load()
    assert values(reference.expected(batch)) == [4]
    assert len(asked) == 2


def test_what_fails_there_is_reported_when_it_is_requested(asked):
    with Reference(tiny_problem(reference=BROKEN), Machine()) as reference:
        reference.load()
        reference.prefetch(inputs(7))
        assert values(reference.expected(inputs(1))) == [1]
        with pytest.raises(BankFaultError, match="ZeroDivisionError"):
            reference.expected(inputs(7))


def test_the_checker_is_asked_in_between():
    checker = Checker(valid="def valid(result, expected, nums):\n    return result == -expected\n")
    with Reference(tiny_problem(checker=checker), Machine()) as reference:
        reference.load()
        first, then = inputs(1), inputs(2)
        reference.prefetch(then)
        assert reference.is_valid(first[0], 1, -1)
        assert not reference.is_valid(first[0], 1, 2)
        assert values(reference.expected(then)) == [2]


def test_a_stage_has_the_reference_at_the_next_inputs_while_the_solution_is_at_these(asked):
    problem = tiny_problem()
    batch = inputs(*range(120))
    with Session(problem, RIGHT.encode(), "solution.py") as session:
        session.load()
        judged = list(Check(problem, session, 1, FoundInputs(problem)).try_all(batch))
    assert [one.expected for one in judged] == list(range(120))
    assert asked == [batch[:50], batch[50:]]
