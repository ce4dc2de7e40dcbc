"""Solutions in LeetCode's style are graded as they are pasted; what only looks right is refused, and for its reason.

Each file in `data/leetcode` is named for its problem and holds solutions one after the other, each under a line
`# ==== VERDICT [REASON] what it shows`, with `-` for no reason.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from runner.bank.cases import Cases, Shape
from runner.bank.load import load_problem
from runner.bank.model import Checker, Example, ProblemKind
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Reason, Stage
from runner.typespec import NODES
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS
from tests.support.grading import graded, returning

FOLDER = Path(__file__).parents[1] / "data" / "leetcode"
MARK = re.compile(r"^# ==== (AC|\w+ (?:\w+|-)) (.+)\n", re.MULTILINE)


def pasted():
    for path in sorted(FOLDER.glob("*.py")):
        nothing, *parts = MARK.split(path.read_text(encoding="utf-8"))
        assert not nothing
        for wanted, title, code in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
            yield path.stem, wanted, title, code


TABLE = [pytest.param(name, wanted, code, id=f"{name}: {title}") for name, wanted, title, code in pasted()]


def one_of_each():
    """All of them; beyond the first right one of a problem, and the first that is refused for a reason, they are slow."""
    seen = set()
    for case in TABLE:
        problem_id, wanted, _ = case.values
        kind = problem_id if wanted == "AC" else wanted
        yield case if kind not in seen else pytest.param(*case.values, id=case.id, marks=pytest.mark.slow)
        seen.add(kind)


@pytest.mark.parametrize(("problem_id", "wanted", "code"), list(one_of_each()))
def test_is_judged_as_on_leetcode(problem_id, wanted, code):
    holds(problem_id, wanted, code, Stage.EXAMPLES if wanted == "AC" else Stage.SMALL)


@pytest.mark.bank
@pytest.mark.parametrize(("problem_id", "wanted", "code"), TABLE)
def test_is_judged_so_by_a_whole_check(problem_id, wanted, code):
    holds(problem_id, wanted, code, Stage.GROWTH)


def holds(problem_id, wanted, code, upto):
    report = grade(load_problem(PROBLEMS[problem_id]), code.encode(), "it.py", GradeOptions(upto=upto))
    verdict, _, reason = wanted.partition(" ")
    assert (report.verdict, report.reason) == (Verdict(verdict), Reason(reason.strip("-"))), report


def test_every_kind_of_signature_in_the_bank_has_one():
    kinds, shown = set(), features_of(random_list()) | features_of(kept())
    for name, path in PROBLEMS.items():
        problem = load_problem(path)
        if problem.query or problem.driver:  # no function or class in Python
            continue
        features = features_of(problem)
        kinds |= features
        if (FOLDER / f"{name}.py").exists():
            shown |= features
    assert kinds <= shown


def features_of(problem):
    """What a solution of the problem has to get along with."""
    signature = problem.signature
    if problem.kind is not ProblemKind.FUNCTION:
        return {problem.kind.value}
    types = [*(param.type for param in signature.params), signature.returns]
    flags = {
        "in place": problem.checker.in_place,
        "deep copy": problem.checker.deep_copy,
        "keeps": signature.keeps,
        "node of another argument": any(param.node_of for param in signature.params),
    }
    nodes = NODES & frozenset().union(*(type_.names for type_ in types))
    return {f"returns {signature.returns.name}", *nodes, *(name for name, has in flags.items() if has)}


COPIED = """
class Solution:
    def spread(self, head: "Optional[Node]") -> "Optional[Node]":
        new = {None: None}
        node = head
        while node:
            new[node] = Node(node.val)
            node = node.next
        for old, copied in new.items():
            if old:
                copied.next, copied.random = new[old.next], new[old.random]
        return new[head]
"""


def random_list():
    """A list with random pointers, to be copied."""
    shape = Shape("random_list", {"min_size": 0, "max_size": 4, "of": Shape("int", {"min_value": 0, "max_value": 2})})
    return without_cases(
        returning(
            "RandomListNode | None",
            params={"head": "RandomListNode | None"},
            reference="from copy import deepcopy\ndef spread(head):\n    return deepcopy(head)\n",
            checker=Checker(deep_copy="head"),
        ),
        head=shape,
    )


def without_cases(problem, **inputs):
    example = Example({"head": [[1, 1], [2, None]]}, [[1, 1], [2, None]], "")
    return replace(problem, examples=(example,), constraints=(), cases=Cases(inputs, ()))


@pytest.mark.parametrize(
    ("code", "verdict", "reason"),
    [
        (COPIED, Verdict.AC, Reason.NONE),
        ("class Node:\n    def __init__(self, x, next=None, random=None):\n"
         "        self.val, self.next, self.random = int(x), next, random\n" + COPIED, Verdict.AC, Reason.NONE),
        (COPIED.replace("new[old.random]", "old.random"), Verdict.WA, Reason.NOT_A_COPY),
        (COPIED.replace("new[head]", "head"), Verdict.WA, Reason.NOT_A_COPY),
    ],
)  # fmt: skip
def test_a_list_with_random_pointers(code, verdict, reason):
    report = graded(code, random_list(), upto=Stage.SMALL)
    assert (report.verdict, report.reason) == (verdict, reason), report


def kept():
    """The tiny problem with an argument that is to be left alone."""
    return returning("int", reference="def spread(nums):\n    return max(nums) - min(nums)\n", keeps=("nums",))


@pytest.mark.parametrize(
    ("lines", "verdict"),
    [
        ("nums = sorted(nums)", Verdict.AC),
        ("nums.append(nums[0]); nums.pop()", Verdict.AC),
        ("nums.sort()", Verdict.MUT),
        ("nums.append(nums[0])", Verdict.MUT),
        ("nums[:] = [float(num) for num in nums]; return int(max(nums) - min(nums))", Verdict.MUT),
    ],
)
def test_an_argument_that_is_to_be_left_alone(lines, verdict):
    code = f"class Solution:\n    def spread(self, nums: List[int]) -> int:\n        {lines}\n        return max(nums) - min(nums)\n"
    report = graded(code, kept(), upto=Stage.SMALL)
    assert report.verdict is verdict
    if verdict is Verdict.MUT:
        assert "`nums` must stay as before the call, and became [" in report.counterexample.note
