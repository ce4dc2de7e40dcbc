"""The lists of problems that people work through, such as Blind 75: `problems/sets.yaml`."""

from __future__ import annotations

from pathlib import Path

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


def load_set(path: Path, id_: str) -> ProblemSet:
    """Return one of the sets in `path`. Raises `UsageError` with a guess if there is no such set, or `BankError`."""
    values, _, findings = read_declarations(path, content_of(path), SETS)
    findings.raise_any()
    if id_ not in values:
        raise UsageError(f"there is no set {id_[:80]!r}", guess(id_, values) or f"the sets are {', '.join(values)}")
    return ProblemSet(values[id_]["name"], tuple(values[id_]["problems"]))
