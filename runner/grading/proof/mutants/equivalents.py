"""Mutants that are no mistakes, with the reason: a text file next to the problem's file.

The names of mutants are not indented; below them, indented, is the reason why they are no mistakes. The reasons for
`two-sum.yaml` are in `two-sum.equivalents.txt`.
"""

from __future__ import annotations

from pathlib import Path


def equivalents_of(file: Path) -> dict[str, str]:
    """Return the reasons by the mutants' names; none if there is no such file."""
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
