"""DuckDB, set to be like PostgreSQL, with nothing outside of its memory in reach. Each case has a new database in it.

Here and in the neighbors the compiled module is imported alone: the package around it takes half a second, and asks for
metadata that the fence hides.
"""

from __future__ import annotations

from typing import Any

import _duckdb as duckdb

MEMORY = "600MB"
"""The engine's own limit on data. That of the process, which is larger, holds also where the engine does not count."""

_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "memory_limit": MEMORY,
    "temp_directory": "",
    "integer_division": True,
    "default_null_order": "nulls_last_on_asc_first_on_desc",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}

_TO_CHAR = [("YYYY", "%Y"), ("YY", "%y"), ("MM", "%m"), ("DD", "%d"), ("HH24", "%H"), ("HH12", "%I"), ("MI", "%M")]
_TO_CHAR += [("SS", "%S"), ("Month", "%B"), ("Mon", "%b"), ("Day", "%A"), ("Dy", "%a")]


class Engine:
    """One connection. `fresh` gives the next statements an empty database."""

    def __init__(self) -> None:
        self._connection = duckdb.connect(":memory:", config=_SETTINGS)
        self._connection.execute(f"CREATE TEMP MACRO to_char(moment, format) AS strftime(moment, {_format()})")
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

    def execute(self, query: str) -> Any:
        """Run a query. Returns the connection, from which its rows can be fetched."""
        return self._connection.execute(query)


def _format() -> str:
    """Write the expression that turns PostgreSQL's `format` of a date into that of strftime."""
    text = "format"
    for theirs, ours in _TO_CHAR:
        text = f"replace({text}, '{theirs}', '{ours}')"
    return text
