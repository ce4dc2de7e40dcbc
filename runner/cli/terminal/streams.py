"""Standard streams that can be relied upon.

Output never fails on a character: terminals and pipes that are not UTF-8 get the nearest plain signs. Where it cannot
be written at all, as on a full disk, the error has a class of its own. A closed stream is as `/dev/null`.
"""

from __future__ import annotations

import codecs
import os
import sys
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from runner.errors import DrillError
from runner.paths import is_dumb_terminal

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ASCII = "drill_ascii"


class OutputError(DrillError):
    """Standard output or error cannot be written. Only the program's way in has an answer to it: to end."""

    exit_code = 4


class _Output(FileIO):
    """A standard stream whose failures have a name of their own. A reader that left early is none."""

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"the output cannot be written: {error.strerror or error}") from None


def has_moving_line() -> bool:
    """Whether standard error is a terminal on which a line can be written again in its place."""
    return sys.stderr.isatty() and not is_dumb_terminal()


def make_safe() -> None:
    """Let standard output and error write whatever they are given, or raise `OutputError`."""
    _open_closed()
    codecs.register_error("drill.plain", _plain)
    codecs.register(_codec)
    sys.stdout, sys.stderr = _named(sys.stdout), _named(sys.stderr)
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


def give_up() -> None:
    """Let what is still to be written go nowhere, or the interpreter would try once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)


def _open_closed() -> None:
    """Put `/dev/null` where a descriptor is closed, before a file of drill's own takes its number."""
    for descriptor, (name, mode) in enumerate({"stdin": "r", "stdout": "w", "stderr": "w"}.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, os.O_RDWR), descriptor)
            setattr(sys, name, open(descriptor, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def _named(stream: TextIO) -> TextIO:
    """Give the same stream, with failures that have a name."""
    buffer = getattr(stream, "buffer", None)
    if not isinstance(stream, TextIOWrapper) or not isinstance(getattr(buffer, "raw", buffer), FileIO):
        return stream
    raw = _Output(stream.fileno(), "w", closefd=False)
    return TextIOWrapper(
        raw if isinstance(buffer, FileIO) else BufferedWriter(raw),  # PYTHONUNBUFFERED has its way
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


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
    from runner.cli.terminal.ascii_signs import in_ascii

    return "".join(in_ascii(error.object, place) for place in range(error.start, error.end)), error.end
