"""Stubs: complete, runnable, within the width, and overridable by the learner."""

from __future__ import annotations

import ast
import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from runner.bank.model import Checker, Constraint, Difficulty, Example, Method, Param, ProblemKind, Signature
from runner.errors import ConfigError
from runner.languages import usual_language
from runner.languages.header import header_id
from runner.languages.python.stubs import NODE_CLASSES
from runner.sandbox.nodes import CLASSES
from runner.solutions.stub import WIDTH, render_stub, stub_for
from runner.typespec import parse
from tests.support.bank import PROBLEMS, shipped_problem, tiny_problem

TREE = "TreeNode | None"
FUNCTION = """\
# drill: tiny


def spread(nums: list[int]) -> int:
    \"\"\"Spread

    Return the greatest minus the least of the numbers.

    - none of them is missing
    - none is twice

    Example 1
        nums = [3, 1]  →  2
        because 3 - 1 is 2.

    Constraints
        1 ≤ len(nums) ≤ 5

    Time: O(?)  Space: O(?)
    \"\"\"
    raise NotImplementedError
"""
CLASS = """\
# drill: tiny


class LRUCache:
    \"\"\"Spread

    S.

    Example 1
        LRUCache(2)
        put(1, 'a')
        get(1)  →  'a'

    Time: O(?)  Space: O(?)
    \"\"\"

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def put(self, key: int, value: str) -> None:
        raise NotImplementedError

    def get(self, key: int) -> str:
        raise NotImplementedError
"""
ROUND_TRIP = """\
# drill: tiny

from __future__ import annotations

# This class is there when drill checks. To run this file by itself, uncomment:
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right


class Codec:
    \"\"\"Spread

    S.

    Example 1
        root = [1, None, 2]
        deserialize(serialize(root))  →  [1, None, 2]

    Time: O(?)  Space: O(?)
    \"\"\"

    def serialize(self, root: TreeNode | None) -> str:
        raise NotImplementedError

    def deserialize(self, data: str) -> TreeNode | None:
        raise NotImplementedError
"""


def param(name, type_, node_of=None):
    return Param(name, parse(type_), node_of)


def function(*params, returns="int", name="f"):
    return Signature(name, params, parse(returns))


def problem(signature, *examples, **changes):
    plain = {"title": "Spread", "statement": "S.", "constraints": (), "kind": ProblemKind.FUNCTION}
    return tiny_problem(**plain | {"signature": signature, "examples": examples} | changes)


def lru(*examples, **changes):
    put = Method("put", (param("key", "int"), param("value", "str")), parse("None"))
    get = Method("get", (param("key", "int"),), parse("str"))
    signature = Signature("LRUCache", (param("capacity", "int"),), parse("None"), (put, get))
    return problem(signature, *examples, kind=ProblemKind.CLASS, **changes)


def codec(*examples, **changes):
    there = Method("serialize", (param("root", TREE),), parse("str"))
    back = Method("deserialize", (param("data", "str"),), parse(TREE))
    signature = Signature("Codec", (param("root", TREE),), parse(TREE), (there, back))
    return problem(signature, *examples, kind=ProblemKind.ROUND_TRIP, **changes)


def test_a_function():
    example = Example({"nums": [3, 1]}, 2, "because 3 - 1 is 2.")
    statement = (
        "Return the greatest minus the least of the\nnumbers.\n\n- none of them\n  is missing\n- none is twice\n"
    )
    made = problem(
        function(param("nums", "list[int]"), name="spread"),
        example,
        statement=statement,
        constraints=(Constraint("1 ≤ len(nums) ≤ 5", "1 <= len(nums) <= 5"),),
    )
    assert stub_for(made) == FUNCTION


def test_a_class():
    calls = [["put", 1, "a"], ["get", 1]]
    assert stub_for(lru(Example({"init": [2], "calls": calls}, [None, "a"], ""))) == CLASS


def test_a_round_trip():
    assert stub_for(codec(Example({"root": [1, None, 2]}, [1, None, 2], ""))) == ROUND_TRIP


def test_an_in_place_answer_is_shown_as_the_argument():
    signature = function(param("grid", "list[list[int]]"), returns="None")
    made = problem(signature, Example({"grid": [[1]]}, [[0]], ""), checker=Checker(in_place="grid"))
    assert "        grid = [[1]]\n        →  grid = [[0]]\n" in stub_for(made)


def test_a_returned_length_is_shown_with_the_elements_that_count():
    signature = function(param("nums", "list[int]"), returns="int")
    made = problem(signature, Example({"nums": [1, 1, 2]}, [1, 2], ""), checker=Checker(in_place="nums", prefix=True))
    assert "        nums = [1, 1, 2]\n        →  2, and nums[:2] = [1, 2]\n" in stub_for(made)


def test_a_node_of_another_argument_is_shown_by_its_value():
    signature = Signature(
        "f", (param("root", "TreeNode"), param("p", "TreeNode", "root")), parse("TreeNode"), returns_node_of="root"
    )
    assert "root = [2, 1], p = 1  →  2\n" in stub_for(problem(signature, Example({"root": [2, 1], "p": 1}, 2, "")))


def test_long_lines_are_broken():
    names = [f"parameter_number_{number}" for number in range(6)]
    signature = function(*(param(name, "list[list[int]]") for name in names), returns="list[ListNode | None]")
    example = Example({name: [[10**9] * 4] for name in names}, [], "so it is " * 30)
    constraint = Constraint("it holds that " * 20, "True")
    stub = stub_for(problem(signature, example, statement="words and words " * 40, constraints=(constraint,)))
    assert max(map(len, stub.splitlines())) <= WIDTH
    assert "    parameter_number_0: list[list[int]],\n" in stub
    ast.parse(stub)


def test_a_literal_is_torn_only_after_a_comma():
    signature = function(param("words", "list[str]"))
    words = [f"one two {number}" for number in range(20)]
    stub = stub_for(problem(signature, Example({"words": words}, 0, "")))
    assert all(line.rstrip().endswith(("'", ",", "]", "0")) for line in stub.splitlines() if "one two" in line)
    assert all(f"'{word}'" in stub for word in words)


def test_what_would_end_a_docstring_or_be_an_escape_is_read_as_written():
    statement = 'Quotes """ and a \\n backslash, and \\'
    stub = stub_for(problem(function(param("s", "str")), Example({"s": 'a"""\\'}, 1, ""), statement=statement))
    docstring = ast.get_docstring(ast.parse(stub).body[0])
    assert statement in docstring
    assert repr('a"""\\') in docstring


def test_indented_lines_of_a_statement_stay():
    statement = "Look:\n\n    1 2\n    3 4\n\nthat was\nit"
    stub = stub_for(problem(function(param("s", "str")), statement=statement))
    assert "    Look:\n\n        1 2\n        3 4\n\n    that was it\n" in stub


@pytest.mark.parametrize("problem_id", PROBLEMS)
def test_every_stub_of_the_bank(problem_id):
    """It fails until it is answered, is within the width and gives neither topic nor difficulty away."""
    made = shipped_problem(problem_id)
    stub = stub_for(made)
    assert header_id(stub) == made.id
    language = usual_language(made.kind)
    if made.kind is ProblemKind.SQL:
        assert all(line.startswith("--") or not line for line in stub.splitlines())
    elif language.name != "python":
        assert language.stubs.PLACEHOLDER in stub
    else:
        exec(compile(stub, problem_id, "exec"), {"__name__": "__main__"})
        assert "raise NotImplementedError" in stub
    assert stub.endswith("\n")
    assert not stub.endswith("\n\n")
    assert all(len(line) <= WIDTH or " " not in line.strip() for line in stub.splitlines())
    assert not any(line != line.rstrip() for line in stub.splitlines())
    other = Difficulty.EASY if made.difficulty is Difficulty.HARD else Difficulty.HARD
    assert stub == stub_for(dataclasses.replace(made, topics=("other",), difficulty=other, minutes=99, prior=0.01))
    assert all(example.why.split()[0] in stub for example in made.examples)


@pytest.mark.parametrize("made", [lru(), codec()])
def test_a_stub_runs_by_itself(made, tmp_path):
    path = tmp_path / "stub.py"
    path.write_text(stub_for(made), encoding="utf-8")
    done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", sorted(CLASSES.keys() - {"Interval"}))
def test_the_shown_node_classes_are_those_that_the_worker_provides(name):
    namespace = {}
    exec(NODE_CLASSES[name], namespace)
    assert vars(namespace[name]()) == vars(CLASSES[name]())
    assert vars(namespace[name](5)) == vars(CLASSES[name](5))


def test_all_node_classes_that_a_signature_names_are_shown():
    signature = function(param("head", "ListNode | None"), param("roots", "list[TreeNode]"))
    stub = stub_for(problem(signature))
    assert "# class ListNode:" in stub
    assert "# class TreeNode:" in stub
    assert "# class Node:" not in stub
    assert "These classes are there" in stub


# The learner's own templates


def own(folder, text, name="function.py.jinja"):
    path = folder / "python" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


MINE = problem(function(param("nums", "list[int]"), name="spread"))


def test_a_template_of_the_learners_wins_and_may_use_the_shipped_parts(tmp_path):
    own(tmp_path, '{% from "python/parts.jinja" import top %}\n{{ top(header, nodes) }}\n{{ definition }}\n    ...\n')
    stub = stub_for(MINE, tmp_path)
    assert stub.split() == ["#", "drill:", "tiny", "def", "spread(nums:", "list[int])", "->", "int:", "..."]
    assert stub_for(lru(), tmp_path) == stub_for(lru())


def test_a_template_sees_neither_topic_nor_difficulty(tmp_path):
    for word in ("topics", "difficulty", "problem"):
        own(tmp_path, "{{ header }}\n{{ " + word + " }}\n")
        with pytest.raises(ConfigError, match=f"'{word}' is undefined"):
            stub_for(MINE, tmp_path)


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("{{ header }}\n\n{{ nams }}\n", ":3", "'nams' is undefined"),
        ("{{ header }}\n{% if %}\n", ":2", "Expected an expression"),
        ("{{ header }}\n{{ 1 / 0 }}\n", ":2", "division by zero"),
        ("{{ header }}\n{{ ''.__class__.__mro__ }}\n", ":2", "unsafe|undefined"),
        ("{{ header }}\n{% include 'nothing.jinja' %}\n", ":2", "nothing.jinja"),
        ("{{ header | nofilter }}\n", ":1", "nofilter"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(tmp_path, text, where, words):
    path = own(tmp_path, text)
    with pytest.raises(ConfigError, match=words) as caught:
        stub_for(MINE, tmp_path)
    assert caught.value.message.startswith(f"{path}{where}: ")
    assert caught.value.fix


def test_a_part_that_fails_is_named_itself(tmp_path):
    part = own(tmp_path, "{% macro top(h, n) %}\n{{ h }}\n{{ oops }}\n{% endmacro %}", "parts.jinja")
    own(tmp_path, '{% from "python/parts.jinja" import top %}\n{{ top(header, nodes) }}\n')
    with pytest.raises(ConfigError, match="'oops' is undefined") as caught:
        stub_for(MINE, tmp_path)
    assert caught.value.message.startswith(f"{part}:3: ")


def test_a_template_that_is_no_text(tmp_path):
    path = own(tmp_path, "")
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="the template fails") as caught:
        stub_for(MINE, tmp_path)
    assert str(path) in caught.value.message


def test_a_template_without_the_header_is_refused(tmp_path):
    path = own(tmp_path, "{{ definition }}\n    ...\n")
    with pytest.raises(ConfigError, match="leaves out the header") as caught:
        stub_for(MINE, tmp_path)
    assert str(path) in caught.value.message


def test_no_template_at_all(tmp_path):
    with pytest.raises(ConfigError, match=r"function\.py\.jinja"):
        render_stub(MINE, templates=[tmp_path / "nowhere"])


def test_a_check_needs_no_jinja():
    code = "import sys, runner.solutions.stub, runner.languages.header, runner.solutions.files; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode == 0
