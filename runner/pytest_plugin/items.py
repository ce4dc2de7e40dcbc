"""A solution as pytest sees it: a file whose items are the stages of one check."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from runner.bank.model import Problem
from runner.errors import DrillError
from runner.grading.grade import GradeOptions, grade
from runner.grading.machine import Machine
from runner.grading.report import Report, Stage, StageResult, StageStatus
from runner.grading.session import limited
from runner.languages import language_of
from runner.solutions.reading import read_solution
from runner.verdict import Verdict

_NARROWEST, _WIDEST = 60, 100


class StageFailedError(Exception):
    """The stage of an item did not pass; what there is to say stands in the report."""


class Judging(Protocol):
    """Who grades a file: the problem that it solves, whether pytest is to show the report, and the way to it."""

    problem: Problem
    is_shown: bool

    def graded(self, source: bytes, filename: str, upto: Stage) -> Report:
        """Grade up to a stage."""


class OwnJudging:
    """Grading in a test run: problem and settings are the learner's own. Raises `DrillError`."""

    is_shown = True

    def __init__(self, problem_id: str) -> None:
        from runner.bank.bank import Bank  # noqa: PLC0415 - a check from the command line has its problem already
        from runner.config import load_config  # noqa: PLC0415
        from runner.paths import Home, drill_home  # noqa: PLC0415

        home = Home(drill_home())
        config = load_config(home.config)
        bank = Bank.open(home)
        self.problem = limited(bank.problem(problem_id), config.seconds, config.memory_mb)
        self._keep = bank.kept_in(self.problem.id)
        self._machine = Machine(config.python or Machine().python, config.isolation)

    def graded(self, source: bytes, filename: str, upto: Stage) -> Report:
        """Grade in workers of its own."""
        return grade(self.problem, source, filename, GradeOptions(upto=upto, machine=self._machine, keep=self._keep))


class SolutionFile(pytest.File):
    """One solution. It is graded once, when its first item runs, up to the last stage that was selected."""

    def __init__(self, *, judging: Callable[[], Judging], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._make_judging = judging
        self._report: Report | None = None

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Give an item for each stage. A problem that cannot be found or read is an error of the collection."""
        try:
            self.judging = self._make_judging()
        except DrillError as error:
            raise self.CollectError(f"{error.message}\n{error.mend}".strip()) from None
        self._source = read_solution(self.path)
        language = language_of(self.path.name)
        line = language.definitions.definition_line(self._source, self.problem.signature.name)
        for stage in Stage:
            item: StageItem = StageItem.from_parent(self, name=stage.value, stage=stage, line=line)
            yield item

    @property
    def problem(self) -> Problem:
        """The problem that the file solves."""
        return self.judging.problem

    def report(self) -> Report:
        """Grade, or give the report that is there."""
        if self._report is None:
            self._report = self.judging.graded(self._source, str(self.path), self._last_stage())
        return self._report

    def _last_stage(self) -> Stage:
        order = list(Stage)
        mine = [item.stage for item in self.session.items if isinstance(item, StageItem) and item.parent is self]
        return max(mine, key=order.index, default=order[-1])


class OneFile(pytest.Directory):
    """A folder of which one file is looked at, whatever lies beside it; pytest would look at all of them."""

    def __init__(self, *, file: Path, judging: Callable[[], Judging], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._file = file
        self._make_judging = judging

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Give the file."""
        yield SolutionFile.from_parent(self, path=self._file, judging=self._make_judging)


class StageItem(pytest.Item):
    """One stage of a check. It points at the learner's definition, so that editors can go there."""

    parent: SolutionFile

    def __init__(self, *, stage: Stage, line: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.stage = stage
        self._line = line
        if self.config.pluginmanager.hasplugin("xdist"):
            self.add_marker(pytest.mark.xdist_group(str(self.path)))

    def runtest(self) -> None:
        """Pass, fail, or skip because of an earlier stage."""
        report = self.parent.report()
        result = next(result for result in report.stages if result.stage is self.stage)
        if result.status is StageStatus.FAILED or self._tells_of_judge_error(report, result):
            raise StageFailedError(report.verdict.words)
        if result.status is StageStatus.NOT_RUN:
            # The place of the skip is the learner's definition, not this line.
            raise pytest.skip.Exception(result.because, _use_item_location=True)

    def _tells_of_judge_error(self, report: Report, result: StageResult) -> bool:
        """Whether this is the stage that the judge could not get through."""
        if report.verdict is not Verdict.JE:
            return False
        return result.stage is next(each.stage for each in report.stages if each.status is StageStatus.NOT_RUN)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the report instead of a traceback through drill, below the line that pytest's summary takes of it."""
        if not excinfo.errisinstance(StageFailedError):
            return super().repr_failure(excinfo, style)
        if not self.parent.judging.is_shown:
            return ""
        from runner.render.plain_text import report_text  # noqa: PLC0415
        from runner.render.summary import summary_line  # noqa: PLC0415 - only where there is something to show

        report, problem = self.parent.report(), self.parent.problem
        width = min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)
        return f"{summary_line(report, problem)}\n{report_text(report, problem, width)}"

    def reportinfo(self) -> tuple[Path, int, str]:
        """Give file, 0-based line and name."""
        return self.path, self._line - 1, f"{self.path.stem}: {self.stage.value}"
