"""Lines that are copied from a report of a utility, a component or a class in JavaScript."""

import pytest

from runner.errors import UsageError
from runner.languages import languages_for
from runner.languages.javascript import reading
from tests.languages.javascript.test_reading import stack
from tests.support.bank import PROBLEMS, shipped_problem

DRIVEN = [name for name, path in PROBLEMS.items() if path.parent.name.startswith(("utility-", "react-"))]
ARROW = "           → nothing"
LAST = (
    "\n    expected 1 ms: fn(0, 0), yours 1 ms: fn(0)",
    '     count: expected "2", yours "1"',
    "   expected 1, raised Error",
)


def ways(lines):
    """The ways to type what a report shows: with semicolons, or copied with the results or without."""
    yield "; ".join(lines)
    yield "\n".join(lines)
    yield "".join(f"  {line}{ARROW}\n" for line in lines)
    for last in LAST:
        yield "".join(f"  {line}{ARROW}\n" for line in lines[:-1]) + f"  {lines[-1]}{last}"


@pytest.mark.parametrize("id_", DRIVEN)
def test_a_sequence_is_read_as_it_is_suggested_and_as_it_is_shown(id_):
    problem = shipped_problem(id_)
    language = languages_for(problem.kind)[0]
    for args in (*(example.args for example in problem.examples), *problem.cases.edges):
        lines = language.writing.call_lines(problem, args)
        for text in (language.writing.try_words(problem, args), *ways(lines)):
            assert language.reading.read_input(problem, text) == args, text


def test_both_notations_may_be_mixed():
    typed = "Debounce(100); owner.run(1, 2);\nadvance(99)\n1 ms pass"
    assert reading.read_input(shipped_problem("debounce"), typed) == {
        "init": [100],
        "calls": [["call", 1, 2], ["advance", 99], ["advance", 1]],
    }


def test_of_two_calls_that_are_shown_alike_the_types_decide():
    typed = 'const fast = memoize(fn); fast(...[1, 2]); fast(...["a"])'
    assert reading.read_input(shipped_problem("memoize"), typed)["calls"] == [["numbers", [1, 2]], ["texts", ["a"]]]


def test_a_value_in_a_line_has_to_fit():
    with pytest.raises(UsageError, match="ms should be int"):
        reading.read_input(shipped_problem("debounce"), "Debounce(100); 'a' ms pass")


def test_the_results_of_a_class_are_left_out():
    typed = "const stack = new MinStack()\nstack.push(1)       → undefined\nstack.getMin()   expected 1, yours 2"
    assert reading.read_input(stack(), typed) == {"init": [], "calls": [["push", 1], ["get_min"]]}


def test_signs_of_a_report_in_a_text_stay():
    problem = shipped_problem("todo-list")
    typed = 'Todos(); write("a → b; at first;   expected c"); add()'
    read = languages_for(problem.kind)[0].reading.read_input(problem, typed)
    assert read["calls"][1:] == [["write", "a → b; at first;   expected c"], ["add"]]


def test_an_unknown_action_is_said_with_those_that_a_person_does():
    problem = shipped_problem("counter-with-step")
    with pytest.raises(UsageError, match="no action 'jump'; there are increment, decrement"):
        languages_for(problem.kind)[0].reading.read_input(problem, "<Counter step={2} />; jump()")


def test_the_first_call_of_a_utility_is_named_as_it_is_typed():
    with pytest.raises(UsageError, match=r"the first call has to be `Debounce\(…\)`"):
        reading.read_input(shipped_problem("debounce"), "owner.run(1, 2)")
