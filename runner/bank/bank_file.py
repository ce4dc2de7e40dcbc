"""Reads what files of the bank have in common: their content, duplicate keys, and values by a schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from runner.bank.findings import Findings
from runner.bank.schema.values import INVALID, FieldSchema, contains_invalid
from runner.bank.yaml_tree import TreeError, YamlNode, parse, read_bytes
from runner.errors import BankError, Diagnostic


def content_of(path: Path) -> bytes:
    """Return the content of a bank file. Raises `BankError` if it cannot be read."""
    try:
        return read_bytes(path)
    except TreeError as error:
        raise BankError([Diagnostic(str(path), *error.position, error.rule, error.message, error.fix)]) from error


def add_duplicate_keys(node: YamlNode, findings: Findings) -> None:
    """Add a finding for every duplicate key of a mapping. YAML readers keep the last one silently."""
    for inner in node.walk():
        for key, position in inner.duplicates:
            first = inner.keys[key]
            message = f"the key `{key[:80]}` is here a second time"
            findings.add("duplicate-key", max(position, first), message, "keep one of the two")


def read_declarations(path: Path, content: bytes, schema: FieldSchema) -> tuple[Any, YamlNode, Findings]:
    """Read the values of a file that declares something about the bank and is no problem.

    Returns the values (`INVALID` if anything is broken), the node that they were read from, and the findings, to which
    the caller may add. Raises `BankError` if the content is not YAML.
    """
    findings = Findings(str(path))
    try:
        node = parse(content)
    except TreeError as error:
        findings.add(error.rule, error.position, error.message, error.fix)
        findings.raise_any()
        raise
    values = schema.read(node, findings)
    add_duplicate_keys(node, findings)
    return (INVALID if contains_invalid(values) else values), node, findings
