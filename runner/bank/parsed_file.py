"""A bank file that was read but not checked: the values that the checks look at, and the findings they add."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from runner.bank.build import build_signature
from runner.bank.findings import Findings
from runner.bank.model import ProblemKind, Signature
from runner.bank.schema.values import contains_invalid
from runner.bank.yaml_tree import YamlNode

YamlPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """The values of a file, `INVALID` where one is broken, and the YAML nodes from which they were read."""

    stem: str
    values: Mapping[str, Any]
    node: YamlNode
    findings: Findings
    topics: frozenset[str]
    signature: Signature | None = field(init=False)
    """The signature; None if it is broken."""

    def __post_init__(self) -> None:
        values = self.get("signature")
        object.__setattr__(self, "signature", None if values is None else build_signature(values))

    def get(self, *path: str | int) -> Any:
        """Return the value at `path`; None if it, or anything in it, is missing or broken."""
        value: Any = self.values
        for step in path:
            if isinstance(value, tuple) and isinstance(step, int):
                value = value[step]
            elif isinstance(value, Mapping):
                value = value.get(str(step))
            else:
                return None
        return None if contains_invalid(value) else value

    def mapping(self, *path: str) -> Mapping[str, Any]:
        """Return the mapping at `path`, which may have broken values; an empty one if there is none."""
        value: Any = self.values
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else None
        return value if isinstance(value, Mapping) else {}

    def each(self, *path: str | int) -> Iterator[tuple[YamlPath, Any]]:
        """Yield the usable values in the list or mapping at `path`, each with its own path."""
        value: Any = self.values
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else None
        keys = value if isinstance(value, Mapping) else range(len(value)) if isinstance(value, tuple) else ()
        for key in keys:
            inner = self.get(*path, key)
            if inner is not None:
                yield (*path, key), inner

    def add_finding(self, rule: str, path: YamlPath, message: str, fix: str = "") -> None:
        """Add a finding about the value at `path`."""
        self.findings.add(rule, self.node.at(*path), message, fix)

    @property
    def kind(self) -> ProblemKind:
        """The kind of problem; a function if the file gives no valid kind."""
        return self.get("kind") or ProblemKind.FUNCTION

    @property
    def input_names(self) -> tuple[str, ...] | None:
        """The names in an input: the parameters, or `init` and `calls`; None if the signature is broken."""
        if self.kind.has_calls:
            return ("init", "calls")
        return None if self.signature is None else tuple(param.name for param in self.signature.params)
