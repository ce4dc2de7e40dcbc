"""The inputs of the interviewer's sheet: found by the judge, kept in the cache, and left out where nothing is known."""

from dataclasses import replace

import pytest

from runner.practice.interviewer_sheet import mistakes_of
from runner.practice.workspace import Workspace
from runner.verdict import Verdict
from tests.support.bank import shipped_problem, tiny_problem, write_problem


@pytest.fixture
def workspace(tmp_path):
    write_problem(tmp_path / "home" / "bank")
    with Workspace({"DRILL_HOME": str(tmp_path / "home")}) as made:
        yield made


def found_for(workspace, problem, said=lambda _: None):
    return {each["name"]: each for each in mistakes_of(workspace, problem, said)}


def test_each_mistake_has_the_smallest_input_that_shows_it(workspace):
    steps, problem = [], tiny_problem()
    found = found_for(workspace, replace(problem, wrong=problem.wrong[:3:2]), steps.append)
    assert found["needs two elements"] == {
        "name": "needs two elements",
        "verdict": "Runtime error",
        "before": "",
        "input": "nums = [0]",
        "expected": "0",
        "instead": "ValueError: not enough values to unpack (expected at least 2, got 1)",
        "tables": "",
    }
    last = found["last minus first"]
    assert (last["input"], last["expected"], last["instead"]) == ("nums = [1, 0]", "1", "-1")
    assert steps[0] == "Spread of an array: last minus first"
    assert len(steps) == len(found) == 2


def test_they_are_found_once_for_each_version_of_the_file(workspace):
    problem, steps = tiny_problem(wrong=tiny_problem().wrong[:1]), []
    first = found_for(workspace, problem, steps.append)
    assert found_for(workspace, problem, steps.append) == first
    assert len(steps) == 1
    found_for(workspace, replace(problem, version="another"), steps.append)
    assert len(steps) == 2


def test_nothing_is_invented_for_what_the_judge_does_not_see(workspace):
    problem = tiny_problem()
    right = replace(problem.wrong[0], name="right after all", code=problem.reference)
    other = replace(problem.wrong[1], verdict=Verdict.TLE)
    found = found_for(workspace, replace(problem, wrong=(right, other)))
    assert [(each["input"], each["expected"], each["instead"]) for each in found.values()] == [("", "", "")] * 2


def test_a_cache_that_cannot_be_written_costs_only_time(workspace):
    workspace.home.cache.write_text("no folder")
    problem = tiny_problem(wrong=tiny_problem().wrong[:1])
    assert found_for(workspace, problem)["last minus first"]["input"] == "nums = [1, 0]"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("problem", "mistake", "shown"),
    [
        (
            "min-stack",
            "one minimum that pops do not restore",
            ("stack = MinStack(); stack.push(0); stack.pop(); stack.push(1); stack.get_min()", "1", "0"),
        ),
        (
            "min-stack",
            "notes an equal minimum only once",
            (
                "stack = MinStack(); stack.push(0); stack.push(0); stack.pop(); stack.pop()",
                "",
                "IndexError: list index out of range",
            ),
        ),
        (
            "linked-list-cycle",
            "looks only for a way back to the head",
            ("head = [0, 0] (its tail leads back to index 1)", "True", "no answer within 2 s"),
        ),
    ],
)
def test_inputs_are_written_as_people_read_them(workspace, problem, mistake, shown):
    loaded = shipped_problem(problem)
    only = replace(loaded, wrong=tuple(each for each in loaded.wrong if each.name == mistake))
    found = found_for(workspace, only)[mistake]
    assert (found["input"], found["expected"], found["instead"]) == shown


@pytest.mark.slow
def test_tables_are_drawn(workspace):
    loaded = shipped_problem("second-highest-salary")
    only = replace(loaded, wrong=loaded.wrong[:1])
    (found,) = mistakes_of(workspace, only, lambda _: None)
    assert found["tables"].startswith("employee\nid  salary\n")
    assert found["tables"].endswith("The mistake gives:\nsecond_highest_salary\n---------------------")
    assert f"Right:\nsecond_highest_salary\n---------------------\n{'NULL':>21}" in found["tables"]
    assert (found["input"], found["instead"]) == ("", "")
