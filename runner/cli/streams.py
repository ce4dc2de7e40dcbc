"""Output that never fails on a character: terminals and pipes that are not UTF-8 get the nearest plain signs."""

from __future__ import annotations

import codecs
import sys
from io import TextIOWrapper

_ASCII = "drill_ascii"

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
    return "".join(_PLAIN.get(sign, "?") for sign in error.object[error.start : error.end]), error.end
