"""What the index knows of a problem, read from the top of its file without believing the rest."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Entry(NamedTuple):
    """A problem as lists and choices need it. `folder` and `file` say where it is; `own` tells the learner's own."""

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

    @property
    def path(self) -> Path:
        """The problem's file."""
        return Path(self.folder, self.file)


_KEYS = ("id", "title", "topics", "difficulty", "minutes", "also", "prior")


def read_entry(folder: str, file: str, *, own: bool) -> Entry:
    """Read the entry of a problem file. Raises `BankError` where what the index needs is not there or not right."""
    # Only building an index needs the parser; every command reads one.
    from runner.bank.build import PRIORS, version_of  # noqa: PLC0415
    from runner.bank.findings import Findings  # noqa: PLC0415
    from runner.bank.format import PROBLEM  # noqa: PLC0415
    from runner.bank.forms import Record  # noqa: PLC0415
    from runner.bank.tree import TreeError, parse, read_bytes  # noqa: PLC0415

    path = Path(folder, file)
    findings = Findings(str(path))
    header = Record({name: PROBLEM.keys[name] for name in _KEYS})
    try:
        content = read_bytes(path)
        node = parse(content)
    except TreeError as error:
        findings.add(error.rule, error.position, error.message, error.mend)
        findings.raise_any()
    if isinstance(node.value, dict):  # the rest is the loader's to judge
        node.value = {key: inner for key, inner in node.value.items() if key in header.keys}
    values = header.read(node, findings)
    findings.raise_any()
    if values["id"] != path.stem:
        findings.add("id-is-file-name", node.at("id"), f"the id is {values['id']!r}, the file {path.name}")
        findings.raise_any()
    return Entry(
        values["id"],
        values["title"],
        values["topics"],
        str(values["difficulty"]),
        values["minutes"],
        values.get("also", ()),
        float(values.get("prior", PRIORS[values["difficulty"]])),
        version_of(content),
        own,
        folder,
        file,
    )
