"""The pytest plugin: grades a file with a `# drill: <problem>` line, with one test item for each stage.

pytest loads this in every test run on the machine. So it imports nothing that pytest has not loaded already, and of a
file that is not a solution it reads only the first bytes. A solution is never imported: its code runs in a worker.
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
"""The folder of earlier solutions. The name is repeated here, because importing it would slow every test run."""

_LOOKED_AT = 300
"""How many files of a folder are read to decide how its tests are distributed over workers."""

_TOP = 2048
"""The bytes of a file in which the header has to be."""


def solution_id(path: Path) -> str | None:
    """Return the id of the problem that a file solves, None if it is not a solution."""
    if not is_solution_name(path.name):
        return None
    try:
        with path.open("rb") as file:
            return header_id(file.read(_TOP).decode("utf-8", "replace"))
    except OSError:
        return None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> SolutionFile | None:
    """Collect solutions, in any folder and with any name; archived ones only if they are named on the command line."""
    problem_id = solution_id(file_path)
    if problem_id is None or (file_path.parent.name == _ARCHIVE and not parent.session.isinitpath(file_path)):
        return None
    from runner.pytest_plugin.items import SolutionFile, own_task  # noqa: PLC0415 - only where there is a solution

    return SolutionFile.from_parent(parent, path=file_path, find_task=lambda: own_task(problem_id))


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Keep pytest from importing a solution that is named on the command line: it must not run in this process."""
    if solution_id(module_path) is None:
        return None
    inert: pytest.Module = InertModule.from_parent(parent, path=module_path)
    return inert


class InertModule(pytest.Module):
    """A module without tests, which is never imported."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield nothing."""
        return iter(())


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object | None:
    """Keep the stages of one solution on one worker and distribute everything else, unless `--dist` says otherwise.

    Runs without a solution use xdist's own scheduler.
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
    """Yield the files that may be solutions: those that were named, and the first ones in the named folders."""
    for argument in config.args:
        path = config.invocation_params.dir / argument.partition("::")[0]
        if path.is_dir():
            suffixes = dict.fromkeys(suffix for language in LANGUAGES.values() for suffix in language.suffixes)
            found = (path.glob(f"{folder}*{suffix}") for folder in ("", "*/") for suffix in suffixes)
            yield from islice(chain.from_iterable(found), _LOOKED_AT)
        else:
            yield path
