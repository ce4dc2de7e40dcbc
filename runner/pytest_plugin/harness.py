"""`drill check` through pytest: the same items as in any test run, in this process, and nothing else of pytest's world.

No settings, conftest files or plug-ins of the learner's have a say, nothing is printed and nothing is written. The
workers are started before pytest is imported: they come to life meanwhile.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from runner.bank.model import Problem
from runner.errors import InternalError
from runner.grading.garbage_collection import few_collections
from runner.grading.grade import GradeOptions, grade, grade_in
from runner.grading.report import Report, Stage
from runner.grading.session import Session

if TYPE_CHECKING:
    import pytest

_OFF = (
    "assertion",
    "cacheprovider",
    "capture",
    "debugging",
    "doctest",
    "faulthandler",
    "freeze_support",
    "junitxml",
    "legacypath",
    "logging",
    "monkeypatch",
    "pastebin",
    "python",
    "recwarn",
    "reports",
    "setuponly",
    "setupplan",
    "skipping",
    "stepwise",
    "subtests",
    "terminal",
    "threadexception",
    "tmpdir",
    "unittest",
    "unraisableexception",
    "warnings",
)
"""pytest's own plug-ins that a check has no use for: they write, print, or take time; `python` would run the file."""


_PLAIN = re.compile(r"[\w./ ~+,-]+")
"""The names that pytest reads as they are: in others it finds a parameter, or an item of a file."""


def run_harness(problem: Problem, source: bytes, filename: str, options: GradeOptions | None = None) -> Report:
    """Grade a solution as `grade` does, with the same arguments and the same report, as a run of pytest.

    `filename` is the file that the source was read from. Raises what `grade` raises.
    """
    options = options or GradeOptions()
    path = Path(filename)
    if not path.is_file() or not _PLAIN.fullmatch(filename):
        return grade(problem, source, filename, options)
    with few_collections(), Session(problem, source, filename, options.machine) as session:
        return _Harness(path, session, options).run()


class _Harness:
    """A plug-in for one run: it hands its one file to the items that every run has."""

    def __init__(self, path: Path, session: Session, options: GradeOptions) -> None:
        self._path = path.resolve()
        self.problem, self.is_shown = session.problem, False
        self._session, self._options = session, options
        self._report: Report | None = None
        self._error: BaseException | None = None

    def run(self) -> Report:
        """Run pytest over the file."""
        import pytest  # noqa: PLC0415 - the workers are starting meanwhile

        arguments = [
            str(self._path),
            "-c",
            os.devnull,
            f"--rootdir={self._path.parent}",
            f"--confcutdir={self._path.parent}",
            "--noconftest",
            *(f"-pno:{name}" for name in _OFF),
        ]
        with _no_settings():
            code = pytest.main(arguments, plugins=[self])
        if self._error is not None:
            raise self._error
        if code == pytest.ExitCode.INTERRUPTED:
            raise KeyboardInterrupt
        if self._report is None:
            raise InternalError(f"pytest did not get to the check: {code!r}")
        return self._report

    def pytest_collect_directory(self, path: Path, parent: pytest.Collector) -> pytest.Collector:
        """Find the one file in its folder, whatever its header says and whatever lies beside it."""
        from runner.pytest_plugin.items import OneFile  # noqa: PLC0415 - it imports pytest

        return OneFile.from_parent(parent, path=path, file=self._path, judging=lambda: self)

    def graded(self, source: bytes, filename: str, upto: Stage) -> Report:
        """Grade what the caller has read, in the session that has been started already."""
        del source, filename, upto
        if self._error is not None:  # pytest goes on to the next item; the check does not
            raise self._error
        try:
            self._report = grade_in(self._session, self._options)
        except BaseException as error:
            self._error = error
            raise
        return self._report

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> bool:
        """Keep what pytest itself was ended by, such as a kill; it would only print it."""
        self._error = excinfo.value
        return True

    def pytest_exception_interact(self, call: pytest.CallInfo[None]) -> None:
        """Keep a kill that came while an item or the collection was at work: to pytest that is just a failure."""
        if call.excinfo and isinstance(call.excinfo.value, SystemExit):
            self._error = call.excinfo.value


@contextmanager
def _no_settings() -> Iterator[None]:
    """Hide what the environment says to pytest, and undo what pytest does to the environment."""
    before = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PYTEST_")}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("PYTEST_")]:
            del os.environ[name]
        os.environ.update(before)
