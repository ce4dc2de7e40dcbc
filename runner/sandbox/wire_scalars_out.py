"""Scalars, exact to their type: what is of a subclass is taken for the value in it, and nothing is converted."""

from __future__ import annotations

from .wire_error import WireError, mismatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Encoder


def _int(obj: Any) -> int:
    """Take an `int`, or the number in an object of a subclass other than `bool`."""
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
            raise WireError("an `int` beyond every `float`, a `float` is asked for") from None
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


SCALARS: dict[str, Encoder] = {"int": _int, "float": _float, "bool": _bool, "str": _str, "None": _none}
