"""A PostgreSQL server of the tests' own: on loopback, in a folder that is removed, as the user postgres if we are root."""

from __future__ import annotations

import csv
import io
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from runner.bank.tables import SQL_TYPES, CellType, Query

_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_MARK = "== next database =="
_NULL = "\\N"


def program(name: str) -> str | None:
    """Find a program of the server, which distributions keep off the path."""
    return next((str(folder / name) for folder in _FOLDERS if (folder / name).exists()), None) or shutil.which(name)


def missing() -> str:
    """Say why there is no server to start; "" if there is one."""
    return "" if program("initdb") and program("psql") else "PostgreSQL is not installed: apt-get install postgresql"


@contextmanager
def server() -> Iterator[list[str]]:
    """Start a server, and give the words that start a client of it."""
    folder = tempfile.mkdtemp(prefix="drill-postgresql-")
    user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    if user:
        shutil.chown(folder, "postgres")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = f"{folder}/data"
    run(
        [*user, program("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]
    )
    options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
    run([*user, program("pg_ctl"), "-D", data, "-l", f"{folder}/log", "-o", options, "-w", "start"])
    try:
        yield [
            program("psql"),
            "-h",
            "127.0.0.1",
            "-p",
            str(port),
            "-U",
            "postgres",
            "-X",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
        ]
    finally:
        run([*user, program("pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def run(command: list[str], text: str | None = None) -> str:
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stderr or done.stdout
    return done.stdout


def answers(client: list[str], declared: Query, query: str, databases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Run a query on each database. Returns results as a worker does."""
    script = "\n".join(_script(declared, query, database) for database in databases)
    parts = run(client, script).split(f"{_MARK}\n")[1:]
    return [_result(declared, part) for part in parts]


def _script(declared: Query, query: str, database: dict[str, Any]) -> str:
    lines = [f"\\echo '{_MARK}'", "BEGIN;"]
    for table in declared.tables:
        columns = ", ".join(f'"{column.name}" {SQL_TYPES[column.type]}' for column in table.columns)
        lines.append(f'CREATE TEMP TABLE "{table.name}" ({columns}) ON COMMIT DROP;')
        if rows := database[table.name]:
            lines.append(f'INSERT INTO "{table.name}" VALUES {", ".join(map(_row, rows))};')
    lines += [f"COPY ({query.strip().rstrip(';')}\n) TO STDOUT WITH (FORMAT csv, HEADER, NULL '{_NULL}');", "ROLLBACK;"]
    return "\n".join(lines)


def _row(row: list[Any]) -> str:
    return f"({', '.join('NULL' if cell is None else _literal(cell) for cell in row)})"


def _literal(cell: Any) -> str:
    return "'" + cell.replace("'", "''") + "'" if isinstance(cell, str) else str(cell)


def _result(declared: Query, text: str) -> dict[str, Any]:
    head, *rows = csv.reader(io.StringIO(text))
    kinds = [column.type for column in declared.columns]
    return {
        "columns": head,
        "rows": [[_cell(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in rows],
    }


def _cell(text: str, kind: CellType) -> Any:
    if text == _NULL:
        return None
    if kind is CellType.BOOL:
        return text == "t"
    if kind in (CellType.INT, CellType.FLOAT, CellType.DECIMAL):
        number = float(text)
        return int(text) if text.lstrip("-").isdigit() else number
    return text
