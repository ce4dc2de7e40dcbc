"""A bank file as a tree of nodes with their line and column.

The tree is built from the parser's events, so that it contains only what the format allows: tags and aliases are
refused, and so are files that are too large or nested too deeply. Plain scalars are read by the rules of YAML 1.2 (and
JSON): `no` is a string, `1e-5` a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

MAX_BYTES = 1_000_000
MAX_DEPTH = 40
"""Guards against hostile files, far above what a problem needs: shipped ones have at most 16 kB and 10 levels."""

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Position = tuple[int, int]


class TreeError(Exception):
    """The file cannot be read: which rule it breaks, where, and the message."""

    def __init__(self, rule: str, position: Position, message: str, fix: str = "") -> None:
        super().__init__(message)
        self.rule = rule
        self.position = position
        self.message = message
        self.fix = fix


class YamlNode:
    """A scalar, a list of nodes or a dict of nodes, at a 1-based line and column.

    `keys` has the position of each key of a dict, `duplicates` the repeated keys with their positions. `is_block` marks
    a scalar whose text starts on the next line.
    """

    __slots__ = ("column", "duplicates", "is_block", "keys", "line", "value")

    def __init__(self, position: Position, value: Any, *, is_block: bool = False) -> None:
        self.line, self.column = position
        self.value = value
        self.is_block = is_block
        self.keys: dict[str, Position] = {}
        self.duplicates: list[tuple[str, Position]] = []

    def at(self, *path: str | int) -> YamlNode:
        """Return the node at `path` below this one, or the last existing node on the way."""
        node = self
        for step in path:
            inside = isinstance(step, str) and isinstance(node.value, dict) and step in node.value
            inside = inside or (isinstance(step, int) and isinstance(node.value, list) and step < len(node.value))
            if not inside:
                break
            node = node.value[step]
        return node

    def walk(self) -> Iterator[YamlNode]:
        """Yield this node and all nodes below it."""
        yield self
        inner = self.value.values() if isinstance(self.value, dict) else self.value
        if isinstance(self.value, dict | list):
            for node in inner:
                yield from node.walk()


def read_bytes(path: Path) -> bytes:
    """Return the content of a bank file. Raises `TreeError` if it cannot be read or is too large."""
    if path.exists() and not path.is_file():  # reading a pipe or a device could wait forever
        raise TreeError("unreadable", (1, 1), "this is not a regular file")
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise TreeError("unreadable", (1, 1), f"the file cannot be read: {reason}") from error
    if len(content) > MAX_BYTES:
        raise TreeError("too-large", (1, 1), f"a bank file has at most {MAX_BYTES:,} bytes")
    return content


def parse(content: bytes) -> YamlNode:
    """Parse the single document in `content`. Raises `TreeError`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TreeError("unreadable", (line, 1), "the file is not UTF-8", "save it as UTF-8") from None
    try:
        return _Builder(yaml.parse(text, Loader=_LOADER)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        row = "".join(text.splitlines()[mark.line : mark.line + 1]) if mark else ""
        has_tab = "\t" in row[: len(row) - len(row.lstrip())]
        fix = "indent with spaces" if has_tab else "quote a text that has `: `, ` #` or a bracket in it"
        raise TreeError("yaml-syntax", position, f"not valid YAML: {error.problem or error.context}", fix) from None
    except yaml.YAMLError as error:  # a character that YAML does not allow
        place = getattr(error, "position", 0)
        position = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        said = f"not valid YAML: {str(error).splitlines()[0]}"
        raise TreeError("yaml-syntax", position, said, "take the character out") from None


class _Builder:
    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events

    def document(self) -> YamlNode:
        next(self._events)  # start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise TreeError("one-document", (1, 1), "the file is empty", "`drill bank new` writes one to fill in")
        node = self._node(next(self._events), 0)
        next(self._events)  # end of the document
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise TreeError("one-document", _position(after), "a second document starts here", "one problem a file")
        return node

    def _node(self, event: yaml.Event, depth: int) -> YamlNode:
        _refuse(event, depth)
        if isinstance(event, yaml.ScalarEvent):
            is_block = event.style in ("|", ">")
            value = event.value if event.style else _plain(event)
            return YamlNode(_position(event), value, is_block=is_block)
        if isinstance(event, yaml.SequenceStartEvent):
            node = YamlNode(_position(event), [])
            while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
                node.value.append(self._node(event, depth + 1))
            return node
        node = YamlNode(_position(event), {})
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            _refuse(event, depth + 1)
            if not isinstance(event, yaml.ScalarEvent):
                message = "a key is a word, not a list or a mapping"
                raise TreeError("yaml-syntax", _position(event), message, "put it in quotes, or take the `?` out")
            if event.value in node.value:
                node.duplicates.append((event.value, _position(event)))
            node.keys[event.value] = _position(event)
            node.value[event.value] = self._node(next(self._events), depth + 1)
        return node


def _refuse(event: yaml.Event, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise TreeError(
            "too-deep", _position(event), f"lists and mappings nest at most {MAX_DEPTH} deep", "no key needs so many"
        )
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:  # type: ignore[attr-defined]
        raise TreeError("no-anchors", _position(event), "anchors and aliases are not used here", "write it out")
    if event.tag is not None:  # type: ignore[attr-defined]
        tag = event.tag  # type: ignore[attr-defined]
        raise TreeError("no-tags", _position(event), f"tags are not used here: {tag}", "leave it out")


def _plain(event: yaml.ScalarEvent) -> Any:
    text: str = event.value
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        try:
            return int(text)
        except ValueError:  # more digits than Python converts
            message = "the number has too many digits"
            raise TreeError("yaml-syntax", _position(event), message, "write a shorter one") from None
    return float(text) if _FLOAT.fullmatch(text) else text


def _position(event: yaml.Event) -> Position:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
