"""A page: lines of styled spans, laid out for a width, without colors.

The terminal (rich), the plain text of pytest and files, and the fast screens of `drill next` use the same layout, so
they always show the same. A style is a word of `STYLES`, never a color.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from runner.render.cells import cells, flush_left, flush_right
from runner.render.truncation import middle_cut

STYLES = frozenset({"", "title", "good", "bad", "warn", "dim", "code", "mark", "label"})
"""The styles of spans. The renderers map each of them to an attribute of the terminal."""

PROSE_WIDTH = 100
"""The maximum width of prose: longer lines are hard to read."""

_LEAST = 18
"""If a text has fewer columns than this after a label, it is put below the label."""

StyledText = tuple[str, str]
Line = tuple[StyledText, ...]

_LIST_ITEM = re.compile(r"\s*([-*•]|\d+[.)])\s+")
FIRM = "\u00a0"
"""A space at which no line is broken, as in `0.6 s`. It is printed as a plain space."""

_CONTROL = r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
"""Characters that control the terminal, change the direction of text or are invisible. Most pages have none of them, so
the pattern is compiled when it is needed.
"""

_SPACES = re.compile(r"[ \t\n]+")
_CODE = re.compile(r"(`[^`]+`)")
_BETWEEN_VALUES = re.compile(r"(?<=,) (?=[a-z_]+ )")
_SHORT_VALUE = 24
"""Up to this length a value stays on one line, however narrow the page is."""


class Page:
    """Lines for a terminal of `width` columns. Text goes in through the methods, which wrap it.

    `table_width` is the room for tables, if it is another: a page that is piped keeps all their columns.
    """

    def __init__(self, width: int, table_width: int | None = None) -> None:
        self.width = max(width, 30)
        self.table_width = self.width if table_width is None else table_width
        self.lines: list[Line] = []

    def line(self, *spans: StyledText | str) -> None:
        """Add one line unchanged. A plain string has no style. Control characters are spelled out."""
        styled = ((span, "") if isinstance(span, str) else span for span in spans)
        self.lines.append(tuple((visible(text), style) for text, style in styled))

    def blank(self) -> None:
        """Add an empty line, unless the page is empty or ends with one."""
        if self.lines and self.lines[-1]:
            self.lines.append(())

    def ends(self, left: StyledText, right: StyledText) -> None:
        """Add a line with one text at each end; two lines if they do not fit."""
        gap = min(self.width, PROSE_WIDTH) - cells(left[0]) - cells(right[0])
        if gap >= 2:
            self.line(left, " " * gap, right)
            return
        for text, style in (left, right):
            self.wrapped(text, style=style)

    def wrapped(self, text: str, *, style: str = "", indent: int = 0, hang: int = 0, cut: bool = False) -> None:
        """Add one wrapped paragraph. All lines but the first are indented by `hang` more.

        A word longer than a line, such as a path to copy, exceeds the width unless `cut` allows to break it.
        """
        for part in self._fill(text, indent, hang, cut=cut):
            self.line(*with_code(part, style))

    def labeled(self, label: str, text: str, *, style: str = "", indent: int = 0, cut: bool = False) -> None:
        """Add `label text`. The text wraps under itself."""
        room = indent + len(label) + 1
        if self.width - room < _LEAST:
            self.line((" " * indent + label.rstrip(), "label"))
            self.wrapped(text, style=style, indent=indent + 2, cut=cut)
            return
        parts = self._fill(text, room, 0, cut=cut) or [""]
        self.line((" " * indent + label + " ", "label"), *with_code(parts[0].strip(), style))
        for part in parts[1:]:
            self.line(*with_code(part, style))

    def opening(self, word: str, text: str, *, style: str) -> None:
        """Add `word · text`, as a verdict starts a page. The text wraps under itself."""
        label = f"{word:<13}"
        if self.width - len(label) - 3 < _LEAST:
            self.line((word, style))
            self.wrapped(text, indent=2)
            return
        parts = self._fill(text, len(label) + 3, 0) or [""]
        self.line((label, style), " · ", parts[0].strip())
        for part in parts[1:]:
            self.line(*with_code(part, ""))

    def prose(self, text: str, *, indent: int = 0) -> None:
        """Add text of the bank: paragraphs are wrapped again, list items and indented lines keep their lines."""
        for position, block in enumerate(blocks(text)):
            if position:
                self.blank()
            for part in block:
                if part.startswith("    "):
                    self.line((" " * indent + part, "code"))
                else:
                    item = _LIST_ITEM.match(part)
                    self.wrapped(part, indent=indent, hang=len(item.group()) if item else 0)

    def verbatim(self, text: str, *, indent: int = 0, style: str = "") -> None:
        """Add lines that must not be wrapped: code, drawings, the output of a program."""
        for part in text.splitlines():
            self.line((" " * indent + part, style))

    def table(self, rows: Sequence[tuple[str, ...]], *, right: Iterable[int] = (), indent: int = 2) -> None:
        """Add columns as wide as their widest cell; columns numbered in `right` are aligned to the right."""
        flush = frozenset(right)
        rows = [tuple(map(visible, row)) for row in rows]
        widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            filled = (
                (flush_right if number in flush else flush_left)(cell, width)
                for number, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            self.line(" " * indent + "  ".join(filled).rstrip())

    @property
    def text(self) -> str:
        """The page as plain text. Every line has a line end and no trailing spaces."""
        return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in self.lines)

    def _fill(self, text: str, indent: int, hang: int, *, cut: bool = False) -> list[str]:
        width = max(min(self.width, PROSE_WIDTH), indent + hang + _LEAST)
        text = _CODE.sub(lambda match: match[0].replace(" ", FIRM), " ".join(_SPACES.split(text.strip())))
        if cut:
            text = " ".join(middle_cut(_spelled(word), width - indent - hang) for word in text.split(" "))
        return textwrap.wrap(
            text,
            width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_long_words=False,
            break_on_hyphens=False,
        )


def whole_values(text: str) -> str:
    """Make a list of named values, as `loading true, requests []`, break between them and not within a short one."""
    values = _BETWEEN_VALUES.split(text)
    return " ".join(each.replace(" ", FIRM) if len(each) <= _SHORT_VALUE else each for each in values)


def visible(text: str) -> str:
    """Spell out control and invisible characters, so that a learner's output cannot control the terminal."""
    return _spelled(text.expandtabs(4).replace(FIRM, " "))


def _spelled(text: str) -> str:
    if text.isprintable():  # so no character is one of them
        return text
    return re.sub(_CONTROL, lambda match: match[0].encode("unicode_escape").decode(), text)


def blocks(text: str) -> list[list[str]]:
    """Split text of the bank at its empty lines, and each block into paragraphs and into lines of lists and of code."""
    return [_parts(block) for block in re.split(r"\n\s*\n", text.strip("\n"))]


def _parts(block: str) -> list[str]:
    """Split a block into paragraphs: joined lines of prose, and single lines of items or code."""
    parts: list[str] = []
    for row in block.splitlines():
        if parts and not row.startswith("    ") and not _LIST_ITEM.match(row) and not parts[-1].startswith("    "):
            parts[-1] += " " + row.strip()
        else:
            parts.append(row.rstrip())
    return parts


def with_code(text: str, style: str = "") -> Line:
    """Style text in backquotes as code. The quotes stay, because plain text has no styles."""
    return tuple((part, "code" if part.startswith("`") else style) for part in _CODE.split(text) if part)
