"""Makes the standard streams reliable.

Output never fails because of a character: terminals and pipes that are not UTF-8 get similar ASCII signs. If output
cannot be written at all, as on a full disk, `OutputError` is raised. A closed stream is replaced by `/dev/null`.
"""

from __future__ import annotations

import codecs
import os
import sys
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from runner.errors import DrillError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ASCII = "drill_ascii"


class OutputError(DrillError):
    """Standard output or error cannot be written. Only the program's entry point handles this: it ends drill."""

    exit_code = 4


class ClosedPipeError(OutputError):
    """The reader of a pipe has closed it: there is nothing to say, and nobody to say it to.

    The exit code is what a shell says of a program that SIGPIPE ended.
    """

    exit_code = 141


class _Output(FileIO):
    """A standard stream that raises `OutputError`."""

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            raise ClosedPipeError("") from None
        except OSError as error:
            raise OutputError(f"the output cannot be written: {error.strerror or error}") from None


def has_moving_line() -> bool:
    """Whether standard error is a terminal on which a line can be overwritten."""
    from runner.paths import is_dumb_terminal  # `drill --help` does without it

    return sys.stderr.isatty() and not is_dumb_terminal()


def make_safe() -> None:
    """Make standard output and error write any text, or raise `OutputError`."""
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
        elif encoding == "ascii":  # click would write UTF-8 to a stream with this name
            stream.reconfigure(encoding=_ASCII, errors="drill.plain")
        else:
            stream.reconfigure(errors="drill.plain")


def give_up() -> None:
    """Drop buffered output: otherwise the interpreter tries to write it again when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)


def _open_closed() -> None:
    """Open `/dev/null` for each closed standard descriptor, before a file of drill gets its number."""
    for descriptor, (name, mode) in enumerate({"stdin": "r", "stdout": "w", "stderr": "w"}.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, os.O_RDWR), descriptor)
            setattr(sys, name, open(descriptor, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def _named(stream: TextIO) -> TextIO:
    """Return the same stream, as one that raises `OutputError`."""
    buffer = getattr(stream, "buffer", None)
    if not isinstance(stream, TextIOWrapper) or not isinstance(getattr(buffer, "raw", buffer), FileIO):
        return stream
    raw = _Output(stream.fileno(), "w", closefd=False)
    return TextIOWrapper(
        raw if isinstance(buffer, FileIO) else BufferedWriter(raw),  # stays unbuffered with PYTHONUNBUFFERED
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
