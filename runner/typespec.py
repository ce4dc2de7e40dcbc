"""Types as Python people write them: `list[int]`, `tuple[int, int]`, `TreeNode | None`.

A `TypeSpec` is a parsed type. Its `wire` is the type as nested lists of strings, the only form that the worker process
and the codec in `sandbox.wire` know.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from runner.record import record

if TYPE_CHECKING:
    from runner.sandbox.annotations import WireType

SCALARS = frozenset({"int", "float", "bool", "str", "None"})
NODES = frozenset({"ListNode", "TreeNode", "Node", "RandomListNode"})
_ARITY = {"list": 1, "set": 1, "dict": 2}


@record
class TypeSpec:
    """A type: `name` is a scalar, a node class, `list`, `tuple`, `dict`, `set` or `optional`; `args` its parameters."""

    name: str
    args: tuple[TypeSpec, ...] = ()

    def __str__(self) -> str:
        if self.name == "optional":
            return f"{self.args[0]} | None"
        if not self.args:
            return self.name
        return f"{self.name}[{', '.join(map(str, self.args))}]"

    @property
    def wire(self) -> WireType:
        """The type as nested lists: `list[int]` is `["list", ["int"]]`, `int | None` is `["optional", ["int"]]`."""
        return [self.name, *(arg.wire for arg in self.args)]

    @property
    def names(self) -> frozenset[str]:
        """All names in the type, to find out which node classes a stub must show."""
        return frozenset({self.name}).union(*(arg.names for arg in self.args))


def parse(text: str) -> TypeSpec:
    """Parse a type in Python's notation. Raises `ValueError` with a message for people."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueError(f"{text!r} is not a type") from None
    return _from_ast(tree, text)


def _from_ast(node: ast.expr, text: str) -> TypeSpec:
    match node:
        case ast.Constant(value=None):
            return TypeSpec("None")
        case ast.Name(id=name) if name in SCALARS | NODES:
            return TypeSpec(name)
        case ast.BinOp(left=left, op=ast.BitOr(), right=ast.Constant(value=None)):
            return TypeSpec("optional", (_from_ast(left, text),))
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=elements)) if elements:
            return TypeSpec("tuple", tuple(_from_ast(element, text) for element in elements))
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.expr() as only) if not isinstance(only, ast.Tuple):
            return TypeSpec("tuple", (_from_ast(only, text),))
        case ast.Subscript(value=ast.Name(id=name), slice=inner) if name in _ARITY:
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            if len(elements) == _ARITY[name]:
                return TypeSpec(name, tuple(_from_ast(element, text) for element in elements))
    raise ValueError(
        f"{ast.unparse(node)!r} in {text!r} is not a type of the bank: it knows int, float, bool, str, None, list[T], "
        "tuple[A, B], dict[K, V], set[T], T | None, ListNode, TreeNode, Node and RandomListNode"
    )
