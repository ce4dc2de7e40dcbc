"""What the history keeps of a check: facts with their types, as data, and its language."""

import json

from tests.cli.answers import WRONG

STACK = """
class MinStack:
    values = []
    push = values.append
    pop = lambda self: self.values.pop() and None
    top = lambda self: self.values[-1]
    get_min = lambda self: min(self.values)
"""


def last_check(cli):
    checks = [event for line in cli.ok("export").lines if (event := json.loads(line)).get("kind") == "check"]
    return checks[-1]


def test_the_failing_input_with_its_types(cli):
    cli.answer(WRONG)
    cli("check", "tiny")
    check = last_check(cli)
    case = check["evidence"]["report"]["counterexample"]
    assert check["input"] == case["args"]
    assert case["types"] == {"params": [{"name": "nums", "type": "list[int]"}], "result": {"type": "int"}}
    assert check["body"]["language"] == "python"


def test_the_calls_of_a_class_and_those_before_them(cli):
    cli.answer(STACK, "min-stack")
    cli("check", "min-stack")
    case = last_check(cli)["evidence"]["report"]["counterexample"]
    assert case["first_call"]["init"] == case["args"]["init"] == []
    assert case["first_call"]["calls"][0][0] == "push"
    assert case["types"]["methods"]["push"] == {
        "params": [{"name": "val", "type": "int"}],
        "result": {"type": "None"},
    }


def test_a_number_that_json_has_not(cli):
    cli.answer("def my_pow(x, n):\n    return float('-inf')", "powx-n")
    cli("check", "powx-n")
    assert last_check(cli)["evidence"]["report"]["counterexample"]["returned"] == {"float": "-inf"}


def test_a_large_failing_input_is_left_out(cli, monkeypatch):
    monkeypatch.setattr("runner.practice.check_row._LARGE", 100)
    cli.answer("def spread(nums):\n    return max(nums) - min(nums) if len(nums) < 900 else 0")
    assert len(cli("check", "tiny", "--json").json["counterexample"]["arguments"][0]["value"]) >= 900
    check = last_check(cli)
    case = check["evidence"]["report"]["counterexample"]
    assert (check.get("input"), case["args"], case["expected"], case["left_out"]) == (None, None, None, True)
