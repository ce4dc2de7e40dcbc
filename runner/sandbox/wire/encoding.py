"""Turns a solution's objects into plain values, as the serializers of online judges do.

An encoder is a function that is built once for a type and applied to many objects. It calls no method of a subclass of
a built-in type, so a false `__eq__`, `__iter__` or `__int__` has no effect. If the type is a list, every iterable
counts as one (tuple, set, deque, iterator, view of a dict). `True` is not an `int`, and `1` is not a `bool`.
"""

from __future__ import annotations

from itertools import islice

from .encoding_nodes import NODE_ENCODERS
from .mismatch import WireError, mismatch
from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any, Callable, Encoder, Iterable, WireType

MAX_ITEMS = 1_000_000
"""An iterator that yields more values than this counts as endless."""

_SCALAR_TYPES = {"int": int, "float": float, "bool": bool, "str": str}
_EXACT = {name: frozenset({kind}) for name, kind in _SCALAR_TYPES.items()}
_EMPTY: dict[Any, Any] = {}
_KEYS = type(_EMPTY.keys())
_ITERATED = (_KEYS, type(_EMPTY.values()), type(_EMPTY.items()), range)


def encoder(wire: WireType) -> Encoder:
    """Build the encoder of a type. It raises `WireError` for an object that does not have the type."""
    name, *args = wire
    if name in _SCALARS:
        return _SCALARS[name]
    if name == "table":
        return table
    if name in NODE_ENCODERS:
        return _node(name)
    return _CONTAINERS[name]([encoder(arg) for arg in args], args)


def in_order(values: list[Any]) -> list[Any]:
    """Sort the plain values of a set: in their own order, or in the order of their text if they cannot be compared."""
    try:
        return sorted(values)
    except TypeError:
        return sorted(values, key=repr)


def _int(obj: Any) -> int:
    """Return an `int`, or the number in an object of a subclass other than `bool`."""
    if type(obj) is int:
        return obj
    if issubclass(type(obj), int) and type(obj) is not bool:
        return int.__add__(obj, 0)
    raise mismatch(obj, "int")


def _float(obj: Any) -> float:
    if type(obj) is float:
        return obj
    if issubclass(type(obj), float):
        return float.__add__(obj, 0.0)
    if issubclass(type(obj), int) and type(obj) is not bool:
        try:
            return float(_int(obj))
        except OverflowError:
            raise WireError("an `int` beyond every `float`, expected a `float`") from None
    raise mismatch(obj, "float")


def _bool(obj: Any) -> bool:
    if type(obj) is bool:
        return obj
    raise mismatch(obj, "bool")


def _str(obj: Any) -> str:
    if type(obj) is str:
        return obj
    if issubclass(type(obj), str):
        return str.__str__(obj)
    raise mismatch(obj, "str")


def _none(obj: Any) -> None:
    if obj is not None:
        raise mismatch(obj, "None")


_SCALARS: dict[str, Encoder] = {"int": _int, "float": _float, "bool": _bool, "str": _str, "None": _none}
"""Exact to the type: an object of a subclass counts as the value in it, and no other object is converted."""


def _node(name: str) -> Encoder:
    encode = NODE_ENCODERS[name]

    def node(obj: Any) -> Any:
        if obj is None:
            raise mismatch(obj, name)
        return encode(obj)

    return node


def _optional(encoders: list[Encoder], wires: list[WireType]) -> Encoder:
    encode, is_node = encoders[0], wires[0][0] in NODE_ENCODERS

    def optional(obj: Any) -> Any:
        if obj is None:
            return [] if is_node else None
        return encode(obj)

    return optional


def _list(encoders: list[Encoder], wires: list[WireType]) -> Encoder:
    encode, exact = encoders[0], _EXACT.get(wires[0][0])

    def items(obj: Any) -> list[Any]:
        found = elements(obj, "list")
        if exact is not None and exact.issuperset(map(type, found)):
            return found
        return _each(found, encode)

    return items


def _tuple(encoders: list[Encoder], wires: list[WireType]) -> Encoder:
    exact = [_SCALAR_TYPES.get(wire[0]) for wire in wires]

    def items(obj: Any) -> list[Any]:
        found = elements(obj, "tuple")
        if list(map(type, found)) == exact:
            return found
        if len(found) != len(encoders):
            raise WireError(f"a `tuple` of {len(found)}, expected one of {len(encoders)}")
        return [_at(index, encode, item) for index, (encode, item) in enumerate(zip(encoders, found, strict=True))]

    return items


def _set(encoders: list[Encoder], _: list[WireType]) -> Encoder:
    def items(obj: Any) -> list[Any]:
        if not issubclass(type(obj), (set, frozenset, _KEYS)):
            raise mismatch(obj, "set")
        return in_order(_each(elements(obj, "set"), encoders[0]))

    return items


def _dict(encoders: list[Encoder], _: list[WireType]) -> Encoder:
    encode_key, encode_value = encoders

    def pairs(obj: Any) -> list[Any]:
        if not issubclass(type(obj), dict):
            raise mismatch(obj, "dict")
        return in_order([[encode_key(key), encode_value(value)] for key, value in list(dict.items(obj))])

    return pairs


_CONTAINERS: dict[str, Callable[[list[Encoder], list[WireType]], Encoder]] = {
    "optional": _optional,
    "list": _list,
    "tuple": _tuple,
    "set": _set,
    "dict": _dict,
}


def _each(found: list[Any], encode: Encoder) -> list[Any]:
    return [_at(index, encode, item) for index, item in enumerate(found)]


def _at(index: int, encode: Encoder, item: Any) -> Any:
    try:
        return encode(item)
    except WireError as error:
        raise error.inside(index) from None


def elements(obj: Any, wanted_type: str) -> list[Any]:
    """Return a new list of the elements of `obj`, for every object that online judges write as a list."""
    kind = type(obj)
    for base in (list, tuple, set, frozenset):
        if issubclass(kind, base):
            return list(base.__iter__(obj))
    if issubclass(kind, _ITERATED) or kind.__name__ in ("deque", "array") or hasattr(kind, "__next__"):
        return _consumed(obj)
    raise mismatch(obj, wanted_type)


def _consumed(iterator: Iterable[Any]) -> list[Any]:
    found = list(islice(iterator, MAX_ITEMS + 1))
    if len(found) > MAX_ITEMS:
        raise WireError(f"an iterator of more than {MAX_ITEMS:,} values, expected a `list`")
    return found
