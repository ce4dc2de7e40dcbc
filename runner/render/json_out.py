"""JSON for programs: one object, strict JSON (no NaN), text that any terminal can show."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

_BITS = 14_000
"""Python refuses to write integers of more than about 4,300 digits. They are described instead."""


def to_json(view: Mapping[str, Any]) -> str:
    """Return a view as one indented JSON object with a line end."""
    return json.dumps(strict(view), indent=2, ensure_ascii=True, allow_nan=False) + "\n"


def strict(value: Any) -> Any:
    """Replace values that JSON cannot hold by strings that name them."""
    if isinstance(value, Mapping):
        return {str(key): strict(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [strict(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, int) and value.bit_length() > _BITS:
        return f"an integer of {value.bit_length():,} bits"
    return value
