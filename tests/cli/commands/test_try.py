"""`drill try`: an input of the learner's own."""

import pytest

from tests.cli.answers import RIGHT, WRONG

MIN_STACK = """class MinStack:
    def __init__(self): self.s = []
    def push(self, val): self.s.append(val)
    def pop(self): self.s.pop()
    def top(self): return self.s[-1]
    def getMin(self): return min(self.s)
"""


def test_try_compares_with_the_reference(opened):
    opened.answer(WRONG)
    same = opened.ok("try", "nums=[1, 5]")
    assert "Both agree" in same.stdout
    other = opened("try", "nums=[5, 1]")
    assert other.exit_code == 1
    assert "expected   4" in other.stdout
    assert "returned   -4" in other.stdout


def test_try_says_what_is_wrong_with_an_input(opened):
    opened.answer(RIGHT)
    for text, words in {
        "nums=[": "it is not Python",
        "num=[1]": "there is no argument 'num'",
        "": "nums is missing",
        "nums=[x]": "is not a literal",
        "nums=['a']": "should be list[int]",
        "nums=[]": "breaks the constraints: 1 ≤ len(nums)",
    }.items():
        result = opened("try", text)
        assert result.exit_code == 2, text
        assert words in result.stderr


def test_try_without_an_input_shows_how_one_is_written(opened):
    result = opened("try")
    assert result.exit_code == 2
    assert "drill try 'nums=[3, 9, 4]'" in result.stderr


def test_try_reads_calls_of_a_class(cli):
    cli.answer(MIN_STACK, "min-stack")
    words = ("try", "min-stack")
    result = cli.ok(*words, "stack = MinStack(); stack.push(3); stack.push(1); stack.get_min()")
    assert "stack.get_min()" in result.stdout
    assert cli.ok(*words, "s = MinStack(); s.push(3); s.getMin()").stdout.endswith("→ 3\n")
    assert cli(*words, "MinStack(); stack.fall()").exit_code == 2
    assert cli(*words, "stack.push(1)").exit_code == 2


def test_try_takes_another_problem_or_a_file_before_the_input(opened, tmp_path):
    code = "def two_sum(nums, target):\n    return [0, 1]"
    opened.answer(code, "two-sum")
    for name in ("two-sum", "1", "Two sum", opened.solution("two-sum")):
        assert "Both agree" in opened.ok("try", name, "nums=[3, 3], target=6").stdout
    result = opened("try", "two-sum")
    assert result.exit_code == 2
    assert "drill try two-sum 'nums=" in result.stderr
    assert "quote the input" in opened("try", "two-sum", "nums=[3,", "3]").stderr


def test_try_takes_an_input_as_leetcode_writes_it(opened):
    opened.answer("def two_sum(nums, target):\n    return [0, 1]", "two-sum")
    for text in ("[3,3]\n6", "nums = [3,3]\ntarget = 6\n", "Input: nums = [3,3], target = 6"):
        assert "Both agree" in opened.ok("try", "two-sum", text).stdout
    opened.answer(MIN_STACK, "min-stack")
    lists = '["MinStack","push","push","getMin"]\n[[],[3],[1],[]]'
    assert "→ 1" in opened.ok("try", "min-stack", lists).stdout
    tree = "def is_valid_bst(root):\n    return not root.left"
    opened.answer(tree, "validate-binary-search-tree")
    assert "Both agree" in opened.ok("try", "98", "root = [2,null,3]").stdout


@pytest.mark.parametrize(
    ("text", "has_cycle"),
    [
        ("[3,2,0,-4]\n1", True),
        ("Input: head = [3,2,0,-4], pos = 1", True),
        ("head = [3,2,0,-4]\npos = 0", True),
        ("[3,2,0,-4]\n-1", False),
        ("[]\n-1", False),
    ],
)
def test_try_takes_where_the_tail_of_a_list_points(opened, text, has_cycle):
    opened.answer(f"def has_cycle(head):\n    return {has_cycle}", "linked-list-cycle")
    assert "Both agree" in opened.ok("try", "141", text).stdout


def test_try_refuses_a_tail_that_points_nowhere(opened):
    opened.answer("def has_cycle(head):\n    return True", "linked-list-cycle")
    for text in ("[1,2]\n5", "[1,2]\nx", "[1,2]\n0\n1"):
        assert opened("try", "141", text).exit_code == 2


def test_try_takes_a_long_input_for_no_file(opened):
    opened.answer(RIGHT)
    assert "Both agree" in opened.ok("try", f"nums={[1] * 150}").stdout


def test_try_takes_an_input_with_a_slash_for_no_file(cli):
    assert "there is no file" not in cli("try", "<Counter step={2} />; wait(1)").stderr
    assert "there is no file nowhere/answer.txt" in cli("try", "nowhere/answer.txt", "--problem", "tiny").stderr
