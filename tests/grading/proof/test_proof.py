"""The proof of a problem: the tiny one holds, and for each rule there is a broken sample that it alone detects.

The first line of a sample says where the finding is, its words and its fix.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from runner.bank.cases import Growth
from runner.bank.load import load_problem
from runner.bank.model import Checker, Method, Param, ProblemKind, Signature
from runner.grading.proof.proof import prove
from runner.grading.proof.rules import PROOF_RULES
from runner.strategies.probes import MOST
from runner.typespec import parse
from tests.support.bank import TINY, tiny_problem
from tests.support.grading import RIGHT
from tests.support.javascript import needs_node
from tests.support.stack import total_problem

SAMPLES = Path(__file__).parents[2] / "bank" / "bad_proof"
NEEDS_ANOTHER_TEMPLATE = {"stub-accepted"}
"""The shipped stubs raise, whatever the problem: no file alone can make one of them right."""

QUICK = (
    "cases-impossible", "checker-fails", "group-empty", "large-missing", "reference-refused", "small-missing",
    "slow-accepted", "wrong-accepted",
)  # fmt: skip
"""Rules of which the quick suite proves the sample: one for each part of a problem."""


@pytest.fixture(autouse=True)
def _few_inputs(monkeypatch):
    """What a rule says does not depend on how many inputs there are, and a proof grades a dozen solutions with them."""
    monkeypatch.setattr("runner.grading.found_inputs.EXAMPLES", 40)
    monkeypatch.setattr("runner.grading.found_inputs.CAP", MOST + 500)


def test_the_tiny_problem_is_proved_with_several_seeds():
    steps = []
    assert prove(tiny_problem(), file=TINY, seeds=2, on_step=steps.append) == []
    assert {"the reference", "wrong: last minus first", "slow: every pair"} <= set(steps)


def rules():
    for rule in sorted(set(PROOF_RULES) - NEEDS_ANOTHER_TEMPLATE):
        marks = [] if rule in QUICK else [pytest.mark.slow]
        yield pytest.param(rule, marks=[*marks, needs_node] if rule == "translation-refused" else marks)


@pytest.mark.parametrize("rule", list(rules()))
def test_the_sample_is_detected_by_its_rule_alone(rule):
    file = SAMPLES / f"{rule}.yaml"
    assert file.is_file(), f"the rule {rule} has no broken sample in {SAMPLES}"
    wanted = file.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    [found] = prove(load_problem(file), file=file)
    assert (found.rule, found.file) == (rule, str(file))
    said = f"{found.line}:{found.column}: {found.message}" + (f" -> {found.fix}" if found.fix else "")
    assert _words(said) == _words(wanted)


def test_every_sample_is_of_a_rule():
    assert {path.stem for path in SAMPLES.iterdir()} | NEEDS_ANOTHER_TEMPLATE == set(PROOF_RULES)


def test_a_stub_that_solves_the_problem_is_reported(monkeypatch):
    monkeypatch.setattr("runner.grading.proof.solutions.stub_for", lambda problem: RIGHT)
    assert [found.rule for found in prove(tiny_problem(), file=TINY)] == ["stub-accepted"]


def test_without_a_file_findings_name_the_problem():
    found = prove(tiny_problem(reference="def spread(nums):\n    return 0\n"))
    assert {(one.file, one.line, one.column) for one in found} == {("tiny", 1, 1)}


def test_findings_are_in_the_order_of_the_file():
    wrong = tuple(replace(each, code=RIGHT) for each in tiny_problem().wrong)
    found = prove(tiny_problem(wrong=wrong), file=TINY)
    assert [one.rule for one in found] == ["wrong-accepted"] * len(wrong)
    assert [one.line for one in found] == sorted({one.line for one in found})


def _words(said):
    """Leave out how many times slower it was: that is never the same."""
    return said.partition(" gets AC (n = ")[0]


def test_a_class_problem_is_proved_call_by_call():
    problem = total_problem(wrong=(), slow=())
    assert prove(problem) == []
    lenient = "def valid(result, expected, init, calls):\n    return True\n"
    [found] = prove(replace(problem, checker=Checker(valid=lenient)))
    assert found.rule == "checker-accepts-altered"


def test_a_round_trip_gives_back_what_it_was_given():
    number = parse("list[int]")
    text = parse("str")
    problem = tiny_problem(
        kind=ProblemKind.ROUND_TRIP,
        signature=Signature(
            "Codec",
            (Param("nums", number),),
            number,
            methods=(
                Method("encode", (Param("nums", number),), text),
                Method("decode", (Param("data", text),), number),
            ),
        ),
        reference=CODEC.format(""),
        brute=CODEC.format(""),
        wrong=(),
        slow=(),
        growth=Growth(none="it is as long as the text"),
        examples=tuple(replace(example, output=example.args["nums"]) for example in tiny_problem().examples),
    )
    assert prove(problem) == []
    [found] = prove(replace(problem, reference=CODEC.format("[:1]"), brute=CODEC.format("[:1]")))
    assert (found.rule, found.message) == ("example-differs", "the example says [3, 9, 4], the reference [3]")


CODEC = """
class Codec:
    def encode(self, nums):
        return ",".join(map(str, nums{}))

    def decode(self, data):
        return [int(word) for word in data.split(",")]
"""
