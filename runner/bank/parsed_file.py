"""A file that has been read and not yet been believed: what the checks look at, and where they note what they find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from runner.bank.build import build_signature
from runner.bank.findings import Findings
from runner.bank.model import ProblemKind, Signature
from runner.bank.schema.values import is_broken
from runner.bank.yaml_tree import YamlNode

YamlPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """The values of a file, with `INVALID` where something is broken, beside the nodes that they were read from."""

    stem: str
    values: Mapping[str, Any]
    node: YamlNode
    findings: Findings
    topics: frozenset[str]
    signature: Signature | None = field(init=False)
    """The signature, None where it is broken."""

    def __post_init__(self) -> None:
        values = self.get("signature")
        object.__setattr__(self, "signature", None if values is None else build_signature(values))

    def get(self, *path: str | int) -> Any:
        """Return the value at `path`; None where it, or anything in it, is absent or broken."""
        value: Any = self.values
        for step in path:
            if isinstance(value, tuple) and isinstance(step, int):
                value = value[step]
            elif isinstance(value, Mapping):
                value = value.get(str(step))
            else:
                return None
        return None if is_broken(value) else value

    def mapping(self, *path: str) -> Mapping[str, Any]:
        """Return the mapping at `path` as it was read, broken parts and all; an empty one where there is none."""
        value: Any = self.values
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else None
        return value if isinstance(value, Mapping) else {}

    def each(self, *path: str | int) -> Iterator[tuple[YamlPath, Any]]:
        """Give what is usable in the list or mapping at `path`, each with its own path."""
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
        """What the solution is made of; a function where the file says nothing that can be read."""
        return self.get("kind") or ProblemKind.FUNCTION

    @property
    def input_names(self) -> tuple[str, ...] | None:
        """What an input consists of: the parameters, or `init` and `calls`; None where the signature is broken."""
        if self.kind is ProblemKind.CLASS:
            return ("init", "calls")
        return None if self.signature is None else tuple(param.name for param in self.signature.params)
