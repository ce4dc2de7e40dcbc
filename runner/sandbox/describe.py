"""A short text for any object, for a message about a value of the wrong type. Runs no code of the object."""

from __future__ import annotations

from .wire.mismatch import type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any

_SCALARS = (int, float, bool, str, bytes, type(None))
_BRACKETS: dict[type, tuple[str, str]] = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}"), frozenset: ("{", "}")}
_MAX_ITEMS = 12
_MAX_TEXT = 120


def describe(obj: Any, depth: int = 3) -> str:
    """Write built-in values as literals, shortened if they are long, and anything else as the name of its class."""
    kind = type(obj)
    if kind is int and obj.bit_length() > 400:
        return f"<int of {obj.bit_length():,} bits>"
    if kind in _SCALARS:
        text = repr(obj[:_MAX_TEXT] if kind in (str, bytes) else obj)
        return text + "…" if kind in (str, bytes) and len(obj) > _MAX_TEXT else text
    if kind in _BRACKETS or kind is dict:
        return _container(obj, depth) if depth else "…"
    return f"<{type_name(obj).strip('`')} object>"


def _container(obj: Any, depth: int) -> str:
    opening, closing = _BRACKETS.get(type(obj), ("{", "}"))
    parts: list[str] = []
    for item in obj:
        if len(parts) == _MAX_ITEMS:
            parts.append("…")
            break
        text = describe(item, depth - 1)
        parts.append(f"{text}: {describe(obj[item], depth - 1)}" if type(obj) is dict else text)
    return f"{opening}{', '.join(parts)}{closing}"
