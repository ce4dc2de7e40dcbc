"""Regular expressions of PostgreSQL, written as the engine reads them, which has those of RE2."""

from __future__ import annotations

import re

import _duckdb as duckdb
from data_worker import dialects  # type: ignore[import-not-found]  # its name only in a worker
from data_worker.engine_errors import refused  # type: ignore[import-not-found]
from sqlglot.tokenizer_core import Token, TokenType

_MATCHES = frozenset({TokenType.TILDE, TokenType.IRLIKE})
_FUNCTIONS = frozenset(
    "regexp_count regexp_like regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table".split()
)
_TEXTS = frozenset({TokenType.STRING, TokenType.HEREDOC_STRING, TokenType.BYTE_STRING})

_PART = re.compile(r"\\.|\[\[:[<>]:\]\]|\[\^?\]?(?:\[:\w+:\]|\\.|[^\]])*\]|\(\?(?:[:=!]|<[=!])|.", re.DOTALL)
_WORD = re.compile(r"\w|\\[wd]|\[(?:\w|-|\[:(?:alnum|alpha|digit|upper|lower):\])+\]", re.ASCII)
_STARTS, _ENDS = frozenset({r"\m", "[[:<:]]"}), frozenset({r"\M", "[[:>:]]"})
_EDGE = re.compile(r"\\[mMyY]")
"""What makes a text a part of a pattern wherever it is, as in `'\\m' || code`."""

_SAME = {r"\y": r"\b", r"\Y": r"\B", r"\Z": r"\z"}
_SIMILAR = {"%": ".*", "_": ".", ".": r"\.", "^": r"\^", "$": r"\$"}

_ONLY_THEIRS = re.compile(r"invalid escape sequence: (?P<escape>.*)|invalid perl operator: (?P<operator>.*)")
_BOUNDARY = (
    r"`\b` in a regular expression: drill reads it as the edge of a word, as MySQL does, but it is not PostgreSQL. "
    r"There it is a backspace, and the edge of a word is `\y`"
)


def rewritten(query: str, tokens: list[Token], filename: str) -> tuple[list[dialects.Edit], list[str]]:
    """Return the edits that write the patterns as the engine reads them, and notes on them.

    Raises `QueryError` for a pattern that PostgreSQL reads and the engine does not: nothing is then run.
    """
    edits: list[dialects.Edit] = []
    notes: list[str] = []
    for index, token in enumerate(tokens):
        written = _plain(query[token.start : token.end + 1])
        kind = _kind(tokens, index)
        if token.token_type not in _TEXTS or not (kind or _EDGE.search(written)):
            continue
        place = (filename, *dialects.place_of(query, token))
        ours = _similar(written) if kind is TokenType.SIMILAR_TO else _pattern(written, notes, place)
        _try_out(ours, place)
        edits.append((token.start, token.end + 1, ours))
    return edits, list(dict.fromkeys(notes))


def _plain(written: str) -> str:
    """Write a text with an E in front, whose only escapes are backslashes, as one without escapes."""
    if written[:1] in "eE" and "\\" not in written.replace(r"\\", ""):
        return written[1:].replace(r"\\", "\\")
    return written


def _kind(tokens: list[Token], index: int) -> TokenType | None:
    """Return the operator whose pattern a text is, `~` for a function that takes one; None if it is another text."""
    before = index - 1
    while before > 0 and tokens[before].token_type is TokenType.L_PAREN:
        before -= 1
    operator = tokens[before].token_type if before >= 0 else None
    if operator in _MATCHES or operator is TokenType.SIMILAR_TO:
        return operator
    name, commas = dialects.enclosing_call(tokens, before + 1)
    return TokenType.TILDE if operator is TokenType.COMMA and commas == 1 and name in _FUNCTIONS else None


def _pattern(written: str, notes: list[str], place: tuple[str, int, int]) -> str:
    parts = _PART.findall(written)
    for index, part in enumerate(parts):
        is_start, is_end = part in _STARTS, part in _ENDS
        if (is_start and not _word_from(parts, index + 1)) or (is_end and not _word_up_to(parts, index)):
            raise refused(
                f"the engine here cannot do this; PostgreSQL can: `{part}` where a pattern has no letter or digit "
                r"for sure. Both know `(^|\W)` and `(\W|$)`",
                *place,
            )
        notes += [_BOUNDARY] if part == r"\b" else []
        parts[index] = r"\b" if is_start or is_end else _SAME.get(part, part)
    return "".join(parts)


def _word_from(parts: list[str], start: int) -> bool:
    """Whether what is matched from here on starts with a letter, a digit or `_` for sure."""
    if parts[start] in ("(", "(?:"):
        end = next((index for index in range(start, len(parts) - 1) if parts[index] == ")"), start)
        return _only_words(parts[start + 1 : end]) and parts[end + 1] not in "*?{"
    if parts[start] == ")":
        return parts[start + 1] not in "*+?{" and _word_from(parts, start + 1)
    if not _WORD.fullmatch(parts[start]):
        return False
    after = parts[start + 1]
    return after not in "*?{" or (after != "{" and _word_from(parts, start + 2))


def _word_up_to(parts: list[str], end: int) -> bool:
    """Whether what is matched up to here ends with a letter, a digit or `_` for sure."""
    last = parts[end - 1]
    if last in ("(", "(?:"):
        return _word_up_to(parts, end - 1)
    if last == ")":
        start = next((index for index in range(end - 1, -1, -1) if parts[index] in ("(", "(?:")), 0)
        return _only_words(parts[start + 1 : end - 1])
    if last in "+*?":
        is_word = _WORD.fullmatch(parts[end - 2]) is not None
        return is_word and (last == "+" or _word_up_to(parts, end - 2))
    return _WORD.fullmatch(last) is not None


def _only_words(parts: list[str]) -> bool:
    """Whether every alternative of a group is a word, and none is empty."""
    alternatives = "".join("|" if part == "|" else "w" if _WORD.fullmatch(part) else " " for part in parts).split("|")
    return all(each and " " not in each for each in alternatives)


def _similar(written: str) -> str:
    """Write the pattern of SIMILAR TO, where `%` and `_` are what they are for LIKE, as a regular expression."""
    return "".join(_SIMILAR.get(part, part) for part in _PART.findall(written))


def _try_out(ours: str, place: tuple[str, int, int]) -> None:
    """Let the engine read the pattern. What only PostgreSQL knows is refused; other faults show when the query runs."""
    try:
        duckdb.execute(f"SELECT '' ~ {ours}").fetchall()
    except duckdb.Error as error:
        if found := _ONLY_THEIRS.search(str(error)):
            what = found["escape"] or found["operator"]
            said = f"the engine here cannot do this; PostgreSQL can: `{what.strip()}` in a regular expression"
            raise refused(said, *place) from None
