"""DuckDB, set to be like PostgreSQL, with nothing outside of its memory in reach. Each case has a new database in it.

Here and in the neighbors the compiled module is imported alone: the package around it takes half a second, and asks for
metadata that the fence hides.
"""

from __future__ import annotations

from typing import Any

import _duckdb as duckdb
from data_worker import macros  # type: ignore[import-not-found]  # its name only in a worker

MEMORY = "600MB"
"""The engine's own limit on data. The process has a larger one, which covers what the engine does not count, too."""

_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "memory_limit": MEMORY,
    "temp_directory": "",
    "integer_division": True,
    "default_null_order": "nulls_last_on_asc_first_on_desc",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}

_PREPARE = "PREPARE checked AS\n"
LINES_ABOVE = _PREPARE.count("\n")


class Engine:
    """One connection. `fresh` gives the next statements an empty database."""

    def __init__(self) -> None:
        self._connection = duckdb.connect(":memory:", config=_SETTINGS)
        for statement in macros.statements():
            self._connection.execute(statement)
        for setting in (
            "enable_external_access = false",
            "lock_configuration = true",
        ):  # in this order: the lock is last
            self._connection.execute(f"SET {setting}")
        self._number = 0
        self._attached = ""

    def fresh(self, statements: list[str]) -> None:
        """Drop the database of the case before, and run these statements in a new one."""
        self.clear()
        self._number += 1
        self._attached = f"case_{self._number}"
        for statement in (f"ATTACH ':memory:' AS {self._attached}", f"USE {self._attached}", *statements):
            self._connection.execute(statement)

    def clear(self) -> None:
        """Drop the database of the last case."""
        if self._attached:
            self._connection.execute("USE memory")
            self._connection.execute(f"DETACH {self._attached}")
            self._attached = ""

    def prepare(self, query: str) -> None:
        """Check a query without running it. Raises the engine's error, with line numbers `LINES_ABOVE` too high."""
        self._connection.execute(f"{_PREPARE}{query}")
        self._connection.execute("DEALLOCATE checked")

    def execute(self, query: str) -> Any:
        """Run a query. Returns the connection, from which its rows can be fetched."""
        return self._connection.execute(query)
