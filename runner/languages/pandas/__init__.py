"""pandas: a solution is a function from data frames to a data frame, for the same problems as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.language import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing


class Pandas:
    """`runner.languages.language.Language` says what each member means."""

    name = "pandas"
    title = "pandas"
    suffix = ".py"
    comment = "#"
    setting = "python"
    can_compare_growth = False
    kinds = frozenset({"sql"})

    def holds(self, plain: Plain) -> bool:  # noqa: ARG002  # whatever it is
        """Whether a value can be held: every one."""
        return True

    def file_name(self, problem_id: str) -> str:
        """Return the file name, with underscores, so that Python can import the file."""
        return problem_id.replace("-", "_") + self.suffix

    @property
    def writing(self) -> Writing:
        """How tables are written."""
        from runner.languages.sql import writing

        return writing

    @property
    def reading(self) -> Reading:
        """How tables are read."""
        from runner.languages.sql import reading

        return reading

    @property
    def definitions(self) -> Definitions:
        """How functions are found in a file."""
        from runner.languages.python import definitions

        return definitions

    @property
    def faults(self) -> Faults:
        """How errors are read."""
        from runner.languages.python import faults

        return faults

    @property
    def stubs(self) -> Stubs:
        """What a stub shows."""
        from runner.languages.pandas import stubs

        return stubs

    @property
    def worker(self) -> WorkerProgram:
        """How functions of data frames are run."""
        from runner.languages.pandas import worker

        return worker
