"""The compiler of expressions: a list of allowed syntax, with operators and loops that are bounded."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from runner.expressions import bounded_functions, steps

MAX_LENGTH = 2_000

# No source text can contain these names, so they cannot collide with names of the bank.
STEPS = "@steps"
_LOOP = "@loop"
_LOOP_OVER = "@loop_over"
_RANGE = "@range"
_WALK = "@walk"
_SEARCH = "@search"
_MAP = "@map"
_IN_STEP = ("zip", "enumerate", "pairwise")
_BOUNDED_METHODS = {"replace": bounded_functions.replace, "join": bounded_functions.join}

GLOBALS: dict[str, Any] = {
    "__builtins__": {},
    _LOOP: steps.loop,
    _LOOP_OVER: steps.loop_over,
    _RANGE: steps.make_range,
    _WALK: steps.walk,
    _SEARCH: steps.search,
    _MAP: steps.apply_to_each,
    **bounded_functions.FUNCTIONS,
    **{f"@{name}": function for name, function in bounded_functions.OPERATORS.items()},
    **{f"@{name}": function for name, function in _BOUNDED_METHODS.items()},
}

KNOWN_NAMES = frozenset(bounded_functions.FUNCTIONS) | {"range"}
"""Names of functions in every expression. A parameter cannot have one of them."""

_PLAIN_NODES = (
    *(ast.BoolOp, ast.UnaryOp, ast.BinOp, ast.Compare, ast.IfExp, ast.Subscript, ast.Slice, ast.Starred),
    *(ast.List, ast.Tuple, ast.Set, ast.Dict, ast.keyword),
    *(ast.boolop, ast.unaryop, ast.operator, ast.cmpop, ast.Load),
)
_Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


def bounded(text: str) -> tuple[ast.expr, set[str]]:
    """Return the syntax of an expression, with bounds on all that it does, and its free names.

    It has to be evaluated over `GLOBALS`, with a `Steps` under the name `STEPS`. Raises `ValueError` with a message for
    people if the expression is not allowed.
    """
    if len(text) > MAX_LENGTH:
        raise ValueError(f"an expression has at most {MAX_LENGTH:,} characters, this one {len(text):,}")
    compiler = _Compiler()
    try:
        body: ast.expr = compiler.visit(ast.parse(text.strip().replace("\n", " "), mode="eval").body)
    except SyntaxError as error:
        raise ValueError(f"{text!r} is not a Python expression: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise too_deep() from None
    return body, compiler.free


def too_deep() -> ValueError:
    """Make the error that an expression is nested too deeply."""
    return ValueError("the expression is nested too deeply")


class _Compiler(ast.NodeTransformer):
    """Refuses syntax that is not allowed, replaces operators that need a bound, and collects the free names."""

    def __init__(self) -> None:
        self.free: set[str] = set()
        self._bound: list[str] = []
        self._depth = 0
        """The number of loops around the node. Outside of loops, nothing can walk over a list often."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        if not isinstance(node, _PLAIN_NODES):
            raise _forbidden(_description(node))
        return super().generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if not isinstance(node.value, int | float | str | None):
            raise _forbidden(repr(node.value))
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id.startswith("__"):
            raise _forbidden(f"the name {node.id}")
        if node.id == "range":
            raise ValueError("in an expression, range is only there to be called")
        if node.id not in bounded_functions.FUNCTIONS and node.id not in self._bound:
            self.free.add(node.id)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        operator = type(node.op).__name__
        if isinstance(node.op, ast.MatMult):
            raise _forbidden("@")
        left, right = self.visit(node.left), self.visit(node.right)
        if operator not in bounded_functions.OPERATORS:
            return ast.BinOp(left, node.op, right)
        if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
            return _fold(bounded_functions.OPERATORS[operator], left.value, right.value)
        return _call(f"@{operator}", _name(STEPS), left, right)

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        rest = [self.visit(each) for each in node.comparators]
        is_search = [isinstance(op, ast.In | ast.NotIn) for op in node.ops]
        rest = [
            self._counted(_SEARCH, each) if searched else each for each, searched in zip(rest, is_search, strict=True)
        ]
        return ast.Compare(self.visit(node.left), node.ops, rest)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        part = ast.Subscript(self.visit(node.value), self.visit(node.slice), ast.Load())
        return self._counted(_SEARCH, part) if isinstance(node.slice, ast.Slice) else part

    def _counted(self, how: str, node: ast.expr) -> ast.expr:
        """Spend the steps of a walk over the value, if it is in a loop and they were not counted already."""
        is_counted = isinstance(node, _Comprehension | ast.Constant | ast.Starred)
        return node if is_counted or not self._depth else _call(how, _name(STEPS), node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        arguments = [self.visit(argument) for argument in node.args]
        keywords = [self.visit(keyword) for keyword in node.keywords]
        if any(keyword.arg is None for keyword in keywords):
            raise _forbidden("**")
        match node.func:
            case ast.Name(id="range"):
                return _call(_RANGE, _name(STEPS), *arguments)
            case ast.Name(id="map") if not keywords:
                return _call(_MAP, _name(STEPS), *arguments)
            case ast.Name(id=name) if name in bounded_functions.FUNCTIONS:
                if name in bounded_functions.WALKING:
                    arguments = [self._counted(_WALK, argument) for argument in arguments]
                return ast.Call(_name(name), arguments, keywords)
            case ast.Attribute(value=value, attr=method) if method in _BOUNDED_METHODS:
                return _call(f"@{method}", _name(STEPS), self.visit(value), *arguments)
            case ast.Attribute(value=value, attr=method) if method in bounded_functions.METHODS:
                whose = self._counted(_SEARCH, self.visit(value))
                return ast.Call(ast.Attribute(whose, method, ast.Load()), arguments, keywords)
        raise ValueError(f"an expression may not call {ast.unparse(node.func)}")

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        if node.is_async:
            raise _forbidden("async")
        match node.iter:
            case ast.Call(func=ast.Name(id=name), args=parts, keywords=[]) if name in _IN_STEP:
                items = _call(_LOOP_OVER, _name(STEPS), _name(name), *map(self.visit, parts))
            case _:
                items = _call(_LOOP, _name(STEPS), self.visit(node.iter))
        self._bind(node.target)
        return ast.comprehension(node.target, items, [self.visit(test) for test in node.ifs], 0)

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        with self._scope(node) as loops:
            return ast.ListComp(self.visit(node.elt), loops)

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        with self._scope(node) as loops:
            return ast.SetComp(self.visit(node.elt), loops)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.AST:
        with self._scope(node) as loops:
            return ast.GeneratorExp(self.visit(node.elt), loops)

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        with self._scope(node) as loops:
            return ast.DictComp(self.visit(node.key), self.visit(node.value), loops)

    @contextmanager
    def _scope(self, node: _Comprehension) -> Iterator[list[ast.comprehension]]:
        outside = len(self._bound)
        self._depth += 1
        yield [self.visit_comprehension(loop) for loop in node.generators]
        self._depth -= 1
        del self._bound[outside:]

    def _bind(self, target: ast.expr) -> None:
        match target:
            case ast.Name(id=name) if name not in KNOWN_NAMES and not name.startswith("__"):
                self._bound.append(name)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                for inner in targets:
                    self._bind(inner)
            case ast.Starred(value=inner):
                self._bind(inner)
            case _:
                raise ValueError(f"an expression may not loop over {ast.unparse(target)}")


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(_name(name), list(arguments), [])


def _fold(function: Callable[..., Any], left: Any, right: Any) -> ast.Constant:
    try:
        return ast.Constant(function(steps.Steps(), left, right))
    except (ArithmeticError, TypeError, ValueError) as error:
        raise ValueError(f"it cannot be computed: {error}") from None


def _forbidden(what: str) -> ValueError:
    return ValueError(f"an expression may not contain {what}")


def _description(node: ast.AST) -> str:
    known: dict[type[ast.AST], str] = {
        ast.Lambda: "a lambda",
        ast.NamedExpr: "an assignment",
        ast.Attribute: "an attribute",
        ast.JoinedStr: "an f-string",
        ast.Await: "await",
    }
    return known.get(type(node), type(node).__name__)
