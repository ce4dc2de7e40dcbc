"""Loads a solution: compiles it, runs it once as a module, and finds the function or class of the problem in it.

A file may define the function that the stub names, or LeetCode's `class Solution` with that method. Names match in
snake_case and in camelCase. If a file has both, the later one counts: people write or paste below what is there.
"""

from __future__ import annotations

import builtins
import sys
from _ast import PyCF_ONLY_AST

from .leetcode_names import provided
from .nodes import CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, Classes

MODULE = "solution"


class Missing(Exception):
    """The file runs, but does not define what the problem needs. `found` lists what it defines."""

    def __init__(self, what: str, found: list[str]) -> None:
        super().__init__(what)
        self.what = what
        self.found = found


def load(source: bytes, filename: str, node_types: list[str], further: dict[str, Any] | None = None) -> dict[str, Any]:
    """Run the source as a new module and return its namespace. Raises whatever the code raises.

    `further` are names that are provided in addition to the usual ones.
    """
    tree: Any = compile(source, filename, "exec", PyCF_ONLY_AST, dont_inherit=True)
    code = compile(tree, filename, "exec", dont_inherit=True)
    module = type(sys)(MODULE)
    module.__file__ = filename
    # dataclasses and pickle look up the module of a class there.
    sys.modules[MODULE] = module
    namespace = module.__dict__
    # Provided names are looked up after the module's own, like built-ins, so that none is mistaken for the solution.
    namespace["__builtins__"] = builtins.__dict__ | provided(tree) | _provided_nodes(node_types) | (further or {})
    exec(code, namespace)
    return namespace


def _provided_nodes(node_types: list[str]) -> Classes:
    found = {name: CLASSES[name] for name in node_types}
    if "RandomListNode" in found:
        found["Node"] = found["RandomListNode"]
    return found


def node_classes(namespace: dict[str, Any], node_types: list[str]) -> Classes:
    """Choose the node classes for arguments: the learner's own class, if there is one of that name."""
    found = dict(CLASSES)
    for name in node_types:
        own = namespace.get("Node") if name == "RandomListNode" else namespace.get(name)
        if isinstance(own, type):
            found[name] = own
    return found


def function(namespace: dict[str, Any], names: list[str]) -> Callable[..., Any]:
    """Find the function, or the method of `class Solution`, by the first of its names that is there.

    Each call of a method gets a new instance.
    """
    plain = _first({other: value for other, value in namespace.items() if not isinstance(value, type)}, names)
    solution = namespace.get("Solution")
    if isinstance(solution, type):
        method = _first(vars_of(solution), names)
        if method is not None and (plain is None or _line(method[1]) > _line(plain[1])):
            return _on_fresh_instances(solution, method[0])
    if plain is None:
        raise Missing(names[0], _definitions(namespace))
    found: Callable[..., Any] = plain[1]
    return found


def _on_fresh_instances(cls: type, attribute: str) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        return getattr(cls(), attribute)(*arguments)

    return call


def class_and_methods(namespace: dict[str, Any], names: list[str], methods: list[str]) -> tuple[Any, dict[str, str]]:
    """Find the class by the first of its names that is there, and the name that each method has in it."""
    found = _first({name: value for name, value in namespace.items() if isinstance(value, type)}, names)
    if found is None:
        raise Missing(names[0], _definitions(namespace))
    members = vars_of(found[1])
    called = {method: _named(members, method) for method in methods}
    for method, entry in called.items():
        if entry is None:
            raise Missing(f"{found[0]}.{method}", [member for member in members if not member.startswith("_")])
    return found[1], {method: entry[0] for method, entry in called.items() if entry is not None}


def vars_of(cls: type) -> dict[str, Any]:
    """Collect the attributes of a class and its bases, the nearest definition of each."""
    members: dict[str, Any] = {}
    for base in reversed(type.__dict__["__mro__"].__get__(cls)):
        if base is not object:
            members.update(base.__dict__)
    return members


def _first(namespace: dict[str, Any], names: list[str]) -> tuple[str, Any] | None:
    return next((found for name in names if (found := _named(namespace, name))), None)


def _named(namespace: dict[str, Any], name: str) -> tuple[str, Any] | None:
    if _is_callable(namespace.get(name)):
        return name, namespace[name]
    wanted = _folded(name)
    for other, value in namespace.items():
        if _folded(other) == wanted and _is_callable(value):
            return other, value
    return None


def _is_callable(value: Any) -> bool:
    return callable(value) or isinstance(value, (staticmethod, classmethod))


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _line(value: Any) -> int:
    while hasattr(value, "__wrapped__"):
        value = value.__wrapped__
    code = getattr(getattr(value, "__func__", value), "__code__", None)
    return getattr(code, "co_firstlineno", 0)


def _definitions(namespace: dict[str, Any]) -> list[str]:
    """List what the file itself defines, for an error message. For `class Solution`, list its methods."""
    own = [name for name, value in namespace.items() if getattr(value, "__module__", None) == MODULE]
    names = [name for name in own if not name.startswith("__")]
    solution = namespace.get("Solution")
    if isinstance(solution, type):
        members = vars_of(solution).items()
        methods = [f"Solution.{name}" for name, value in members if _is_callable(value) and not name.startswith("_")]
        names = [name for name in names if name != "Solution" or not methods] + methods
    return names[:20]
