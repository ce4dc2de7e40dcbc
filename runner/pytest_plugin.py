"""The pytest plugin: a file with a `# drill: <problem>` line is graded, one test item a stage; all else is left alone.

pytest loads this in every test run on the machine, so nothing is imported here that pytest has not loaded already, and
a file that is not a solution costs a look at its first bytes. A solution is never imported: its code runs in a worker.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from runner.header import header_id

if TYPE_CHECKING:
    from runner.pytest_items import SolutionFile

_TOP = 2048
"""Bytes of a file in which the header is looked for."""


def solution_id(path: Path) -> str | None:
    """Tell which problem a file solves, None where it is no solution."""
    if path.suffix != ".py":
        return None
    try:
        with path.open("rb") as file:
            return header_id(file.read(_TOP).decode("utf-8", "replace"))
    except OSError:
        return None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> SolutionFile | None:
    """Claim solutions, wherever they are and whatever they are called."""
    problem_id = solution_id(file_path)
    if problem_id is None:
        return None
    from runner.pytest_items import OwnJudging, SolutionFile  # noqa: PLC0415 - only where there is a solution

    return SolutionFile.from_parent(parent, path=file_path, judging=lambda: OwnJudging(problem_id))


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
    """Keep the stages of one file on one worker, where nothing but solutions is tested and nobody chose otherwise."""
    if config.getoption("dist", "no") != "load" or not _only_solutions(config):
        return None
    import xdist.scheduler  # type: ignore[import-untyped]  # noqa: PLC0415 - there, since its hook was called

    scheduler: object = xdist.scheduler.LoadFileScheduling(config, log)
    return scheduler


def _only_solutions(config: pytest.Config) -> bool:
    files: list[Path] = []
    for argument in config.args:
        path = config.invocation_params.dir / argument.partition("::")[0]
        files += sorted(path.glob("*.py")) if path.is_dir() else [path]
    return bool(files) and all(solution_id(path) for path in files)
