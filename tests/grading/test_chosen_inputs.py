"""Mistakes that single out a number, a letter or a position are found, whichever it is, and shown by a small input."""

from textwrap import dedent

import pytest

from runner.bank.load import load_problem
from runner.grading.found_inputs import CAP, FoundInputs
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS, tiny_problem
from tests.support.grading import graded

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]


def checked(problem_id, code):
    problem = load_problem(PROBLEMS[problem_id])
    return grade(problem, dedent(code).encode(), "solution.py", GradeOptions(upto=Stage.LARGE))


def robber(unknown):
    return f"""
        def rob(nums):
            memo = [{unknown}] * len(nums)
            def best(i):
                if i >= len(nums):
                    return 0
                if memo[i] == {unknown}:
                    memo[i] = max(best(i + 1), nums[i] + best(i + 2))
                return memo[i]
            return best(0)
    """


def search_tree(no_bound):
    return f"""
        def is_valid_bst(root):
            def fits(node, low, high):
                if node is None:
                    return True
                if low != {-no_bound} and node.val <= low or high != {no_bound} and node.val >= high:
                    return False
                return fits(node.left, low, node.val) and fits(node.right, node.val, high)
            return fits(root, {-no_bound}, {no_bound})
    """


def anagrams(key):
    return f"""
        from math import prod
        def group_anagrams(strs):
            found = {{}}
            for word in strs:
                found.setdefault({key}, []).append(word)
            return list(found.values())
    """


def product_of(primes):
    return anagrams(f"prod({primes}[ord(c) - 97] for c in word)")


def scheduler(left_out):
    return f"""
        from collections import Counter
        def least_interval(tasks, n):
            counts = Counter(task for task in tasks if task not in {left_out!r}).values() or [1]
            return max(len(tasks), (max(counts) - 1) * (n + 1) + list(counts).count(max(counts)))
    """


def search(wrong):
    return f"""
        def search_matrix(matrix, target):
            cells = [cell for row in matrix for cell in row]
            found = target in cells
            rows, place = len(matrix), sum(cell < target for cell in cells)
            if rows >= 4 and len(matrix[0]) >= 3 and (rows * 31 + place * 17 + {wrong}) % 25 == 0:
                return not found
            return found
    """


def codec(lost):
    return f"""
        class Codec:
            def serialize(self, root):
                if root is None:
                    return "#"
                value = 0 if root.val == {lost} else root.val
                return f"{{value}} {{self.serialize(root.left)}} {{self.serialize(root.right)}}"
            def deserialize(self, data):
                words = iter(data.split())
                def made():
                    word = next(words)
                    return None if word == "#" else TreeNode(int(word), made(), made())
                return made()
    """


IGNORED = "defghijklmnoprstuvwx"
WRONG = {
    **{f"no bound is {bound}": ("validate-binary-search-tree", search_tree(bound)) for bound in (100, 1000, 10**9, 2**31)},
    **{f"ignores {letter}": ("group-anagrams", anagrams(f"tuple(sorted(word.replace({letter!r}, '')))")) for letter in "dmx"},
    "41 twice among the primes": ("group-anagrams", product_of([*PRIMES[:13], 41, *PRIMES[14:]])),
    "51 is taken for a prime": ("group-anagrams", product_of([*PRIMES[:15], 51, *PRIMES[15:25]])),
    "without ten letters": ("task-scheduler", scheduler("EIJKLMNOSV")),
    **{f"errs for 4 % of the positions, {part}": ("search-a-2d-matrix", search(part)) for part in (1, 4, 10, 22)},
    "fails for -942": ("serialize-and-deserialize-binary-tree", codec(-942)),
}  # fmt: skip


@pytest.mark.parametrize(("problem_id", "code"), WRONG.values(), ids=WRONG)
def test_is_refused(problem_id, code):
    report = checked(problem_id, code)
    assert report.verdict is Verdict.WA
    assert report.counterexample.stage is not Stage.LARGE


@pytest.mark.bank
@pytest.mark.parametrize("letter", IGNORED)
def test_no_letter_can_be_ignored(letter):
    assert checked("group-anagrams", anagrams(f"tuple(sorted(word.replace({letter!r}, '')))")).verdict is Verdict.WA


@pytest.mark.bank
@pytest.mark.parametrize("part", range(25))
def test_no_position_can_be_wrong(part):
    assert checked("search-a-2d-matrix", search(part)).verdict is Verdict.WA


def test_one_value_of_many_is_isolated():
    assert checked("serialize-and-deserialize-binary-tree", codec(-942)).counterexample.args == {"root": [-942]}


@pytest.mark.slow
@pytest.mark.parametrize(("unknown", "verdict"), [(0, Verdict.TLE), (-1, Verdict.AC)])
def test_a_memory_in_which_nothing_is_taken_for_not_known_never_ends(unknown, verdict):
    assert checked("house-robber", robber(unknown)).verdict is verdict


def test_they_are_tried_before_anything_is_drawn(monkeypatch):
    monkeypatch.setattr(FoundInputs, "generated", lambda self, seed: pytest.fail("drawn"))
    report = graded("def spread(nums):\n    return max(nums) - min(nums) + (1000 in nums)\n")
    assert (report.verdict, report.counterexample.stage) == (Verdict.WA, Stage.GENERATED)


def test_with_the_small_ones_they_are_no_more_than_the_cap(tmp_path):
    found = FoundInputs(tiny_problem(), tmp_path)
    assert len(found.small()) + len(found.probes()) <= CAP
    assert FoundInputs(tiny_problem(), tmp_path).probes() == found.probes()
