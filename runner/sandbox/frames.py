"""Frames on a pipe, as the worker sees them: four bytes of length, then the body. Requests are marshal, answers JSON.

Answers are JSON because JSON can hold plain data only. Requests are marshal because their sender is trusted and marshal
is three times as fast to read. A second pipe is the bell: the parent waits for the bell alone, so that not every answer
wakes it. Answers that were sent stay in their pipe, whatever happens to this process.
"""

from __future__ import annotations

from marshal import loads
from os import read, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable

MAX_ANSWER = 32 * 1024 * 1024
"""The longest answer. No problem has one that is nearly as long."""


UNSEEN = 4_000
"""The bytes of answers that may wait in the pipe before the bell rings: every pipe can hold that much."""


class TooLong(Exception):
    """The answer is longer than `MAX_ANSWER`."""


def read_request(descriptor: int) -> Any:
    """Wait for one request. Raises `EOFError` when the parent has closed the pipe."""
    size = int.from_bytes(_exactly(descriptor, 4), "big")
    return loads(_exactly(descriptor, size))


def _exactly(descriptor: int, size: int) -> bytes:
    chunks = []
    while size > 0:
        chunk = read(descriptor, min(size, 1 << 20))
        if not chunk:
            raise EOFError
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


class Answers:
    """The pipe for answers, and the bell."""

    def __init__(self, descriptor: int, bell: int) -> None:
        self._descriptor = descriptor
        self._bell = bell
        self._unseen = 0

    def send(self, answer: Any, *, ring: bool = True) -> None:
        """Send one answer. Raises `ValueError` for what JSON cannot hold: an int of more than 4,300 digits.

        Without `ring`, the parent may read it only when a later answer rings the bell.
        """
        body = to_json(answer).encode("ascii")
        if len(body) > MAX_ANSWER:
            raise TooLong
        frame = len(body).to_bytes(4, "big") + body
        self._unseen += len(frame)
        if self._unseen > UNSEEN:
            # Once the parent has half of a frame, it reads on until it has the whole frame.
            write(self._descriptor, frame[:4])
            self._ring()
            rest = memoryview(frame)[4:]
            while rest:
                rest = rest[write(self._descriptor, rest) :]
            return
        write(self._descriptor, frame)
        if ring:
            self._ring()

    def _ring(self) -> None:
        self._unseen = 0
        write(self._bell, b"!")


def _json_writer() -> Callable[[Any], str]:
    """Use the C encoder without `json`: importing `json` takes 9 ms, half of the worker's start."""
    try:
        from _json import encode_basestring_ascii, make_encoder

        make: Any = make_encoder
        encode = make(None, None, encode_basestring_ascii, None, ":", ",", False, False, True)
        encode([0, ""], 0)
    except (ImportError, TypeError):
        import json

        return json.dumps
    join = "".join
    return lambda answer: join(encode(answer, 0))


to_json = _json_writer()
