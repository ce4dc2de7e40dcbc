"""`drill try`: an input of the learner's own."""

from tests.cli.answers import RIGHT, WRONG


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
        "nums=[x]": "no literal",
        "nums=['a']": "should be list[int]",
        "nums=[]": "outside of what the problem promises: 1 ≤ len(nums)",
    }.items():
        result = opened("try", text)
        assert result.exit_code == 2, text
        assert words in result.stderr


def test_try_without_an_input_shows_how_one_is_written(opened):
    result = opened("try")
    assert result.exit_code == 2
    assert "drill try 'nums=[3, 9, 4]'" in result.stderr


def test_try_reads_calls_of_a_class(cli):
    code = "class MinStack:\n    def __init__(self): self.s = []\n    def push(self, val): self.s.append(val)\n"
    code += "    def pop(self): self.s.pop()\n    def top(self): return self.s[-1]\n    def getMin(self): return min(self.s)\n"
    cli.answer(code, "min-stack")
    words = ("try", "--problem", "min-stack")
    result = cli.ok(*words, "stack = MinStack(); stack.push(3); stack.push(1); stack.get_min()")
    assert "stack.get_min()" in result.stdout
    assert cli.ok(*words, "s = MinStack(); s.push(3); s.getMin()").stdout.endswith("→ 3\n")
    assert cli(*words, "MinStack(); stack.fall()").exit_code == 2
    assert cli(*words, "stack.push(1)").exit_code == 2
