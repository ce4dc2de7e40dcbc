"""SQL: a solution is one query. drill runs it with DuckDB, set to be like PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.language import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing


class Sql:
    """`runner.languages.language.Language` says what each member means."""

    name = "sql"
    title = "SQL"
    suffix = ".sql"
    comment = "--"
    setting = "python"
    can_compare_growth = False
    kinds = frozenset({"sql"})

    def holds(self, plain: Plain) -> bool:  # noqa: ARG002  # whatever it is
        """Whether a value can be held: every one."""
        return True

    def file_name(self, problem_id: str) -> str:
        """Return the file name: the id itself."""
        return problem_id + self.suffix

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
        """How a query's text is compared."""
        from runner.languages.sql import definitions

        return definitions

    @property
    def faults(self) -> Faults:
        """How the engine's errors are read."""
        from runner.languages.sql import faults

        return faults

    @property
    def stubs(self) -> Stubs:
        """What a stub shows."""
        from runner.languages.sql import stubs

        return stubs

    @property
    def worker(self) -> WorkerProgram:
        """How queries are run."""
        from runner.languages.sql import worker

        return worker
