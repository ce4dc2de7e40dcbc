"""Runs `drill check` through pytest: the same items as in any test run, in this process.

The learner's pytest settings, conftest files and plugins have no effect. Nothing is printed or written. The workers are
started before pytest is imported, so that both take place at the same time.
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
from runner.grading.report import Report
from runner.grading.session import Session

if TYPE_CHECKING:
    import pytest

_PLAIN = re.compile(r"[\w./ ~+,-]+")
"""File names that pytest takes literally. In others it would find a parameter, or an item of a file."""


def run_harness(problem: Problem, source: bytes, filename: str, options: GradeOptions | None = None) -> Report:
    """Grade a solution in a run of pytest, with the same arguments and the same report as `grade`.

    `filename` is the file from which the source was read. Raises what `grade` raises.
    """
    options = options or GradeOptions()
    path = Path(filename)
    if not path.is_file() or not _PLAIN.fullmatch(filename):
        return grade(problem, source, filename, options)
    with few_collections(), Session(problem, source, filename, options.machine) as session:
        import pytest  # noqa: PLC0415 - the workers start meanwhile

        check = _Check(path.resolve(), session, options)
        with _no_settings():
            code = pytest.main(_arguments(path.resolve()), plugins=[check])
    if check.error is not None:
        raise check.error
    if code == pytest.ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if check.report is None:
        raise InternalError(f"pytest did not get to the check: {code!r}")
    return check.report


def _arguments(path: Path) -> list[str]:
    """Return the arguments of a pytest run on one file, with only the plugins that pytest requires.

    The others write, print or take time, and the plugin `python` would import the file.
    """
    from _pytest.config import default_plugins, essential_plugins  # noqa: PLC0415 - the workers start meanwhile

    return [
        str(path),
        "-c",
        os.devnull,
        f"--rootdir={path.parent}",
        f"--confcutdir={path.parent}",
        "--noconftest",
        *(f"-pno:{name}" for name in default_plugins if name not in essential_plugins),
    ]


class _Check:
    """A plugin for one run: it gives pytest the one file, and grades it before the items are run."""

    def __init__(self, path: Path, session: Session, options: GradeOptions) -> None:
        self._path, self._session, self._options = path, session, options
        self.report: Report | None = None
        self.error: BaseException | None = None

    def pytest_collect_directory(self, path: Path, parent: pytest.Collector) -> pytest.Collector:
        """Collect the one file of its folder, whatever its header says, and no other."""
        from runner.pytest_plugin.items import OneFile, Task  # noqa: PLC0415 - it imports pytest

        task = Task(self._session.problem, self._options, is_shown=False)
        return OneFile.from_parent(parent, path=path, file=self._path, task=task)

    def pytest_runtestloop(self, session: pytest.Session) -> None:
        """Grade what the caller has read, in the session that it has started. Then pytest runs the items."""
        if session.items:  # there are none if the collection has ended in an error
            self.report = grade_in(self._session, self._options)
            [file] = {item.parent for item in session.items}
            file.report = self.report  # type: ignore[union-attr]  # a `SolutionFile`

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> bool:
        """Keep an error that ended pytest itself, such as a kill, which pytest would only print."""
        self.error = excinfo.value
        return True

    def pytest_exception_interact(self, call: pytest.CallInfo[None]) -> None:
        """Keep a kill, and an error while the file was collected. For pytest, both are ordinary failures."""
        if call.excinfo and (call.when == "collect" or isinstance(call.excinfo.value, SystemExit)):
            self.error = call.excinfo.value


@contextmanager
def _no_settings() -> Iterator[None]:
    """Hide pytest's variables in the environment, and afterward restore the environment."""
    before = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PYTEST_")}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("PYTEST_")]:
            del os.environ[name]
        os.environ.update(before)
