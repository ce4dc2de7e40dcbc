"""A problem's own Python: it runs in a worker, and whatever it does is the bank's fault, with file and line."""

import os
import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent, indent

import pytest

from runner.bank.cases import Hatch
from runner.bank.load import load_problem
from runner.errors import BankFaultError
from runner.grading import hatch
from runner.grading.found_inputs import FoundInputs
from runner.grading.proof.proof import prove
from runner.grading.report import Reason, Stage
from runner.grading.single_input import run_one
from runner.verdict import Verdict
from tests.support.bank import TOPICS, tiny_problem, write_problem
from tests.support.grading import RIGHT, graded

HATCH = """
def strategy():
    return st.builds(lambda n: {"nums": list(range(n))}, st.integers(1, 40))

def small():
    for n in range(100):
        yield {"nums": list(range(n))}
"""


def hatched(code, **changes):
    """The tiny problem with nothing but Python to make its inputs."""
    tiny = tiny_problem()
    cases = replace(tiny.cases, inputs={}, groups=(), large=(), edges=(), hatch=Hatch(dedent(code)))
    return replace(tiny, cases=cases, **changes)


def written(folder, code):
    """The tiny problem with a hatch in addition to its shapes, loaded from a file; and the first line of the code."""
    code = dedent(code)
    code += "" if "def small" in code else "def small():\n    yield {'nums': [1]}\n"
    code += "" if "def strategy" in code else "def strategy():\n    return 1 // 0\n"
    path = write_problem(folder, "tiny", "cases:\n", "cases:\n  python: |\n" + indent(code, "    "))
    lines = path.read_text(encoding="utf-8").splitlines()
    return load_problem(path, TOPICS), path, lines.index("  python: |") + 2


def test_it_gives_both_halves_and_only_proper_inputs():
    found = FoundInputs(hatched(HATCH))
    assert [len(args["nums"]) for args in found.small(4)] == [1, 2, 3, 4]
    assert found.generated(0) == []
    drawn = found.hatched(0)
    assert len(drawn) > 20
    assert all(args["nums"] == list(range(len(args["nums"]))) for args in drawn)
    assert drawn == FoundInputs(hatched(HATCH)).hatched(0) != FoundInputs(hatched(HATCH)).hatched(1)


def test_it_may_be_in_addition_to_shapes():
    problem = replace(tiny_problem(), cases=replace(tiny_problem().cases, hatch=Hatch(HATCH)))
    found = FoundInputs(problem)
    assert [len(args["nums"]) for args in found.small(4)] == [1, 2, 3, 4]
    assert len(found.generated(0)) > 10
    assert len(found.hatched(0)) > 10


def test_it_runs_in_another_process_that_sees_nothing_of_ours(tmp_path):
    (tmp_path / "secret").write_text("7")
    found = FoundInputs(hatched("import os\ndef small():\n    yield {'nums': [os.getpid()]}", constraints=()))
    assert found.small(1)[0]["nums"] != [os.getpid()]
    spying = f"def small():\n    yield {{'nums': [int(open({str(tmp_path / 'secret')!r}).read())]}}"
    with pytest.raises(BankFaultError, match="PermissionError"):
        FoundInputs(hatched(spying)).small(1)


def test_its_inputs_are_kept_with_the_others(tmp_path, monkeypatch):
    first = FoundInputs(hatched(HATCH), tmp_path)
    found = first.small(10), first.hatched(3)
    monkeypatch.setattr(hatch, "_asked", None)
    again = FoundInputs(hatched(HATCH), tmp_path)
    assert (again.small(10), again.hatched(3)) == found


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("def small():\n    return 1 // 0", "ZeroDivisionError"),
        ("def small():\n    yield {'nums': [1]}\n    1 // 0", "ZeroDivisionError"),
        ("def small():\n    yield [1]", r"gave \[1\], not a dict"),
        ("def small():\n    yield {'numbers': [1]}", r"not a dict of the arguments \(nums\)"),
        ("def small():\n    yield {'nums': ['a']}", "`nums` is of another type"),
        ("def small():\n    return 5", "TypeError"),
        ("def small():\n    yield {'nums': {1}}", "cannot hold `set`"),
        ("import sys\ndef small():\n    sys.exit()", "SystemExit"),
        ("import os\ndef small():\n    os.kill(os.getpid(), 9)", "crash"),
        ("def small():\n    yield {'nums': [0] * 10**10}", "MemoryError"),
        ("1 // 0\ndef small():\n    pass", "ZeroDivisionError"),
    ],
)
def test_a_broken_one_is_the_banks_fault(code, why):
    with pytest.raises(BankFaultError, match=why):
        FoundInputs(hatched(code)).small(10)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("def strategy():\n    return 5", "no Hypothesis strategy"),
        ("def strategy():\n    return st.just(5)", "gave 5, not a dict"),
        ("def strategy():\n    return st.nothing()", "nothing that strategy.. draws"),
    ],
)
def test_a_broken_strategy_is_the_banks_fault(code, why):
    with pytest.raises(BankFaultError, match=why):
        FoundInputs(hatched(code)).hatched(0)


def test_one_without_its_functions_is_the_banks_fault():
    with pytest.raises(BankFaultError, match="Missing: small"):
        FoundInputs(hatched("x = 1")).small(1)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("def small():\n    while True:\n        pass\n", 2),
        ("def small():\n    yield {'nums': [1]}\n    while True:\n        pass\n", 3),
        ("while True:\n    pass\ndef small(): ...\n", 1),
        ("def strategy():\n    while True:\n        pass\n", 2),
        ("import time\ndef strategy():\n    time.sleep(1000)\n", 3),
    ],
)
def test_an_endless_one_ends_in_a_je_with_file_and_line(tmp_path, monkeypatch, code, line):
    monkeypatch.setattr(hatch, "SECONDS", 1.0)
    problem, path, start = written(tmp_path, code)
    report = graded(RIGHT, problem, upto=Stage.GENERATED)
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.BANK)
    place, _, said = report.notes[-1].partition(": ")
    assert place in {f"{path}:{start + line - 1}:1", f"{path}:{start + line}:1"}
    assert said.startswith("`cases.python` of tiny failed: ")
    assert said.endswith("no answer within 1 s")
    [found] = prove(problem, file=path)
    assert (found.rule, found.file) == ("cases-impossible", str(path))
    assert found.line in {start + line - 1, start + line}


def test_endless_yields_are_cut_off():
    found = FoundInputs(hatched("def small():\n    while True:\n        yield {'nums': [1]}"))
    assert found.small(10) == [{"nums": [1]}]


def test_what_fails_is_made_smaller_by_drills_own_reduction():
    drawing = """
    def small():
        return []

    def strategy():
        return st.lists(st.integers(100, 999), min_size=9, max_size=30).map(lambda nums: {"nums": nums})
    """
    wrong = "def spread(nums):\n    return max(nums) - min(nums) + (len(nums) > 4)\n"
    report = graded(wrong, hatched(drawing, examples=()), upto=Stage.GENERATED)
    assert report.counterexample.stage is Stage.GENERATED
    assert report.counterexample.args == {"nums": [0, 0, 0, 0, 0]}


ENDLESS = "    while True:\n        pass\n"


def changed(folder, field, code):
    """The tiny problem from a file with the source of one field replaced, and the line that this begins in."""
    path = write_problem(folder)
    before, _, after = path.read_text(encoding="utf-8").partition(f"{field}: |\n")
    after = after[re.search(r"^\S", after, re.MULTILINE).start() :]
    path.write_text(f"{before}{field}: |\n{indent(code, '  ')}{after}", encoding="utf-8")
    return load_problem(path, TOPICS), path, before.count("\n") + 2


@pytest.mark.parametrize(
    "code",
    [
        f"def spread(nums):\n{ENDLESS}",
        "def spread(nums):\n    return 1 // 0\n",
        f"if True:\n{ENDLESS}def spread(nums): ...\n",
    ],
)
def test_a_reference_that_does_not_do_its_work_is_a_je_with_file_and_line(tmp_path, monkeypatch, code):
    monkeypatch.setattr("runner.grading.reference.BANK_SECONDS", 0.5)
    problem, path, start = changed(tmp_path, "reference", code)
    report = graded(RIGHT, problem)
    assert report.verdict is Verdict.JE
    assert line_of(report, path) in {start + 1, start + 2}
    [found] = prove(problem, file=path)
    assert (found.rule, found.file) == ("reference-fails", str(path))
    assert found.line in {start + 1, start + 2}
    with pytest.raises(BankFaultError, match=str(path)):
        run_one(problem, RIGHT.encode(), {"nums": [1, 2]})


def line_of(report, path):
    return int(report.notes[-1].removeprefix(f"{path}:").partition(":")[0])


def test_an_endless_checker_is_a_je_with_file_and_line(tmp_path, monkeypatch):
    monkeypatch.setattr("runner.grading.reference.BANK_SECONDS", 0.5)
    checker = "checker:\n  valid: |\n    def valid(result, expected, nums):\n" + indent(ENDLESS, "    ")
    path = write_problem(tmp_path, "tiny", "reference: |\n", f"{checker}reference: |\n")
    start = path.read_text(encoding="utf-8").splitlines().index("  valid: |") + 2
    problem = load_problem(path, TOPICS)
    report = graded("def spread(nums):\n    return 7\n", problem)
    assert report.verdict is Verdict.JE
    assert line_of(report, path) == start - 1
    [found] = prove(problem, file=path)
    assert (found.rule, found.line) == ("checker-fails", start - 1)


def test_an_endless_brute_is_reported(tmp_path, monkeypatch):
    monkeypatch.setattr("runner.grading.proof.solutions.BRUTE_SECONDS", 0.5)
    problem, path, start = changed(tmp_path, "brute", f"def spread(nums):\n{ENDLESS}")
    [found] = [found for found in prove(problem, file=path) if found.rule.startswith("brute")]
    assert (found.rule, found.line) == ("brute-fails", start - 1)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "{kind: list, size: 1000,",
            "{kind: list, size: 1000000000,",
            "      inputs: {nums: {kind: list, size: 1000000000",
        ),
        (
            "{kind: list, min_size: 1, max_size: 1000,",
            "{kind: list, size: 10**9,",
            "    nums: {kind: list, size: 10**9",
        ),
        ("holds: 1 <= len(nums) <= 1000}", "holds: sum(range(10**6)) > 0}", "constraints:"),
        (
            "max_size: 1000, of: {kind: int, min_value: -1000,",
            "max_size: 1000, of: {kind: int, min_value: -1000 + 0 * sum(range(10**6)),",
            "    nums: {kind: list, min_size: 1, max_size: 1000, of:",
        ),
        ("when: max(nums) < 0", "when: max(nums) < 0 * sum(range(10**6))", "  groups:"),
    ],
)
def test_a_shape_that_takes_all_memory_or_time_is_a_je_with_file_and_line(tmp_path, monkeypatch, old, new, line):
    monkeypatch.setattr("runner.expressions.budget.MAX_TOTAL_STEPS", 4_000_000)
    path = write_problem(tmp_path, "tiny", old, new)
    lines = path.read_text(encoding="utf-8").splitlines()
    [place] = [number for number, text in enumerate(lines, start=1) if text.startswith(line)]
    problem = load_problem(path, TOPICS)
    report = graded(RIGHT, problem)
    assert (report.verdict, report.reason) == (Verdict.JE, Reason.BANK)
    assert line_of(report, path) in {place, place + 1}
    [found] = prove(problem, file=path)
    assert found.rule == "cases-impossible"
    assert found.line in {place, place + 1}


def test_what_is_sent_along_knows_nothing_of_drill():
    source = (Path(hatch.__file__).with_name("hypothesis_search.py")).read_text(encoding="utf-8")
    assert "runner" not in source.partition('"""')[2].partition('"""')[2]
