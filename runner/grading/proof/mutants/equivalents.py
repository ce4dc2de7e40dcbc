"""Mutants that are no mistakes, with the argument why: a text file beside the problem's own.

Names of mutants begin their lines; the argument for those just above it is indented. `two-sum.yaml` has its arguments
in `two-sum.equivalents.txt`.
"""

from __future__ import annotations

from pathlib import Path


def equivalents_of(file: Path) -> dict[str, str]:
    """Give the arguments by the mutants' names; none where there is no such file."""
    beside = file.with_name(f"{file.stem}.equivalents.txt")
    found: dict[str, str] = {}
    names: list[str] = []
    argued = False
    for line in beside.read_text(encoding="utf-8").splitlines() if beside.is_file() else ():
        if not line.strip():
            continue
        if line[0].isspace():
            for name in names:
                found[name] = f"{found.get(name, '')} {line.strip()}".strip()
            argued = True
        else:
            names = [line.strip()] if argued else [*names, line.strip()]
            argued = False
    return found
