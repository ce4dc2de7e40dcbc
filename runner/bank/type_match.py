"""Whether a plain value has a declared type, and the reason in words if not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from runner.bank.model import Plain
from runner.typespec import NODES, TypeSpec

_SCALARS: dict[str, tuple[type, ...]] = {"int": (int,), "float": (int, float), "str": (str,), "bool": (bool,)}


def type_mismatch(value: Plain, type_: TypeSpec) -> str:
    """Return "" if `value` has the type `type_`, otherwise the reason why not: `"a" is not of type int`."""
    if type_.name == "None":
        return "" if value is None else f"{_show(value)} is not null"
    if type_.name == "optional":
        return "" if value is None else type_mismatch(value, type_.args[0])
    if type_.name in NODES:
        return _NODES[type_.name](value)
    return (_scalar if type_.name in _SCALARS else _collection)(value, type_)


def _scalar(value: Plain, type_: TypeSpec) -> str:
    fits = isinstance(value, _SCALARS[type_.name]) and (type_.name == "bool" or not isinstance(value, bool))
    return "" if fits else f"{_show(value)} is not of type {type_}"


def _collection(value: Plain, type_: TypeSpec) -> str:
    if not isinstance(value, list) or (type_.name == "tuple" and len(value) != len(type_.args)):
        return f"{_show(value)} is not of type {type_}"
    types = type_.args if type_.name == "tuple" else (_item(type_),) * len(value)
    return next((why for one, wanted in zip(value, types, strict=True) if (why := type_mismatch(one, wanted))), "")


def _item(type_: TypeSpec) -> TypeSpec:
    return TypeSpec("tuple", type_.args) if type_.name == "dict" else type_.args[0]


def _is_scalar(value: Plain) -> bool:
    return isinstance(value, int | float | str)


def _linked_list(value: Plain) -> str:
    if isinstance(value, dict):
        values, cycle = value.get("values"), value.get("cycle")
        if isinstance(values, list) and (cycle is None or (type(cycle) is int and 0 <= cycle < len(values))):
            return _linked_list(values)
        return f"{_show(value)} is not a linked list: `cycle` is the index that the tail points back to"
    fits = isinstance(value, list) and all(map(_is_scalar, value))
    return "" if fits else f"{_show(value)} is not a list of a linked list's values"


def _tree(value: Plain) -> str:
    if not isinstance(value, list) or not all(one is None or _is_scalar(one) for one in value):
        return f"{_show(value)} is not a level order of a tree"
    if value and (value[0] is None or value[-1] is None):
        return f"{_show(value)}: a level order neither starts nor ends with null"
    places = 1
    for one in value:
        if places == 0:
            return f"{_show(value)} is not a level order: a child without a parent"
        places += 1 if one is not None else -1
    return ""


def _graph(value: Plain) -> str:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        return f"{_show(value)} is not an adjacency list"
    fits = all(type(node) is int and 1 <= node <= len(value) for row in value for node in row)
    return "" if fits else f"{_show(value)}: nodes are numbered from 1 to {len(value)}"


def _random_list(value: Plain) -> str:
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        return f"{_show(value)} is not a list of [value, index]"
    fits = all(_is_scalar(one) and (to is None or (type(to) is int and 0 <= to < len(value))) for one, to in value)
    return "" if fits else f"{_show(value)}: an index lies outside of the list"


_NODES: dict[str, Callable[[Plain], str]] = {
    "ListNode": _linked_list,
    "TreeNode": _tree,
    "Node": _graph,
    "RandomListNode": _random_list,
}


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
