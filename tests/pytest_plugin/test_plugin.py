"""Solutions under pytest: claimed by their header, an item a stage, and never imported."""

import sys
import xml.etree.ElementTree as ET
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import runner
from runner import pytest_plugin
from runner.pytest_plugin import items
from tests.support.bank import shipped_problem, write_problem
from tests.support.grading import RIGHT
from tests.support.tables import needs_sql

pytest_plugins = ["pytester"]

INSTALLED = any(entry.value == "runner.pytest_plugin" for entry in entry_points(group="pytest11"))
LOADED = () if INSTALLED else ("-p", "runner.pytest_plugin")
"""Where drill is installed pytest finds the plug-in itself, and naming it again would be an error."""

ROOT = str(Path(runner.__file__).parent.parent)
WRONG = "def spread(nums):\n    return nums[-1] - nums[0]\n"
HANDLE = "# drill: tiny\n"


@pytest.fixture
def solve(pytester, monkeypatch):
    """Write solutions to the tiny problem, which is in the learner's bank."""
    home = pytester.path / "home"
    write_problem(home / "bank" / "arrays-and-hashing")
    monkeypatch.setenv("DRILL_HOME", str(home))

    def write(**files):
        folder = pytester.path / "solutions"
        folder.mkdir(exist_ok=True)
        for name, code in files.items():
            (folder / f"{name}.py").write_text(HANDLE + code)
        return folder

    return write


def run(pytester, *arguments):
    return pytester.runpytest_inprocess(*LOADED, "-p", "no:cacheprovider", *arguments)


def test_a_right_solution_is_six_passed_items(pytester, solve):
    solve(right=RIGHT)
    result = run(pytester, "solutions", "-v")
    result.assert_outcomes(passed=6)
    for stage in ("load", "examples", "small", "generated", "large", "growth"):
        result.stdout.fnmatch_lines([f"*right.py::{stage} PASSED*"])


def test_a_wrong_one_fails_with_the_report_and_skips_the_rest(pytester, solve):
    solve(wrong=WRONG)
    result = run(pytester, "solutions", "-v", "-rs")
    result.assert_outcomes(passed=1, failed=1, skipped=4)
    result.stdout.fnmatch_lines(["*Wrong answer*", "*nums*=*[[]1, 0[]]*", "*expected*1*", "*returned*-1*"])
    result.stdout.fnmatch_lines(["*`examples` failed*"])
    assert "Traceback" not in result.stdout.str()


@pytest.mark.parametrize(
    ("code", "stage", "words"),
    [
        (WRONG, "examples", "WA: nums=[1, 0] expected 1, returned -1"),
        ("def spread(nums):\n    return 1 // 0\n", "examples", "RTE: ZeroDivisionError: "),
        ("def spread(nums)\n", "load", "CE: SyntaxError: expected ':' (line 2)"),
    ],
)
def test_the_summary_says_in_a_line_what_failed(pytester, solve, monkeypatch, code, stage, words):
    monkeypatch.setenv("COLUMNS", "160")
    solve(it=code)
    lines = run(pytester, "solutions").outlines
    failed = next(line for line in lines if line.startswith("FAILED"))
    assert failed.startswith(f"FAILED solutions/it.py::{stage} - {words}")
    place = next(place for place, line in enumerate(lines) if line.startswith(words))
    assert " · " in lines[place + 1]


def test_a_single_stage_runs_those_before_it_silently(pytester, solve):
    folder = solve(right=RIGHT, wrong=WRONG)
    run(pytester, "solutions", "-k", "small and right").assert_outcomes(passed=1, deselected=11)
    run(pytester, f"{folder}/right.py::examples").assert_outcomes(passed=1)
    run(pytester, f"{folder}/wrong.py::small").assert_outcomes(skipped=1)


def test_nothing_after_the_last_selected_stage_is_run(pytester, solve, monkeypatch):
    upto = []

    def graded(problem, source, filename, options):
        upto.append(options.upto.value)
        raise RuntimeError

    monkeypatch.setattr(items, "grade", graded)
    solve(right=RIGHT)
    run(pytester, "solutions", "-k", "load or examples")
    assert set(upto) == {"examples"}


def test_it_is_graded_once(pytester, solve, monkeypatch):
    calls, grade = [], items.grade
    monkeypatch.setattr(items, "grade", lambda *args: calls.append(1) or grade(*args))
    solve(right=RIGHT)
    run(pytester, "solutions").assert_outcomes(passed=6)
    assert calls == [1]


def test_the_first_failure_ends_the_run_with_x(pytester, solve):
    solve(a_wrong=WRONG, b_right=RIGHT)
    run(pytester, "solutions", "-x").assert_outcomes(passed=1, failed=1)


def test_junit_has_a_case_for_each_stage(pytester, solve):
    solve(wrong=WRONG)
    run(pytester, "solutions", "--junitxml=out.xml")
    cases = ET.parse(pytester.path / "out.xml").getroot().findall(".//testcase")
    assert [case.get("name") for case in cases] == ["load", "examples", "small", "generated", "large", "growth"]
    failure = cases[1].find("failure")
    assert "Wrong answer" in failure.text


@pytest.mark.parametrize("name", ["solution", "test_solution"])
def test_the_learners_code_never_runs_in_here(pytester, solve, name):
    folder = solve(**{name: "import sys\nsys.exit(3)\n" + RIGHT})
    for target in (folder, folder / f"{name}.py"):
        result = run(pytester, target)
        result.assert_outcomes(failed=1, skipped=5)
        result.stdout.fnmatch_lines(["*ended the interpreter*"])


def test_other_files_are_left_alone(pytester, solve):
    folder = solve(right=RIGHT)
    (folder / "test_other.py").write_text('"""Quotes\n    # drill: tiny\n"""\n\ndef test_it():\n    assert True\n')
    (folder / "helper.py").write_text("import sys\nsys.exit(3)\n")
    run(pytester, "solutions").assert_outcomes(passed=7)


def test_a_header_far_down_is_no_header(pytester, solve):
    folder = solve()
    (folder / "test_late.py").write_text("x = 1\n" * 400 + "# drill: tiny\n\ndef test_it():\n    assert True\n")
    run(pytester, "solutions").assert_outcomes(passed=1)


def test_an_unknown_problem_is_an_error_with_a_guess(pytester, solve):
    folder = solve()
    (folder / "it.py").write_text("# drill: tinny\n" + RIGHT)
    result = run(pytester, "solutions")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*tiny*"])


def test_items_point_at_the_learners_definition(pytester, solve):
    folder = solve(right="\nimport math\n\n\nclass Solution:\n    def spread(self, nums):\n        return 0\n")
    collected, _ = pytester.inline_genitems(*LOADED, str(folder / "right.py"))
    assert {item.reportinfo()[:2] for item in collected} == {(folder / "right.py", 6)}
    assert [item.nodeid.rpartition("::")[2] for item in collected] == [
        "load",
        "examples",
        "small",
        "generated",
        "large",
        "growth",
    ]


def test_a_judge_error_is_reported_once(pytester, solve, tmp_path):
    solve(right=RIGHT)
    write_problem(
        pytester.path / "home" / "bank" / "arrays-and-hashing",
        old="return max(nums) - min(nums)\nbrute",
        new="return nums[9]\nbrute",
    )
    result = run(pytester, "solutions")
    result.assert_outcomes(passed=1, failed=1, skipped=4)
    result.stdout.fnmatch_lines(["*Judge error*"])


@pytest.mark.slow
def test_xdist_keeps_a_file_on_one_worker(pytester, solve, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", ROOT)
    solve(right=RIGHT, wrong=WRONG)
    result = pytester.runpytest_subprocess(*LOADED, "-p", "no:cacheprovider", "-n", "2", "-v", "solutions")
    result.assert_outcomes(passed=7, failed=1, skipped=4)
    lines = [line for line in result.outlines if ".py::" in line and line.startswith("[gw")]
    for name in ("right", "wrong"):
        assert len({line[:5] for line in lines if f"{name}.py" in line}) == 1


@pytest.mark.parametrize("target", [".", "solutions", "solutions/right.py::small"])
def test_xdist_keeps_solutions_together_and_spreads_the_tests_next_to_them(pytester, solve, target):
    (solve(right=RIGHT) / "test_other.py").write_text("def test_it():\n    assert True\n")
    scheduler = pytest_plugin.pytest_xdist_make_scheduler(
        pytester.parseconfig("--tx=2*popen", "--dist=load", target), None
    )
    assert scheduler._split_scope("solutions/right.py::small") == "solutions/right.py"
    assert scheduler._split_scope("solutions/test_other.py::test_it") == "solutions/test_other.py::test_it"


def test_xdist_s_own_scheduler_stays_where_there_is_no_solution(pytester):
    pytester.makepyfile("def test_it():\n    assert True\n")
    config = pytester.parseconfig("--tx=2*popen", "--dist=load")
    assert pytest_plugin.pytest_xdist_make_scheduler(config, None) is None


def test_archived_solutions_are_graded_only_when_they_are_named(pytester, solve):
    archive = solve(right=RIGHT) / "archive"
    archive.mkdir()
    old = archive / "test_right.2026-03-01.180000.py"
    old.write_text(HANDLE + "raise SystemExit(3)\n" + WRONG)
    for target in ("solutions", "solutions/archive", "."):
        collected, _ = pytester.inline_genitems(*LOADED, target)
        assert {item.path.name for item in collected} <= {"right.py"}
    collected, _ = pytester.inline_genitems(*LOADED, str(old))
    assert len(collected) == 6


def test_an_editor_s_collection_gives_a_line_for_each_stage(pytester, solve):
    solve(right=RIGHT)
    result = run(pytester, "--rootdir", str(pytester.path), "--collect-only", "-q", "solutions")
    stages = ("load", "examples", "small", "generated", "large", "growth")
    assert [line for line in result.outlines if "::" in line] == [f"solutions/right.py::{stage}" for stage in stages]


def test_a_skip_is_reported_at_the_learners_definition(pytester, solve):
    solve(wrong="\n\n" + WRONG)
    run(pytester, "solutions", "--junitxml=out.xml")
    skips = ET.parse(pytester.path / "out.xml").getroot().findall(".//skipped")
    assert len(skips) == 4
    assert all("wrong.py:4: `examples` failed" in skip.text for skip in skips)


@pytest.mark.parametrize(
    ("name", "text", "problem_id"),
    [
        ("a.py", "# drill: two-sum\n", "two-sum"),
        ("a.py", '"""Doc."""\n\n# drill: Two_Sum\n', "two-sum"),
        ("a.txt", "# drill: two-sum\n", None),
        ("a.py", "x = '# drill: two-sum'\n", None),
        ("a.py", "", None),
    ],
)
def test_a_solution_is_known_by_its_header(tmp_path, name, text, problem_id):
    (tmp_path / name).write_text(text)
    assert pytest_plugin.solution_id(tmp_path / name) == problem_id


def test_what_cannot_be_read_is_no_solution(tmp_path):
    assert pytest_plugin.solution_id(tmp_path / "missing.py") is None
    (tmp_path / "folder.py").mkdir()
    assert pytest_plugin.solution_id(tmp_path / "folder.py") is None


def test_loading_the_plugin_imports_nothing_heavy(pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", ROOT)
    code = "import sys, pytest; before = set(sys.modules); import runner.pytest_plugin; print(sorted(set(sys.modules) - before))"
    result = pytester.run(sys.executable, "-c", code)
    result.stdout.fnmatch_lines(
        [
            (
                "['runner', 'runner.languages', 'runner.languages.header', 'runner.languages.javascript', "
                "'runner.languages.language', 'runner.languages.pandas', 'runner.languages.python', "
                "'runner.languages.react', 'runner.languages.sql', 'runner.pytest_plugin']"
            )
        ]
    )


def test_no_files_are_left(pytester, solve):
    folder = solve(right=RIGHT)
    run(pytester, "solutions")
    assert [path.name for path in folder.iterdir()] == ["right.py"]
    assert not (pytester.path / ".hypothesis").exists()


def test_an_untouched_stub_is_skipped_with_the_reason(pytester, solve):
    solve(stub="def spread(nums):\n    raise NotImplementedError\n")
    result = run(pytester, "solutions", "-rs")
    result.assert_outcomes(passed=1, skipped=5)
    result.stdout.fnmatch_lines(["*nothing is written yet: this is the untouched stub*"])


@needs_sql
@pytest.mark.parametrize(
    ("query", "counts"),
    [
        (shipped_problem("second-highest-salary").reference, {"passed": 6}),
        ("SELECT 1", {"passed": 1, "failed": 1, "skipped": 4}),
    ],
)
def test_a_query_is_claimed_by_its_header(pytester, solve, query, counts):
    folder = solve()
    (folder / "mine.sql").write_text(f"-- drill: second-highest-salary\n{query}\n")
    (folder / "schema.sql").write_text("CREATE TABLE employee (id INTEGER);\n")
    result = run(pytester, "solutions", "-v")
    result.assert_outcomes(**counts)
    result.stdout.fnmatch_lines(["*mine.sql::load PASSED*"])
    if "failed" in counts:
        result.stdout.fnmatch_lines(["WA: employee=no rows expected (NULL), returned (1)"])
    result.stdout.no_fnmatch_line("*schema.sql*")
