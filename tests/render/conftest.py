"""Problems and reports made by hand, so that what is rendered does not hang on bank or judge."""

import pytest

from runner.bank.budgets import Limits
from runner.bank.cases import Cases, Group, Growth
from runner.bank.known_solutions import Complexity
from runner.bank.model import (
    Checker,
    Constraint,
    Difficulty,
    Example,
    Explanation,
    Method,
    Param,
    Problem,
    ProblemKind,
    Signature,
)
from runner.grading.report import (
    Counterexample,
    Fault,
    Frame,
    GroupCount,
    GrowthRow,
    GrowthTable,
    Reason,
    Report,
    Stage,
    StageResult,
    StageStatus,
)
from runner.typespec import parse
from runner.verdict import Verdict


def param(name, type_, node_of=None):
    return Param(name, parse(type_), node_of)


def problem_with(
    signature, *, kind=ProblemKind.FUNCTION, examples=(), checker=None, groups=("duplicates", "all equal", "n ≥ 3")
):
    return Problem(
        id="gcd-and-lcm-of-an-array",
        title="GCD and LCM of an array",
        kind=kind,
        topics=("number-theory",),
        difficulty=Difficulty.MEDIUM,
        minutes=15,
        prior=0.61,
        also=(),
        signature=signature,
        statement=(
            "Given a non-empty array of positive integers, return its greatest common divisor\n"
            "and its least common multiple, in that order.\n\n- one item\n- another item\n"
        ),
        examples=tuple(examples),
        constraints=(Constraint("1 ≤ len(nums) ≤ 10⁵", "True"), Constraint("1 ≤ nums[i] ≤ 10⁹", "True")),
        cases=Cases(inputs={}, groups=tuple(Group(name, "True") for name in groups)),
        checker=checker or Checker(),
        reference="def gcd_and_lcm(nums):\n    return 1, 1\n",
        brute="",
        wrong=(),
        slow=(),
        complexity=Complexity("O(n log V)", "O(1)"),
        growth=Growth(none="by hand"),
        limits=Limits(),
        hints=("Think of pairs.", "Fold.", "gcd(a, gcd(b, c))."),
        explanation=Explanation("Fold.", "Both are associative.", "O(n log V)", "Multiplying.", "I fold."),
        version="v1",
    )


@pytest.fixture
def gcd():
    signature = Signature("gcd_and_lcm", (param("nums", "list[int]"),), parse("tuple[int, int]"))
    return problem_with(signature, examples=[Example({"nums": [4, 6, 8]}, [2, 24], "2 divides all three.")])


@pytest.fixture
def make():
    """Make a function problem from parameter types and a return type."""

    def function(params, returns, **changes):
        signature = Signature("solve", tuple(param(name, type_) for name, type_ in params.items()), parse(returns))
        return problem_with(signature, **changes)

    return function


@pytest.fixture
def stack():
    methods = (
        Method("push", (param("val", "int"),), parse("None")),
        Method("pop", (), parse("None")),
        Method("get_min", (), parse("int")),
    )
    signature = Signature("MinStack", (), parse("None"), methods)
    example = Example({"init": [], "calls": [["push", 2], ["get_min"]]}, [None, 2], "2 is all there is.")
    return problem_with(signature, kind=ProblemKind.CLASS, examples=[example])


@pytest.fixture
def report_of():
    """Make a report; what is not given is as after a wrong answer on a small input."""

    def make(verdict=Verdict.WA, counterexample=None, **changes):
        stages = (
            StageResult(Stage.LOAD, StageStatus.PASSED),
            StageResult(Stage.EXAMPLES, StageStatus.PASSED, 9, 0.01),
            StageResult(Stage.SMALL, StageStatus.FAILED, 1195, 0.2),
            StageResult(Stage.GENERATED, StageStatus.NOT_RUN, because="a small input fails"),
        )
        given = {
            "problem_id": "gcd-and-lcm-of-an-array",
            "problem_version": "v1",
            "verdict": verdict,
            "reason": Reason.NONE,
            "stages": stages,
            "groups": (
                GroupCount("duplicates", 40, 30),
                GroupCount("all equal", 20, 20),
                GroupCount("n ≥ 3", 900, 0),
            ),
            "inputs": 1204,
            "seconds": 0.61,
            "isolation": "L1",
            "counterexample": counterexample,
        }
        return Report(**(given | changes))

    return make


@pytest.fixture
def wrong():
    return Counterexample(
        stage=Stage.SMALL,
        args={"nums": [2, 2]},
        expected=[2, 2],
        has_returned=True,
        returned=[2, 4],
        returned_text="(2, 4)",
        groups=("duplicates", "all equal"),
    )


@pytest.fixture
def fault():
    return Fault(
        "ZeroDivisionError",
        "integer modulo by zero",
        (Frame(7, "gcd_and_lcm", "    return fold(nums)"), Frame(3, "fold", "    a, b = b, a % b")),
    )


@pytest.fixture
def growth():
    rows = (GrowthRow(1000, 0.0011, 0.0009), GrowthRow(8000, 0.071, 0.0072), GrowthRow(64000, 4.5, 0.058))
    return GrowthTable(rows, "grows much faster than the reference: 78 times as long at n = 64,000")
