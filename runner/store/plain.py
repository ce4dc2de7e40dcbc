"""Plain values to JSON and back without loss. Numbers that JSON or Python's reader refuses get a tag.

`inf`, `-inf` and `nan` become `{"float": "inf"}`, integers of thousands of digits `{"int": "0x…"}`.
"""

from __future__ import annotations

import math
import re

from runner.store.events import Json

_BITS = 14_000
"""Python refuses to read or write integers of more than about 4,300 decimal digits; hexadecimal has no limit."""

_HEXADECIMAL = "-?0x[0-9a-f]+"
"""A pattern that is compiled when it is needed: almost no value is such an integer."""


def to_json(value: Json) -> Json:
    """Return the value as strict JSON. Tuples become lists."""
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    if isinstance(value, int) and value.bit_length() > _BITS:
        return {"int": hex(value)}
    return value


def from_json(value: Json) -> Json:
    """Return the value from which `to_json` made this one, with lists for tuples."""
    if isinstance(value, list):
        return [from_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"float": ("inf" | "-inf" | "nan") as text} if len(value) == 1:
            return float(text)
        case {"int": str(text)} if len(value) == 1 and re.fullmatch(_HEXADECIMAL, text):
            return int(text, 16)
    return {key: from_json(item) for key, item in value.items()}
