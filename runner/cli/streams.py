"""Output that never fails on a character: terminals and pipes that are not UTF-8 get the nearest plain signs."""

from __future__ import annotations

import codecs
import sys
from io import TextIOWrapper

_PLAIN = {
    "·": "-",
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "…": "...",
    "\u2013": "-",
    "\u2212": "-",
    "\u00d7": "x",
    "«": '"',
    "»": '"',
    "\u2019": "'",
    "⁰": "^0",
    "¹": "^1",
    "²": "^2",
    "³": "^3",
    "⁴": "^4",
    "⁵": "^5",
    "⁶": "^6",
    "⁷": "^7",
    "⁸": "^8",
    "⁹": "^9",
    "\u00a0": " ",
}


def make_safe() -> None:
    """Let standard output and error write whatever they are given."""
    codecs.register_error("drill.plain", _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            is_utf8 = stream.encoding.lower().replace("-", "") == "utf8"
            stream.reconfigure(errors="backslashreplace" if is_utf8 else "drill.plain")


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_PLAIN.get(sign, "?") for sign in error.object[error.start : error.end]), error.end
