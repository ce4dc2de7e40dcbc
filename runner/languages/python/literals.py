"""Plain values as people read them."""

from __future__ import annotations

from typing import Any

from runner.sandbox.annotations import WireType

_BRACKETS = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}


def show(plain: Any, wire: WireType) -> str:
    """Write the value as a Python literal of its type: `(2, 24)`, `{1, 2}`, for a tree `[3, 9, 20, None, None, 15, 7]`.

    Never raises: what does not fit its type is shown as it is.
    """
    name, args = wire[0], wire[1:]
    if name == "optional":
        return show(plain, args[0]) if plain is not None else "None"
    if name in _BRACKETS and type(plain) is list:
        return _container(plain, name, args)
    if name == "float" and type(plain) is int:
        return f"{plain}.0"
    if name == "ListNode" and type(plain) is dict:
        return f"{plain.get('values')!r} (its tail leads back to index {plain.get('cycle')})"
    return repr(plain)


def _container(plain: list[Any], name: str, args: list[WireType]) -> str:
    if name == "tuple":
        parts = [show(item, arg) for item, arg in zip(plain, args, strict=False)]
        parts += [repr(item) for item in plain[len(args) :]]
    elif name == "dict":
        parts = [_pair(item, args) for item in plain]
    elif args[0] in (["int"], ["str"], ["bool"]):
        parts = [repr(item) for item in plain]
    else:
        parts = [show(item, args[0]) for item in plain]
    if name == "set" and not parts:
        return "set()"
    brackets = _BRACKETS[name]
    return f"{brackets[0]}{', '.join(parts)}{brackets[1]}"


def _pair(plain: Any, args: list[WireType]) -> str:
    if type(plain) is not list or len(plain) != 2:
        return repr(plain)
    return f"{show(plain[0], args[0])}: {show(plain[1], args[1])}"
