"""Output that never fails on a character: terminals and pipes that are not UTF-8 get the nearest plain signs."""

from __future__ import annotations

import codecs
import sys
from io import TextIOWrapper

_ASCII = "drill_ascii"

_PLAIN = {
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "…": "...",
    "\u2013": "-",
    "\u2212": "-",
    "\u00d7": "x",
    "√": "sqrt ",
    "∞": "inf",
    "•": "*",
    "«": '"',
    "»": '"',
    "\u201c": '"',
    "\u201d": '"',
    "\u2019": "'",
    "\u00a0": " ",
    "│": "|",
    "─": "-",
    "└": "+",
    "┘": "+",
    "↑": "^",
    "↺": "@",
}

_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿᵏ", "0123456789-nk", strict=True))


def make_safe() -> None:
    """Let standard output and error write whatever they are given."""
    codecs.register_error("drill.plain", _plain)
    codecs.register(_codec)
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        encoding = codecs.lookup(stream.encoding).name
        if encoding == "utf-8":
            stream.reconfigure(errors="backslashreplace")
        elif encoding == "ascii":  # under this name click would write UTF-8 all the same
            stream.reconfigure(encoding=_ASCII, errors="drill.plain")
        else:
            stream.reconfigure(errors="drill.plain")


def _codec(name: str) -> codecs.CodecInfo | None:
    if name != _ASCII:
        return None
    ascii_codec = codecs.lookup("ascii")
    return codecs.CodecInfo(
        name=_ASCII,
        encode=ascii_codec.encode,
        decode=ascii_codec.decode,
        incrementalencoder=ascii_codec.incrementalencoder,
        incrementaldecoder=ascii_codec.incrementaldecoder,
        streamreader=ascii_codec.streamreader,
        streamwriter=ascii_codec.streamwriter,
    )


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_sign(error.object, place) for place in range(error.start, error.end)), error.end


def _sign(text: str, place: int) -> str:
    sign = text[place]
    if sign == "·":
        from runner.cli.dots import dot_in_ascii

        return dot_in_ascii(text, place)
    if sign in _RAISED:  # one `^` for the whole exponent
        return ("" if place and text[place - 1] in _RAISED else "^") + _RAISED[sign]
    return _PLAIN.get(sign, "?")
