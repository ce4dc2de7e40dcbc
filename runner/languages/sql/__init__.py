"""SQL: a solution is one query. drill runs it with DuckDB, set to be like PostgreSQL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from runner.languages.language import Language

if TYPE_CHECKING:
    from runner.languages.parts import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing
    from runner.languages.sql import definitions, faults, reading, stubs, worker, writing

    # mypy sees here that each part keeps its contract
    _OWN: tuple[Definitions, Faults, Reading, Stubs, WorkerProgram, Writing] = (
        definitions,
        faults,
        reading,
        stubs,
        worker,
        writing,
    )

PLACEHOLDER = "-- Write your query below this line."
"""The line in a stub where the query belongs. It goes with the statement."""


class Sql(Language):
    """SQL, in PostgreSQL's dialect."""

    name = "sql"
    title = "SQL"
    suffix = ".sql"
    suffixes = (suffix,)
    setting = "python"
    comment = "--"
    statement = rf"--[ \t]*{{title}}[ \t]*\n(?:--[^\n]*(?:\n|\Z))*(?:\s*{re.escape(PLACEHOLDER)}[ \t]*(?:\n|\Z))?"
    kinds = frozenset({"sql"})
