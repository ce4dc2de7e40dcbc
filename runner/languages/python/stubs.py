"""The Python in a stub: definitions with their types, node classes, and text inside a docstring."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from runner.bank.model import Param, Problem, ProblemKind
from runner.typespec import TypeSpec

_INDENT = " " * 4

NODE_CLASSES = {
    "ListNode": """\
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
""",
    "TreeNode": """\
class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right
""",
    "Node": """\
class Node:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = [] if neighbors is None else neighbors
""",
    "RandomListNode": """\
class RandomListNode:
    def __init__(self, val=0, next=None, random=None):
        self.val = val
        self.next = next
        self.random = random
""",
}
"""The node classes, with the constructors that online judges provide."""


def in_docstring(text: str) -> str:
    """Escape a text for a string in triple double quotes."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


FILTERS: Mapping[str, Callable[[str], str]] = {"docstring": in_docstring}
PLACEHOLDER = "raise NotImplementedError"


def words(problem: Problem, width: int) -> dict[str, Any]:
    """Write the function, or the constructor and the methods of a class, and the node classes in their types."""
    signature = problem.signature
    is_function = problem.kind is ProblemKind.FUNCTION
    none = TypeSpec("None")
    return {
        "nodes": [NODE_CLASSES[name] for name in sorted(signature.type_names & NODE_CLASSES.keys())],
        "definition": _definition(signature.name, signature.params, signature.returns, width) if is_function else "",
        "constructor": _method("__init__", signature.params, none, width),
        "methods": [_method(method.name, method.params, method.returns, width) for method in signature.methods],
    }


def _method(name: str, params: Sequence[Param], returns: TypeSpec, width: int) -> str:
    return _definition(name, params, returns, width - len(_INDENT), first=("self",))


def _definition(
    name: str, params: Sequence[Param], returns: TypeSpec, width: int, *, first: tuple[str, ...] = ()
) -> str:
    """Write a `def` line with its types, with one parameter on each line if it would be too wide."""
    written = [*first, *(f"{param.name}: {param.type}" for param in params)]
    line = f"def {name}({', '.join(written)}) -> {returns}:"
    if len(line) <= width:
        return line
    return "\n".join([f"def {name}(", *(f"{_INDENT}{word}," for word in written), f") -> {returns}:"])
