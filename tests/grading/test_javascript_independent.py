"""Solutions in JavaScript that others wrote from the statements: of each problem three right and three wrong ones.

Of components (`.jsx`) and utilities there are two right ones. Each file in `data/independent_javascript` has the name of its problem, and its solutions each under a line `// ==== right`
or `// ==== wrong VERDICT`. `large` after it: it is right, and may be slower than required.
"""

from __future__ import annotations

import re
from collections import Counter
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
    for path in sorted(FOLDER.iterdir()):
        _, *parts = MARK.split(path.read_text(encoding="utf-8"))
        for number, (_, verdict, large, code) in enumerate(
            zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True), start=1
        ):
            yield path, number, verdict or "AC", bool(large), code


def cases():
    for path, number, wanted, is_large, code in written():
        name = f"{path.stem}-{number}"
        marks = pytest.mark.slow if name in QUICK else pytest.mark.bank
        yield pytest.param(path, wanted, is_large, code, id=name, marks=marks)


@pytest.mark.parametrize(("path", "wanted", "is_large", "code"), list(cases()))
def test_is_judged_as_it_should_be(path, wanted, is_large, code):
    options = GradeOptions(upto=Stage.LARGE) if is_large or wanted != "AC" else GradeOptions()
    report = grade(shipped_problem(path.stem), code.encode(), path.name, options)
    assert str(report.verdict) == wanted, report


def test_there_are_thirty_problems_with_three_right_and_three_wrong_ones():
    right = Counter(path.stem for path, _, wanted, *_ in written() if wanted == "AC")
    wrong = Counter(path.stem for path, _, wanted, *_ in written() if wanted != "AC")
    plain = {id_ for id_ in right | wrong if not shipped_problem(id_).driver}
    assert len(plain) >= 30
    assert {id_ for id_ in right | wrong if wrong[id_] < 3 or right[id_] < (3 if id_ in plain else 2)} == set()
