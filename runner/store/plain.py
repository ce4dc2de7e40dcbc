"""Plain values as JSON and back, without a loss: the numbers that JSON or Python's reader refuses get a tag.

`inf`, `-inf` and `nan` become `{"float": "inf"}`, integers of thousands of digits `{"int": "0x…"}`.
"""

from __future__ import annotations

import math
import re

from runner.store.events import Json

_BITS = 14_000
"""Python refuses to read or write integers of more than about 4,300 decimal digits; hexadecimal has no limit."""

_HEXADECIMAL = re.compile("-?0x[0-9a-f]+")


def packed(value: Json) -> Json:
    """Give the value as strict JSON; tuples become lists."""
    if isinstance(value, dict):
        return {key: packed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [packed(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    if isinstance(value, int) and value.bit_length() > _BITS:
        return {"int": hex(value)}
    return value


def unpacked(value: Json) -> Json:
    """Give back what `packed` was given, with lists for tuples."""
    if isinstance(value, list):
        return [unpacked(item) for item in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"float": ("inf" | "-inf" | "nan") as text} if len(value) == 1:
            return float(text)
        case {"int": str(text)} if len(value) == 1 and _HEXADECIMAL.fullmatch(text):
            return int(text, 16)
    return {key: unpacked(item) for key, item in value.items()}
