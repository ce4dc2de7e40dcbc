"""`drill check` through pytest: the same report as `grade`, and not a trace of pytest."""

import os
from dataclasses import replace

import pytest

from runner.errors import ConfigError
from runner.grading.grade import GradeOptions, grade
from runner.grading.machine import Machine
from runner.grading.report import Stage
from runner.pytest_plugin.harness import run_harness
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import RIGHT

WRONG = "def spread(nums):\n    return nums[-1] - nums[0]\n"
SMALL = GradeOptions(upto=Stage.SMALL)


@pytest.fixture
def harnessed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(code, options=SMALL, name="solution.py"):
        path = tmp_path / name
        path.write_text(code)
        return run_harness(tiny_problem(), code.encode(), str(path), options)

    return run


def timeless(report):
    return replace(report, seconds=0.0, stages=tuple(replace(stage, seconds=0.0) for stage in report.stages))


@pytest.mark.parametrize("code", [RIGHT, WRONG, "def spred(nums):\n    return 0\n"])
def test_the_report_is_that_of_grade(harnessed, tmp_path, code):
    path = str(tmp_path / "solution.py")
    assert timeless(harnessed(code)) == timeless(grade(tiny_problem(), code.encode(), path, SMALL))


def test_nothing_is_printed_and_nothing_is_written(harnessed, tmp_path, capfd):
    before = dict(os.environ)
    assert harnessed(WRONG).verdict is Verdict.WA
    assert capfd.readouterr() == ("", "")
    assert [path.name for path in tmp_path.iterdir()] == ["solution.py"]
    assert dict(os.environ) == before


@pytest.mark.parametrize("name", ["solution.py", "test_solution.py", "conftest_like.txt"])
def test_any_file_name_will_do(harnessed, name):
    assert harnessed(RIGHT, name=name).verdict is Verdict.AC


def test_settings_of_the_learners_have_no_say(harnessed, tmp_path, monkeypatch):
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    (tmp_path / "conftest.py").write_text("raise SystemExit(9)\n")
    (tmp_path / "__init__.py").write_text("from pathlib import Path\nPath('was here').touch()\n")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    assert harnessed(RIGHT).verdict is Verdict.AC
    assert os.environ["PYTEST_ADDOPTS"] == "--no-such-option"
    assert not (tmp_path / "was here").exists()


def test_nothing_next_to_the_file_is_looked_at(harnessed, tmp_path, monkeypatch):
    (tmp_path / "test_other.py").write_text("raise SystemExit(9)\n")
    (tmp_path / "folder").mkdir()
    looked_at = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path=".": looked_at.append(str(path)) or scandir(path))
    assert harnessed(RIGHT).verdict is Verdict.AC
    assert str(tmp_path) not in looked_at


def test_the_solution_is_not_run_in_here(harnessed):
    assert harnessed("import sys\nsys.exit(5)\n").verdict is Verdict.RTE


def test_options_arrive(harnessed):
    told = []
    args = {"nums": [500, 1]}
    code = "def spread(nums):\n    return 0 if nums == [500, 1] else max(nums) - min(nums)\n"
    report = harnessed(code, GradeOptions(upto=Stage.EXAMPLES, replay=(args,), on_stage=told.append))
    assert report.counterexample.args == args
    assert [result.stage for result in told] == list(Stage)


def test_a_source_without_a_file_is_graded_all_the_same():
    assert run_harness(tiny_problem(), WRONG.encode(), "/nowhere/solution.py", SMALL).verdict is Verdict.WA


def test_an_interpreter_that_cannot_be_used_is_a_setting_to_fix(harnessed):
    with pytest.raises(ConfigError, match="python"):
        harnessed(RIGHT, GradeOptions(machine=Machine(python="/nowhere/python")))


def test_an_interrupt_goes_through(harnessed):
    def interrupt(result):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        harnessed(RIGHT, GradeOptions(on_stage=interrupt))


def test_a_kill_in_the_middle_of_a_check_ends_it_there_and_no_item_starts_again(harnessed):
    stages = []

    def killed(result):
        stages.append(result.stage)
        raise SystemExit(143)

    with pytest.raises(SystemExit):
        harnessed(RIGHT, GradeOptions(on_stage=killed))
    assert stages == [Stage.LOAD]


@pytest.mark.parametrize("name", ["a[1].py", "it's.py", "a::b.py", "two\nlines.py", "größe.py"])
def test_whatever_the_file_is_called(tmp_path, name):
    path = tmp_path / name
    path.write_text(RIGHT)
    assert run_harness(tiny_problem(), RIGHT.encode(), str(path), SMALL).verdict is Verdict.AC


@pytest.mark.parametrize(
    "place",
    [
        "runner.pytest_plugin.items.SolutionFile.collect",
        pytest.param("runner.pytest_plugin.items.StageItem.runtest", marks=pytest.mark.slow),
        pytest.param("runner.pytest_plugin.items.StageItem.setup", marks=pytest.mark.slow),
        "_pytest.main.Session.perform_collect",
        pytest.param("_pytest.runner.SetupState.setup", marks=pytest.mark.slow),
        "runner.grading.grade._Run.stages",
    ],
)
@pytest.mark.parametrize("end", [SystemExit(143), KeyboardInterrupt()])
def test_a_kill_ends_it_wherever_it_comes(harnessed, monkeypatch, place, end):
    def killed(*_, **__):
        raise end

    monkeypatch.setattr(place, killed)
    with pytest.raises(type(end)) as raised:
        harnessed(RIGHT)
    assert raised.value.args == end.args


def test_a_fault_in_the_collection_goes_through_and_nothing_is_graded(harnessed, monkeypatch):
    def faulty(*_, **__):
        raise LookupError

    stages = []
    monkeypatch.setattr("runner.pytest_plugin.items.SolutionFile.collect", faulty)
    with pytest.raises(LookupError):
        harnessed(RIGHT, GradeOptions(on_stage=stages.append))
    assert stages == []
