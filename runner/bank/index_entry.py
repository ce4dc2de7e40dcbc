"""What the index knows of a problem: as much as lists and choices need."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from runner.bank.model import Problem

if TYPE_CHECKING:
    from runner.bank.findings import Findings
    from runner.bank.yaml_tree import YamlNode


class IndexEntry(NamedTuple):
    """A problem in the index. `folder` and `file` say where it is; `own` tells the learner's own."""

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


def index_entry_of(problem: Problem, folder: str, file: str, *, own: bool) -> IndexEntry:
    """Return the entry of a problem that was loaded from `file` in `folder`."""
    return IndexEntry(
        problem.id,
        problem.title,
        problem.topics,
        str(problem.difficulty),
        problem.minutes,
        problem.also,
        float(problem.prior),
        problem.version,
        own,
        folder,
        file,
    )


_KEYS = ("id", "title", "topics", "difficulty", "minutes", "also", "prior")
_TOP_LEVEL = re.compile(rb"^([A-Za-z_]+):", re.MULTILINE)


def skim_entry(folder: str, file: str, topics: Collection[str], *, own: bool) -> IndexEntry:
    """Return the entry of a file without believing the rest of it, which costs a tenth of loading it.

    Raises `BankError` where what the index needs is not there or not right.
    """
    # Only making an index needs the parser; every command reads one.
    from runner.bank.build import PRIORS, version_of  # noqa: PLC0415
    from runner.bank.checks.signature import check_identity  # noqa: PLC0415
    from runner.bank.findings import Findings  # noqa: PLC0415
    from runner.bank.load import content_of  # noqa: PLC0415
    from runner.bank.parsed_file import ParsedFile  # noqa: PLC0415
    from runner.bank.schema.problem import PROBLEM  # noqa: PLC0415
    from runner.bank.schema.values import RecordSchema  # noqa: PLC0415

    path = Path(folder, file)
    content = content_of(path)
    findings = Findings(str(path))
    node = _parse_top(content, findings)
    values: dict[str, Any] = RecordSchema({name: PROBLEM.keys[name] for name in _KEYS}).read(node, findings)
    findings.raise_any()
    check_identity(ParsedFile(path.stem, values, node, findings, frozenset(topics)))
    findings.raise_any()
    prior = float(values.get("prior", PRIORS[values["difficulty"]]))
    return IndexEntry(
        **{**values, "difficulty": str(values["difficulty"]), "also": values.get("also", ()), "prior": prior},
        version=version_of(content),
        own=own,
        folder=folder,
        file=file,
    )


def _parse_top(content: bytes, findings: Findings) -> YamlNode:
    """Parse a file as far as what the index needs goes, and leave the other keys out."""
    from runner.bank.yaml_tree import TreeError, parse  # noqa: PLC0415

    found = [(match[1].decode(), match.start()) for match in _TOP_LEVEL.finditer(content)]
    last = max((number for number, (name, _) in enumerate(found) if name in _KEYS), default=len(found))
    end = found[last + 1][1] if last + 1 < len(found) else len(content)
    try:
        try:
            node = parse(content[:end])
        except TreeError:  # cut in the middle of something
            node = parse(content)
    except TreeError as error:
        findings.add(error.rule, error.position, error.message, error.mend)
        findings.raise_any()
        raise
    if isinstance(node.value, dict):
        node.value = {key: inner for key, inner in node.value.items() if key in _KEYS}
    return node
