"""Hostile solutions at the door: each gets the verdict of its outcome, and does not harm the next one."""

import os
from dataclasses import replace
from itertools import product

import pytest

from runner.bank.budgets import Limits
from runner.bank.cases import Cases, Shape
from runner.bank.model import Args, Example
from runner.grading.grade import GradeOptions, grade
from runner.grading.machine import Machine
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict
from tests.sandbox.hostile import INSIDE
from tests.sandbox.hostile_case import QUICK
from tests.sandbox.hostile_files import LOADS
from tests.sandbox.hostile_outside import OUTSIDE
from tests.support.grading import returning
from tests.support.workers import worker

IS_ROOT = os.geteuid() == 0
VERDICTS = {
    "value": "AC WA",
    "wrong": "WA",
    "timeout": "TLE",
    "memory": "MLE",
    "raise": "RTE",
    "exit": "RTE",
    "crash": "RTE",
    "protocol": "RTE",
}
FILES = VERDICTS | {"syntax": "CE", "missing": "CE", "large": "CE"}
REFERENCES = {
    "int": "1", "bool": "True", "float": "1.0", "str": "'1'", "list[int]": "[9]", "list[list[int]]": "[[9]]",
    "set[int]": "{9}", "TreeNode": "TreeNode(9)", "Node": "Node(1)",
}  # fmt: skip


def asked(returns, seconds=0.4):
    """A problem with one input, to which a hostile solution is an answer."""
    problem = returning(returns, params={"x": "int"}, reference=f"def f(x):\n    return {REFERENCES[returns]}\n")
    args: Args = {"x": 1}
    return replace(
        problem,
        signature=replace(problem.signature, name="f"),
        examples=(Example(args, None, ""),),
        constraints=(),
        cases=Cases({"x": Shape("int", {"min_value": 1, "max_value": 3})}, ()),
        limits=Limits(seconds=seconds, memory_mb=96),
    )


def cases():
    for hostile, layer in product([*INSIDE, *OUTSIDE], ("L0", "L1")):
        marks = () if layer == "L1" and hostile.name in QUICK else pytest.mark.slow
        yield pytest.param(hostile, layer, id=f"{hostile.name}-{layer}", marks=marks)


@pytest.fixture(scope="module")
def layer_reached():
    with worker("def f(x): return x", layer="L1") as running:
        running.load(5)
        return running.status.layer


@pytest.mark.parametrize(("hostile", "layer"), list(cases()))
def test_a_hostile_solution_gets_its_verdict(hostile, layer, layer_reached, tmp_path):
    if layer == "L1" != layer_reached:
        pytest.skip("no L1 on this machine")
    (tmp_path / "mine").write_text("the learner's own")
    source = hostile.source(str(tmp_path), __file__)
    verdict = judged(source.encode(), asked(hostile.returns, min(hostile.seconds, 2.0)), layer)
    kinds = [kind.partition(":")[0] for kind in hostile.expected(layer, is_root=IS_ROOT).split()]
    assert verdict in {word for kind in kinds for word in VERDICTS[kind].split()}


@pytest.mark.slow
@pytest.mark.parametrize("layer", ["L0", "L1"])
@pytest.mark.parametrize("name", LOADS)
def test_a_hostile_file_gets_its_verdict(name, layer):
    source, kinds = LOADS[name]
    source = source if isinstance(source, bytes) else source.encode()
    assert judged(source, asked("int"), layer) in {FILES[kind] for kind in kinds.split()}


def judged(source, problem, layer):
    """Grade it, and then a right solution: the judge must still be what it was."""
    options = GradeOptions(upto=Stage.EXAMPLES, machine=Machine(layer=layer))
    report = grade(problem, source, "it.py", options)
    assert report.reason is Reason.TOO_LARGE or report.isolation.startswith(layer)
    right = grade(problem, problem.reference.encode(), "it.py", options)
    assert right.verdict is Verdict.AC, right
    return report.verdict.value
