"""Turns plain values into the objects with which a solution is called: new ones for each call.

A decoder is built once for a type and a set of node classes. It does not check scalars (the encoder does, if a value
comes from outside), and raises `WireError` if a structure cannot be built.
"""

from __future__ import annotations

from ..nodes import CLASSES, LINKS
from .decoding_nodes import NODE_DECODERS, items, maker, pair
from .mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any, Callable, Classes, Decoder, WireType


def decoder(wire: WireType, classes: Classes = CLASSES) -> Decoder:
    """Build the decoder of a type; `classes` holds the node classes by name."""
    name, *args = wire
    if name in ("int", "bool", "str", "None", "table"):
        return _same
    if name == "float":
        return _float
    if name in LINKS:
        return NODE_DECODERS[name](maker(classes[name], name))
    return _CONTAINERS[name]([decoder(arg, classes) for arg in args], args)


def _same(plain: Any) -> Any:
    return plain


def _float(plain: Any) -> Any:
    return float(plain) if type(plain) is int else plain


def _optional(decoders: list[Decoder], wires: list[WireType]) -> Decoder:
    decode, is_node = decoders[0], wires[0][0] in LINKS
    return lambda plain: None if plain is None or (is_node and plain == []) else decode(plain)


def _list(decoders: list[Decoder], _: list[WireType]) -> Decoder:
    return _built(decoders[0], list)


def _set(decoders: list[Decoder], _: list[WireType]) -> Decoder:
    return _built(decoders[0], set)


def _built(decode: Decoder, build: Callable[[Any], Any]) -> Decoder:
    if decode is _same:
        return lambda plain: build(items(plain))
    return lambda plain: build([decode(item) for item in items(plain)])


def _tuple(decoders: list[Decoder], _: list[WireType]) -> Decoder:
    def values(plain: Any) -> tuple[Any, ...]:
        found = items(plain)
        if len(found) != len(decoders):
            raise WireError(f"{len(found)} values, expected a tuple of {len(decoders)}")
        return tuple([decode(item) for decode, item in zip(decoders, found, strict=True)])

    return values


def _dict(decoders: list[Decoder], _: list[WireType]) -> Decoder:
    decode_key, decode_value = decoders

    def pairs(plain: Any) -> dict[Any, Any]:
        found = plain.items() if type(plain) is dict else map(pair, items(plain))
        return {decode_key(key): decode_value(value) for key, value in found}

    return pairs


_CONTAINERS: dict[str, Callable[[list[Decoder], list[WireType]], Decoder]] = {
    "optional": _optional,
    "list": _list,
    "set": _set,
    "tuple": _tuple,
    "dict": _dict,
}
