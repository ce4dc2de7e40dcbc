"""The pytest plugin: a file with a `# drill: <problem>` line is graded, one test item a stage; all else is left alone.

pytest loads this in every test run on the machine, so nothing is imported here that pytest has not loaded already, and
a file that is not a solution costs a look at its first bytes. A solution is never imported: its code runs in a worker.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from runner.languages import LANGUAGES, is_solution_name
from runner.languages.header import header_id

if TYPE_CHECKING:
    from runner.pytest_plugin.items import SolutionFile

_ARCHIVE = "archive"
"""Where drill puts earlier solutions; the name is told again here, for importing it would cost every test run."""

_LOOKED_AT = 300
"""Files of a folder that are looked at before its tests are spread over workers."""

_TOP = 2048
"""Bytes of a file in which the header is looked for."""


def solution_id(path: Path) -> str | None:
    """Tell which problem a file solves, None where it is no solution."""
    if not is_solution_name(path.name):
        return None
    try:
        with path.open("rb") as file:
            return header_id(file.read(_TOP).decode("utf-8", "replace"))
    except OSError:
        return None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> SolutionFile | None:
    """Claim solutions, wherever they are and whatever they are called; archived ones only where they are named."""
    problem_id = solution_id(file_path)
    if problem_id is None or (file_path.parent.name == _ARCHIVE and not parent.session.isinitpath(file_path)):
        return None
    from runner.pytest_plugin.items import SolutionFile, own_task  # noqa: PLC0415 - only where there is a solution

    return SolutionFile.from_parent(parent, path=file_path, find_task=lambda: own_task(problem_id))


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Keep pytest from importing a solution that it was handed by name: the learner's code must not run in here."""
    if solution_id(module_path) is None:
        return None
    inert: pytest.Module = InertModule.from_parent(parent, path=module_path)
    return inert


class InertModule(pytest.Module):
    """A module with nothing in it that is never imported."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Find nothing."""
        return iter(())


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object | None:
    """Keep the stages of one solution on one worker, and spread all else, unless somebody has chosen otherwise.

    Runs without a solution keep xdist's own scheduler.
    """
    if config.getoption("dist", "no") != "load" or not any(map(solution_id, _candidates(config))):
        return None
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # noqa: PLC0415 - it is there

    class BySolution(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return file if solution_id(config.rootpath / file) else nodeid

    return BySolution(config, log)


def _candidates(config: pytest.Config) -> Iterator[Path]:
    """Give the files in which a solution is looked for: those named, and the first ones in the folders named."""
    for argument in config.args:
        path = config.invocation_params.dir / argument.partition("::")[0]
        if path.is_dir():
            suffixes = [language.suffix for language in LANGUAGES.values()]
            found = (path.glob(f"{folder}*{suffix}") for folder in ("", "*/") for suffix in suffixes)
            yield from islice(chain.from_iterable(found), _LOOKED_AT)
        else:
            yield path
