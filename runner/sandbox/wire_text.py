"""Plain values as people read them, and how large they are."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Wire


_BRACKETS = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}


def show(plain: Any, wire: Wire) -> str:
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


def _container(plain: list[Any], name: str, args: list[Wire]) -> str:
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


def _pair(plain: Any, args: list[Wire]) -> str:
    if type(plain) is not list or len(plain) != 2:
        return repr(plain)
    return f"{show(plain[0], args[0])}: {show(plain[1], args[1])}"


def size(plain: Any, wire: Wire) -> int:
    """Say how much there is in the value: 1 for a scalar, a string's characters, the sum of its parts for the others.

    An empty part counts 1, so that `[[], []]` is larger than `[[]]`.
    """
    name, *args = wire
    if name == "optional":
        return size(plain, args[0]) if plain is not None else 1
    if type(plain) is str:
        return len(plain)
    if type(plain) is dict:
        return sum(size(part, ["list", ["int"]]) for part in plain.values() if part is not None)
    if type(plain) is not list:
        return 1
    if name in ("list", "set") and args[0] in (["int"], ["bool"], ["float"]):
        return len(plain)
    inner = args if name == "tuple" else [_element(name, args)] * len(plain)
    return sum(max(1, size(item, each)) for item, each in zip(plain, inner, strict=False))


def _element(name: str, args: list[Wire]) -> Wire:
    """Name the type of what a plain list of this type holds; the rows of linked structures hold numbers."""
    if name in ("list", "set"):
        return args[0]
    return ["tuple", *args] if name == "dict" else ["list", ["int"]]
