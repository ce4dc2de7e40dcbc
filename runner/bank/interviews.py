"""The formats of mock interviews: `problems/interviews.yaml`, and a file of that name in the learner's own bank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from runner.bank.asks import KINDS
from runner.bank.bank_file import content_of, read_declarations
from runner.bank.findings import guess
from runner.bank.schema.problem import SLUG
from runner.bank.schema.values import FlagSchema, MappingSchema, NumberSchema, RecordKey, RecordSchema, TextSchema
from runner.errors import BankError, UsageError
from runner.record import record

FILE = "interviews.yaml"

SHORTEST, LONGEST = 5, 240
"""The minutes that a mock can take."""

FORMATS = MappingSchema(
    RecordSchema(
        {
            "name": RecordKey(TextSchema(line=True, max_length=40), "as people read it", required=True),
            "about": RecordKey(TextSchema(line=True, max_length=120), "one sentence: what happens in it"),
            "minutes": RecordKey(NumberSchema(SHORTEST, LONGEST), "how long it takes", required=True),
            "interviewer": RecordKey(
                FlagSchema(),
                "`true`: problems come as their `brief`, and there are facts and hints to ask for (the default); "
                "`false`: the full statement and nobody to ask",
            ),
            "asks": RecordKey(
                RecordSchema(
                    {kind: RecordKey(NumberSchema(1, 10), f"how many of the kind `{kind}`") for kind in KINDS},
                ),
                "what is asked: how many of each kind",
                required=True,
            ),
        }
    ),
    SLUG,
    "words of a-z and 0-9 joined by hyphens",
    least=1,
)


@record
class InterviewFormat:
    """A format: its name for people, its minutes, and how many of each kind it asks for."""

    id: str
    name: str
    minutes: int
    asks: Mapping[str, int] = field(default_factory=dict)
    about: str = ""
    interviewer: bool = True


def load_formats(path: Path) -> dict[str, InterviewFormat]:
    """Return the formats in a file by id, in its order. Raises `BankError`."""
    values, node, findings = read_declarations(path, content_of(path), FORMATS)
    findings.raise_any()
    for id_, each in values.items():
        if not each["asks"]:
            findings.add("count", node.at(id_, "asks"), "it asks for nothing", f"name one of {', '.join(KINDS)}")
    findings.raise_any()
    return {id_: _format(id_, each) for id_, each in values.items()}


def is_format_file(path: Path) -> bool:
    """Whether a file of a bank declares formats, by its name."""
    return path.name == FILE


def format_file_error(path: Path) -> BankError | None:
    """Return what is wrong in a file of formats; None if nothing is."""
    try:
        load_formats(path)
    except BankError as error:
        return error
    return None


def formats_of(folders: Sequence[Path]) -> dict[str, InterviewFormat]:
    """Return the formats of all folders that have some. A format of a later folder replaces one of the same id."""
    found: dict[str, InterviewFormat] = {}
    for folder in folders:
        if (folder / FILE).is_file():
            found |= load_formats(folder / FILE)
    return found


def named_format(formats: Mapping[str, InterviewFormat], name: str) -> InterviewFormat:
    """Return the format that people mean by an id or a name. Raises `UsageError` with a guess."""
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    for each in formats.values():
        if wanted in (each.id, each.name.lower().replace(" ", "-")):
            return each
    parts = [each for each in formats.values() if wanted and wanted in each.id]
    if len(parts) == 1:
        return parts[0]
    raise UsageError(
        f"there is no format {name[:80]!r}", guess(wanted, formats) or f"the formats are {', '.join(formats)}"
    )


def _format(id_: str, values: Mapping[str, object]) -> InterviewFormat:
    return InterviewFormat(**{"id": id_, **values})  # type: ignore[arg-type]  # the schema has checked them
