"""Solutions in JavaScript that others wrote from the statements, three right and three wrong ones of each problem.

Each file in `data/independent_javascript` has the name of its problem, and its solutions each under a line `// ==== right`
or `// ==== wrong VERDICT`. `large` after it: it is right, and may be slower than required.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from tests.support.bank import shipped_problem
from tests.support.javascript import needs_node

pytestmark = needs_node

FOLDER = Path(__file__).parents[1] / "data" / "independent_javascript"
MARK = re.compile(r"^// ==== (right|wrong)(?: ([A-Z]+))?( large)?\n", re.MULTILINE)
QUICK = ("subsets-1", "min-stack-4", "serialize-and-deserialize-binary-tree-2")


def written():
    for path in sorted(FOLDER.glob("*.js")):
        _, *parts = MARK.split(path.read_text(encoding="utf-8"))
        for number, (_, verdict, large, code) in enumerate(
            zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True), start=1
        ):
            yield path.stem, number, verdict or "AC", bool(large), code


def cases():
    for id_, number, wanted, is_large, code in written():
        name = f"{id_}-{number}"
        marks = pytest.mark.slow if name in QUICK else pytest.mark.bank
        yield pytest.param(id_, wanted, is_large, code, id=name, marks=marks)


@pytest.mark.parametrize(("id_", "wanted", "is_large", "code"), list(cases()))
def test_is_judged_as_it_should_be(id_, wanted, is_large, code):
    options = GradeOptions(upto=Stage.LARGE) if is_large or wanted != "AC" else GradeOptions()
    report = grade(shipped_problem(id_), code.encode(), f"{id_}.js", options)
    assert str(report.verdict) == wanted, report


def test_there_are_thirty_problems_with_three_right_and_three_wrong_ones():
    counts = {}
    for id_, _, wanted, _, _ in written():
        counts.setdefault(id_, []).append(wanted == "AC")
    assert len(counts) >= 30
    assert {id_ for id_, right in counts.items() if sum(right) < 3 or len(right) - sum(right) < 3} == set()
