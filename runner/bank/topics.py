"""The declared topics: `problems/topics.yaml`, in the order in which people learn them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from runner.bank.bank_file import content_of, read_declarations
from runner.bank.findings import guess
from runner.bank.schema.problem import ID, SLUG
from runner.bank.schema.values import INVALID, ListSchema, MappingSchema, RecordKey, RecordSchema, TextSchema
from runner.bank.topic import Topic

TOPICS = MappingSchema(
    RecordSchema(
        {
            "name": RecordKey(TextSchema(line=True, max_length=40), "as people read it", required=True),
            "prerequisites": RecordKey(ListSchema(ID), "the topics to be able first"),
        }
    ),
    SLUG,
    "words of a-z and 0-9 joined by hyphens",
    least=1,
)


def load_topics(path: Path) -> dict[str, Topic]:
    """Return the topics by id, in the order of the file, as a new dict. Raises `BankError`."""
    return dict(_load(path, content_of(path)))


@lru_cache(maxsize=4)
def _load(path: Path, content: bytes) -> dict[str, Topic]:
    values, node, findings = read_declarations(path, content, TOPICS)
    declared = {} if values is INVALID else values
    topics = {id_: Topic(id_, one["name"], one.get("prerequisites", ())) for id_, one in declared.items()}
    for topic in topics.values():
        where = node.at(topic.id, "prerequisites")
        for name in topic.prerequisites:
            if name not in topics:
                findings.add("prerequisite", where, f"there is no topic {name!r}", guess(name, topics))
        if topic.id in _needed(topics, topic):
            findings.add("prerequisite", where, f"{topic.id} needs itself, through its prerequisites")
    findings.raise_any()
    return topics


def _needed(topics: dict[str, Topic], topic: Topic) -> set[str]:
    needed: set[str] = set()
    waiting = list(topic.prerequisites)
    while waiting:
        name = waiting.pop()
        if name in topics and name not in needed:
            needed.add(name)
            waiting += topics[name].prerequisites
    return needed
