"""pandas: a solution is a function from data frames to a data frame, for the same problems as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from runner.languages.language import Language
from runner.languages.python import Python

if TYPE_CHECKING:
    from runner.languages.pandas import stubs, worker
    from runner.languages.parts import Stubs, WorkerProgram

    # mypy sees here that each part keeps its contract
    _OWN: tuple[Stubs, WorkerProgram] = (stubs, worker)


class Pandas(Language):
    """pandas. Tables are written and read as for SQL, and a file is one in Python."""

    name = "pandas"
    title = "pandas"
    suffix = ".py"
    suffixes = (suffix,)
    setting = "python"
    comment = "#"
    statement = Python.statement
    kinds = frozenset({"sql"})
    borrowed: ClassVar = {"writing": "sql", "reading": "sql", "definitions": "python", "faults": "python"}

    def file_name(self, problem_id: str) -> str:
        """Return the file name, with underscores, so that Python can import the file."""
        return problem_id.replace("-", "_") + self.suffix
