"""The declared topics: `problems/topics.yaml`, in the order in which people learn them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from runner.bank.findings import Findings, guess
from runner.bank.model import Topic
from runner.bank.schema.problem import SLUG
from runner.bank.schema.values import ListSchema, MappingSchema, RecordKey, RecordSchema, TextSchema, contains_invalid
from runner.bank.yaml_tree import TreeError, parse, read_bytes
from runner.errors import BankError, Diagnostic

_ID = TextSchema(line=True, pattern=SLUG, pattern_words="words of a-z and 0-9 joined by hyphens", max_length=80)

TOPICS = MappingSchema(
    RecordSchema(
        {
            "name": RecordKey(TextSchema(line=True, max_length=40), "as people read it", required=True),
            "prerequisites": RecordKey(ListSchema(_ID), "the topics to be able first"),
        }
    ),
    SLUG,
    "words of a-z and 0-9 joined by hyphens",
    least=1,
)


def load_topics(path: Path) -> dict[str, Topic]:
    """Return the topics by id, in the order of the file, as a new dict. Raises `BankError`."""
    try:
        content = read_bytes(path)
    except TreeError as error:
        raise BankError([Diagnostic(str(path), *error.position, error.rule, error.message, error.fix)]) from error
    return dict(_load(path, content))


@lru_cache(maxsize=4)
def _load(path: Path, content: bytes) -> dict[str, Topic]:
    findings = Findings(str(path))
    topics = {}
    try:
        node = parse(content)
        values = TOPICS.read(node, findings)
        for inner in node.walk():
            for key, position in inner.duplicates:
                findings.add("duplicate-key", position, f"the topic `{key}` stands here twice")
        if not contains_invalid(values):
            topics = {id_: Topic(id_, one["name"], one.get("prerequisites", ())) for id_, one in values.items()}
    except TreeError as error:
        findings.add(error.rule, error.position, error.message, error.fix)
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
