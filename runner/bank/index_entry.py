"""What the index knows about a problem: enough to list problems and to choose one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from runner.bank.model import Problem


class IndexEntry(NamedTuple):
    """A problem in the index. `folder` and `file` give its path; `own` marks the learner's own problems.

    `replaces` is the id of the shipped problem that it takes the place of, "" if none.
    """

    id: str
    title: str
    topics: tuple[str, ...]
    difficulty: str
    minutes: int
    also: tuple[str, ...]
    prior: float
    version: str
    own: bool
    folder: str
    file: str
    replaces: str = ""
    kind: str = "function"

    @property
    def path(self) -> Path:
        """The problem's file."""
        return Path(self.folder, self.file)


def index_entry_of(problem: Problem, folder: str, file: str, *, own: bool) -> IndexEntry:
    """Return the entry of a problem that was loaded from `file` in `folder`."""
    return IndexEntry(
        problem.id,
        problem.title,
        problem.topics,
        str(problem.difficulty),
        problem.minutes,
        problem.also,
        float(problem.prior),
        problem.version,
        own,
        folder,
        file,
        problem.replaces,
        str(problem.kind),
    )
