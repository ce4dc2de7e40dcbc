"""Solutions that somebody other than a problem's author wrote, from the statement alone, are judged as they should be.

Each file in `data/independent` is named for its problem and holds its solutions one after the other, each under a line
`# ==== right` or `# ==== wrong VERDICT`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from runner.bank.load import load_problem
from runner.grading.grade import grade
from runner.paths import data_dir
from runner.verdict import Verdict

FOLDER = Path(__file__).parent / "data" / "independent"
MARK = re.compile(r"^# ==== (right|wrong)(?: (\w+))?\n", re.MULTILINE)
SLICE = frozenset({"two-sum", "min-stack", "clone-graph", "serialize-and-deserialize-binary-tree", "set-matrix-zeroes"})
PROBLEMS = {path.stem: path for path in sorted((data_dir() / "problems").glob("*/*.yaml"))}


def solutions():
    for path in sorted(FOLDER.glob("*.py")):
        _, *parts = MARK.split(path.read_text(encoding="utf-8"))
        for number, (mark, verdict, code) in enumerate(zip(parts[::3], parts[1::3], parts[2::3], strict=True)):
            wanted = Verdict.AC if mark == "right" else Verdict(verdict)
            marks = () if path.stem in SLICE else pytest.mark.bank
            yield pytest.param(path.stem, code, wanted, id=f"{path.stem}-{number}-{mark}", marks=marks)


@pytest.mark.parametrize(("problem_id", "code", "wanted"), list(solutions()))
def test_is_judged_as_it_should_be(problem_id, code, wanted):
    report = grade(load_problem(PROBLEMS[problem_id]), code.encode(), f"{problem_id}.py")
    assert report.verdict is wanted, report


def test_every_problem_has_two_right_ones_in_different_styles_and_three_wrong_ones():
    counted = {path.stem: MARK.findall(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.py")}
    assert counted.keys() == PROBLEMS.keys()
    for problem_id, marks in counted.items():
        kinds = [kind for kind, _ in marks]
        assert kinds.count("right") >= 2, problem_id
        assert kinds.count("wrong") >= 3, problem_id
