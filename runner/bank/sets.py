"""The lists of problems that people work through, such as Blind 75: `problems/sets.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from runner.bank.bank_file import content_of, read_declarations
from runner.bank.findings import guess
from runner.bank.schema.problem import ID, SLUG
from runner.bank.schema.values import ListSchema, MappingSchema, RecordKey, RecordSchema, TextSchema
from runner.errors import UsageError
from runner.record import record

SETS = MappingSchema(
    RecordSchema(
        {
            "name": RecordKey(TextSchema(line=True, max_length=40), "as people read it", required=True),
            "also": RecordKey(ListSchema(ID, least=1), "further names under which it is found"),
            "problems": RecordKey(ListSchema(ID, least=1), "the ids, in the order of the list", required=True),
        }
    ),
    SLUG,
    "words of a-z and 0-9 joined by hyphens",
    least=1,
)


@record
class ProblemSet:
    """A list of problems: its name for people, and the ids in its order. The bank need not have them all."""

    name: str
    problems: tuple[str, ...]


def load_set(path: Path, name: str) -> ProblemSet:
    """Return one of the sets in `path`. Raises `UsageError` with a guess if there is no such set, or `BankError`."""
    values = _values(path)
    id_ = next((id_ for id_, value in values.items() if name in (id_, *value.get("also", ()))), None)
    if id_ is None:
        raise UsageError(f"there is no set {name[:80]!r}", guess(name, values) or f"the sets are {', '.join(values)}")
    return ProblemSet(values[id_]["name"], tuple(values[id_]["problems"]))


def set_ids(path: Path) -> list[str]:
    """Return the ids of the sets in `path`, in its order. Raises `BankError`."""
    return list(_values(path))


def _values(path: Path) -> dict[str, Any]:
    values: dict[str, Any]
    values, _, findings = read_declarations(path, content_of(path), SETS)
    findings.raise_any()
    return values
