"""A solution as pytest sees it: a file whose items are the stages of one check."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from runner.bank.model import Problem
from runner.errors import DrillError
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Report, Stage, StageResult, StageStatus
from runner.languages import language_of
from runner.record import record
from runner.solutions.reading import read_solution
from runner.verdict import Verdict

_NARROWEST, _WIDEST = 60, 100


class StageFailedError(Exception):
    """The stage of an item did not pass. The report says why."""


@record
class Task:
    """What to do with a file: its problem, how to grade it, and whether pytest shows the report."""

    problem: Problem
    options: GradeOptions
    is_shown: bool = True


def own_task(problem_id: str) -> Task:
    """Make the task of a file in a test run, with the learner's bank and settings. Raises `DrillError`."""
    from runner.practice.workspace import Workspace  # noqa: PLC0415 - a check from the command line has a workspace

    with Workspace() as workspace:
        problem = workspace.bank.problem(problem_id)
        options = GradeOptions(machine=workspace.machine, inputs_folder=workspace.bank.cache_folder(problem.id))
        return Task(workspace.limited(problem), options)


class SolutionFile(pytest.File):
    """One solution. `find_task` is called when the file is collected; an error in its problem is reported then."""

    task: Task

    def __init__(self, *, find_task: Callable[[], Task], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._find_task = find_task

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield an item for each stage. A problem that cannot be found or read is a collection error."""
        try:
            self.task = self._find_task()
        except DrillError as error:
            raise self.CollectError(f"{error.message}\n{error.fix}".strip()) from None
        self._source = read_solution(self.path)
        self._language = language_of(self.path.name, self.task.problem.kind)
        line = self._language.definitions.definition_line(self._source, self.task.problem.signature.names)
        for stage in Stage:
            item: StageItem = StageItem.from_parent(self, name=stage.value, stage=stage, line=line)
            yield item

    @cached_property
    def report(self) -> Report:
        """The report, made once, when the first item runs, and only up to the last stage that was selected."""
        options = replace(self.task.options, upto=self._last_stage())
        return grade(self.task.problem, self._source, str(self.path), options)

    @property
    def is_untouched(self) -> bool:
        """Whether there is only a stub so far, which a test run skips; a check says what to do with it."""
        found = self.report.counterexample
        fault = self.report.fault if found is None else found.fault
        return self.task.is_shown and fault is not None and self._language.faults.is_unwritten(fault.type)

    def _last_stage(self) -> Stage:
        order = list(Stage)
        mine = [item.stage for item in self.session.items if isinstance(item, StageItem) and item.parent is self]
        return max(mine, key=order.index, default=order[-1])


class OneFile(pytest.Directory):
    """A folder of which only one file is collected; pytest itself would collect all of them."""

    def __init__(self, *, file: Path, task: Task, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._file = file
        self._task = task

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield the file."""
        yield SolutionFile.from_parent(self, path=self._file, find_task=lambda: self._task)


class StageItem(pytest.Item):
    """One stage of a check. Its location is the learner's definition, so that editors can go there."""

    parent: SolutionFile

    def __init__(self, *, stage: Stage, line: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.stage = stage
        self._line = line
        if self.config.pluginmanager.hasplugin("xdist"):
            self.add_marker(pytest.mark.xdist_group(str(self.path)))

    def runtest(self) -> None:
        """Pass, fail, or skip because of an earlier stage."""
        report = self.parent.report
        result = next(result for result in report.stages if result.stage is self.stage)
        if result.status is StageStatus.FAILED and self.parent.is_untouched:
            raise pytest.skip.Exception("nothing is written yet: this is the untouched stub", _use_item_location=True)
        if result.status is StageStatus.FAILED or self._tells_of_judge_error(report, result):
            raise StageFailedError(report.verdict.words)
        if result.status is StageStatus.NOT_RUN:
            # Report the learner's definition as the location of the skip, not this line.
            raise pytest.skip.Exception(result.because, _use_item_location=True)

    def _tells_of_judge_error(self, report: Report, result: StageResult) -> bool:
        """Whether this is the stage at which the judge failed."""
        if report.verdict is not Verdict.JE:
            return False
        return result.stage is next(each.stage for each in report.stages if each.status is StageStatus.NOT_RUN)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the report instead of a traceback through drill. Its first line is the one in pytest's summary."""
        if not excinfo.errisinstance(StageFailedError):
            return super().repr_failure(excinfo, style)
        if not self.parent.task.is_shown:
            return ""
        from runner.render.plain_text import report_text  # noqa: PLC0415
        from runner.render.summary import summary_line  # noqa: PLC0415 - only where there is something to show

        report, problem = self.parent.report, self.parent.task.problem
        width = min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)
        return f"{summary_line(report, problem)}\n{report_text(report, problem, width)}"

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return file, 0-based line and name."""
        return self.path, self._line - 1, f"{self.path.stem}: {self.stage.value}"
