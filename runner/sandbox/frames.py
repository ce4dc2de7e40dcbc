"""Frames on a pipe, as the worker sees them: four bytes of length, then the body. Requests are marshal, answers JSON.

Answers are JSON because it can hold nothing but plain data; requests are marshal because their sender is trusted and it
is three times as fast to read.
"""

from __future__ import annotations

from marshal import loads
from os import read, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hints import Any, Callable

MAX_ANSWER = 32 * 1024 * 1024
"""No answer is longer: a solution that returns more has lost its way."""


class TooLong(Exception):
    """The answer is beyond `MAX_ANSWER`."""


def read_request(descriptor: int) -> Any:
    """Wait for one request. Raises `EOFError` when the other side is gone."""
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


def write_answer(descriptor: int, answer: Any) -> None:
    """Send one answer. Raises `ValueError` for what JSON cannot hold: an int of more than 4,300 digits."""
    body = to_json(answer).encode("ascii")
    if len(body) > MAX_ANSWER:
        raise TooLong
    frame = memoryview(len(body).to_bytes(4, "big") + body)
    while frame:
        frame = frame[write(descriptor, frame) :]


def _json_writer() -> Callable[[Any], str]:
    """Take the C encoder on its own: importing `json` takes 9 ms, half of the worker's start."""
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
