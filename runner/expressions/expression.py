"""Expressions in bank files: one line of Python that can compute, and do nothing else.

`all(1 <= x <= 10**9 for x in nums)` is checked against a list of allowed syntax and compiled once. The functions that
it may call, with bounds on their cost, are in `bounded_functions`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from runner.errors import DrillError
from runner.expressions import bounded_functions

MAX_LENGTH = 2_000

# No source text can contain these names, so they cannot collide with names of the bank.
_STEPS = "@steps"
_LOOP = "@loop"
_LOOP_OVER = "@loop_over"
_RANGE = "@range"
_IN_STEP = ("zip", "enumerate", "pairwise")
_BOUNDED_METHODS = {"replace": bounded_functions.replace, "join": bounded_functions.join}

_GLOBALS: dict[str, Any] = {
    "__builtins__": {},
    _LOOP: bounded_functions.loop,
    _LOOP_OVER: bounded_functions.loop_over,
    _RANGE: bounded_functions.make_range,
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


class ExpressionError(DrillError):
    """An expression of the bank failed on an input. This is the bank's fault, unless a learner typed the input."""

    exit_code = 4


class Expression:
    """A compiled expression. `names` are the names that it needs from its environment."""

    __slots__ = ("_function", "_order", "names", "text")

    def __init__(self, text: str, names: frozenset[str], function: Callable[..., Any]) -> None:
        self.text = text
        self.names = names
        self._function = function
        self._order = tuple(sorted(names))

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"

    def evaluate(self, env: Mapping[str, Any], steps: bounded_functions.Steps | None = None) -> Any:
        """Compute the value over `env`, which is not changed. Raises `ExpressionError` for every failure.

        The steps of its loops are subtracted from `steps`, so that the caller can know their number.
        """
        try:
            return self._function(steps or bounded_functions.Steps(), *[env[name] for name in self._order])
        except Exception as error:
            raise ExpressionError(f"the expression {self.text!r} failed: {type(error).__name__}: {error}") from error


@lru_cache(maxsize=8192)
def compile_expression(text: str) -> Expression:
    """Compile `text`. Raises `ValueError` with a message for people if the expression is not allowed."""
    compiler = _Compiler()
    return _compiled(text, compiler, _checked(text, compiler))


@lru_cache(maxsize=512)
def compile_each(texts: tuple[str, ...]) -> Expression:
    """Compile several expressions into one that gives the list of their values. It is much faster than one by one.

    They share one budget of steps, so it can fail where each single expression would not.
    """
    compiler = _Compiler()
    return _compiled(", ".join(texts), compiler, ast.List([_checked(text, compiler) for text in texts], ast.Load()))


@lru_cache(maxsize=512)
def compile_all(texts: tuple[str, ...]) -> Expression:
    """Compile several expressions into one that is true if all are. It stops at the first that is false."""
    compiler = _Compiler()
    bodies = [ast.Constant(True), ast.Constant(True), *(_checked(text, compiler) for text in texts)]
    return _compiled(" and ".join(texts), compiler, ast.BoolOp(ast.And(), bodies))


def numbers_named(texts: Iterable[str]) -> list[int]:
    """Return the whole numbers in the expressions, and their negatives. `10**9` counts as one number."""
    found: dict[int, None] = {}
    for text in texts:
        body = _checked(text, _Compiler())
        found |= dict.fromkeys(
            node.value for node in ast.walk(body) if isinstance(node, ast.Constant) and type(node.value) is int
        )
    return sorted({signed for number in found for signed in (number, -number)})


def _checked(text: str, compiler: _Compiler) -> ast.expr:
    if len(text) > MAX_LENGTH:
        raise ValueError(f"an expression has at most {MAX_LENGTH:,} characters, this one {len(text):,}")
    try:
        body: ast.expr = compiler.visit(ast.parse(text.strip().replace("\n", " "), mode="eval").body)
    except SyntaxError as error:
        raise ValueError(f"{text!r} is not a Python expression: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise _too_deep() from None
    return body


def _compiled(text: str, compiler: _Compiler, body: ast.expr) -> Expression:
    names = frozenset(compiler.free)
    arguments = [ast.arg(name) for name in (_STEPS, *sorted(names))]
    signature = ast.arguments(posonlyargs=[], args=arguments, kwonlyargs=[], kw_defaults=[], defaults=[])
    try:
        tree = ast.fix_missing_locations(ast.Expression(ast.Lambda(signature, body)))
        function = eval(compile(tree, "<expression>", "eval"), _GLOBALS)  # noqa: S307 - the syntax was checked
    except SyntaxError as error:
        raise ValueError(f"{text!r} is not a Python expression: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise _too_deep() from None
    return Expression(text, names, function)


def _too_deep() -> ValueError:
    return ValueError("the expression is nested too deeply")


class _Compiler(ast.NodeTransformer):
    """Refuses syntax that is not allowed, replaces operators that need a bound, and collects the free names."""

    def __init__(self) -> None:
        self.free: set[str] = set()
        self._bound: list[str] = []

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
        return _call(f"@{operator}", left, right)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        arguments = [self.visit(argument) for argument in node.args]
        keywords = [self.visit(keyword) for keyword in node.keywords]
        if any(keyword.arg is None for keyword in keywords):
            raise _forbidden("**")
        match node.func:
            case ast.Name(id="range"):
                return _call(_RANGE, _name(_STEPS), *arguments)
            case ast.Name(id=name) if name in bounded_functions.FUNCTIONS:
                return ast.Call(_name(name), arguments, keywords)
            case ast.Attribute(value=value, attr=method) if method in _BOUNDED_METHODS:
                return _call(f"@{method}", self.visit(value), *arguments)
            case ast.Attribute(value=value, attr=method) if method in bounded_functions.METHODS:
                return ast.Call(ast.Attribute(self.visit(value), method, ast.Load()), arguments, keywords)
        raise ValueError(f"an expression may not call {ast.unparse(node.func)}")

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        if node.is_async:
            raise _forbidden("async")
        match node.iter:
            case ast.Call(func=ast.Name(id=name), args=parts, keywords=[]) if name in _IN_STEP:
                items = _call(_LOOP_OVER, _name(_STEPS), _name(name), *map(self.visit, parts))
            case _:
                items = _call(_LOOP, _name(_STEPS), self.visit(node.iter))
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
        yield [self.visit_comprehension(loop) for loop in node.generators]
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
        return ast.Constant(function(left, right))
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
