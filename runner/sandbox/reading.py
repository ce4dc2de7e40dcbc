"""Which names a solution looks up outside of its own functions: only those may have to be provided.

A local variable is often called `count`, `path` or `S`; nothing is imported because of it.
"""

from __future__ import annotations

import _ast
from _ast import AST, ClassDef, Constant, Global, Lambda, Load, Name, alias

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any

_FUNCTIONS = frozenset({_ast.FunctionDef, _ast.AsyncFunctionDef, Lambda})
_COMPREHENSIONS = frozenset({_ast.ListComp, _ast.SetComp, _ast.DictComp, _ast.GeneratorExp})
_NAMING = frozenset({Global, alias, _ast.ExceptHandler, _ast.MatchAs, _ast.MatchStar, _ast.MatchMapping})
_SPECIAL = _FUNCTIONS | _COMPREHENSIONS | _NAMING | {ClassDef}
_DEFINING = frozenset({_ast.FunctionDef, _ast.AsyncFunctionDef, ClassDef})
_BINDING: dict[Any, str] = {_ast.Assign: "targets", _ast.Import: "names", _ast.ImportFrom: "names"}
"""Statements that, at the top level of a module, have bound their names before a function is called."""


def global_names(tree: Any) -> set[str]:
    """Collect the names that are read and not bound in an enclosing function, except those that the module binds.

    An attribute is no such name: `node.random` does not need the module `random`.
    """
    module = _Scope(tree.body)
    bound: set[str] = set()
    for statement in tree.body:
        kind = type(statement)
        if kind in _DEFINING:
            bound.add(statement.name)
        elif kind in _BINDING:
            bound |= _Scope([getattr(statement, _BINDING[kind])]).bound
    return module.read | (module.read_inside - bound)


class _Scope:
    """The names that one scope reads and binds, and those that are read but not bound in the scopes inside of it."""

    def __init__(self, nodes: list[Any]) -> None:
        self.read: set[str] = set()
        self.bound: set[str] = set()
        self.read_inside: set[str] = set()
        self._elsewhere: set[str] = set()
        waiting = list(nodes)
        for node in waiting:  # the list grows: an expression may be nested more deeply than a recursion can follow
            kind = type(node)
            if kind is Name:
                (self.read if type(node.ctx) is Load else self.bound).add(node.id)
            elif kind is list:
                waiting.extend(node)
            elif kind in _SPECIAL:
                waiting.extend(self._look(node))
            elif kind is not Constant and isinstance(node, AST):
                waiting.extend([getattr(node, field, None) for field in node._fields])
        self.bound -= self._elsewhere

    @property
    def free(self) -> set[str]:
        """The names that it reads and does not bind, if it is a function."""
        return (self.read | self.read_inside) - self.bound

    def _look(self, node: Any) -> list[Any]:
        """Handle a node that binds names or is a scope. Returns its parts that belong to this scope."""
        kind = type(node)
        if kind in _FUNCTIONS:
            return self._function(node)
        if kind in _COMPREHENSIONS:
            return self._comprehension(node)
        if kind is ClassDef:
            self.bound.add(node.name)
            inside = _Scope(node.body)
            self.read_inside |= inside.read | inside.read_inside  # methods do not see the names that the class binds
            return [node.decorator_list, node.bases, node.keywords]
        if kind is Global:
            self._elsewhere.update(node.names)
            return []
        if kind is alias:
            self.bound.add(node.asname or node.name.partition(".")[0])
            return []
        # The name of a caught exception, or one that a pattern binds.
        names = [getattr(node, field, None) for field in ("name", "rest")]
        self.bound.update(name for name in names if name is not None)
        return [getattr(node, field, None) for field in node._fields]

    def _function(self, node: Any) -> list[Any]:
        inside = _Scope([node.body])
        arguments = _arguments(node.args)
        self.read_inside |= inside.free - {each.arg for each in arguments}
        outside = [node.args.defaults, node.args.kw_defaults]
        if type(node) is not Lambda:
            self.bound.add(node.name)
            outside += [node.decorator_list, node.returns, *(each.annotation for each in arguments)]
        return outside

    def _comprehension(self, node: Any) -> list[Any]:
        first, *others = node.generators
        parts = [getattr(node, field, None) for field in ("elt", "key", "value")]
        inside = _Scope([*parts, first.target, first.ifs, others])
        self.read_inside |= inside.free
        return [first.iter]


def _arguments(args: Any) -> list[Any]:
    return [each for each in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg) if each]
