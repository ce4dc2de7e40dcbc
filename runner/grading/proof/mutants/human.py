"""Mutants of the kinds that people write, as edits of the reference."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from runner.grading.proof.mutants.edits import Edit, Operator, expression, plus, without

_FAR = ("0", "-1", "10**9", "-10**9", "10**4")
"""What people write for infinity."""

_INSIDE = ("0", "-1", "10**9")
"""What people write for "none"."""

_EMPTY = frozenset({"list", "dict", "set", "deque", "defaultdict", "Counter", "OrderedDict"})
_MADE_OF = frozenset({"int", "list", "set", "dict"})


def truthiness(node: ast.AST) -> Iterator[Edit]:
    """Test for truth instead of None."""
    match node:
        case ast.Compare(value, [ast.Is()], [ast.Constant(None)]):
            yield node, ast.UnaryOp(ast.Not(), value)
        case ast.Compare(value, [ast.IsNot()], [ast.Constant(None)]):
            yield node, value


def infinities(node: ast.AST) -> Iterator[Edit]:
    """Replace infinity by a number that may occur."""
    match node:
        case ast.Name("inf") | ast.Attribute(attr="inf") | ast.Call(ast.Name("float"), [ast.Constant(str())]):
            yield from ((node, expression(text)) for text in _FAR)


def unvisited(node: ast.AST) -> Iterator[Edit]:
    """Leave out the test whether something was seen before."""
    match node:
        case ast.Compare(_, [ast.In()], [_]):
            yield node, ast.Constant(False)
        case ast.Compare(_, [ast.NotIn()], [_]):
            yield node, ast.Constant(True)


def sentinels(node: ast.AST) -> Iterator[Edit]:
    """Replace None everywhere by a number that may occur."""
    if isinstance(node, ast.Module) and any(
        isinstance(each, ast.Constant) and each.value is None for each in ast.walk(node)
    ):
        for text in _INSIDE:
            yield node, _Numbered(text).visit(ast.parse(ast.unparse(node)))


class _Numbered(ast.NodeTransformer):
    def __init__(self, text: str) -> None:
        self._text = text

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return expression(self._text) if node.value is None else node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        equal = {ast.Is: ast.Eq, ast.IsNot: ast.NotEq}
        node.ops = [equal.get(type(operator), type(operator))() for operator in node.ops]
        return self.generic_visit(node)


def alphabets(node: ast.AST) -> Iterator[Edit]:
    """Leave one character out of a text, or one element out of a literal container."""
    match node:
        case ast.Constant(str() as text) if len(text) > 1:
            for place in sorted({0, len(text) // 2, len(text) - 1}):
                yield node, ast.Constant(without(text, place))
        case ast.Dict(keys, values) if len(keys) > 1:
            for place in range(len(keys)):
                yield node, ast.Dict(without(keys, place), without(values, place))
        case ast.Set(elements) if len(elements) > 1:
            yield from ((node, ast.Set(without(elements, place))) for place in range(len(elements)))
        case ast.Tuple(elements, ast.Load()) | ast.List(elements, ast.Load()) if len(elements) > 2:
            for place in range(len(elements)):
                yield node, type(node)(without(elements, place), ast.Load())


def bounds(node: ast.AST) -> Iterator[Edit]:
    """Set a bound one too low or too high."""
    match node:
        case ast.Assign([ast.Name()] as targets, ast.Name() | ast.Call(ast.Name("len")) as value):
            yield from ((node, ast.Assign(targets, plus(value, step))) for step in (1, -1))
        case ast.Assign(targets, ast.BinOp(left, ast.Add() | ast.Sub(), ast.Constant(1))):
            yield node, ast.Assign(targets, left)
        case ast.Assign([ast.Tuple()] as targets, ast.Tuple(values)):
            for place, bound in enumerate(values):
                if isinstance(bound, ast.BinOp | ast.Call):
                    for step in (1, -1):
                        moved = [*values[:place], plus(bound, step), *values[place + 1 :]]
                        yield node, ast.Assign(targets, ast.Tuple(moved, ast.Load()))


def kept_state(node: ast.AST) -> Iterator[Edit]:
    """Share a container between calls: as a default argument, or on the class."""
    match node:
        case ast.FunctionDef(body=body) if _is_first_level(node):
            for statement in body:
                match statement:
                    case ast.Assign([ast.Name(name)], value) if _is_empty(value):
                        yield node, _with_default(node, statement, name, value)
        case ast.ClassDef(body=body):
            for method in body:
                if isinstance(method, ast.FunctionDef) and method.name == "__init__":
                    yield from _shared(node, method)


def _is_first_level(node: ast.FunctionDef) -> bool:
    return node.col_offset == 0 and not node.args.vararg and not node.args.kwonlyargs


def _is_empty(value: ast.expr) -> bool:
    """Whether it is an empty container that uses no other name."""
    match value:
        case ast.List(elts=[]) | ast.Dict(keys=[]):
            return True
        case ast.Call(ast.Name(name)) if name in _EMPTY:
            names = {each.id for each in ast.walk(value) if isinstance(each, ast.Name)}
            return names <= {name, *_MADE_OF}
    return False


def _with_default(node: ast.FunctionDef, statement: ast.stmt, name: str, value: ast.expr) -> ast.FunctionDef:
    given = node.args
    arguments = ast.arguments([], [*given.args, ast.arg(name)], None, [], [], None, [*given.defaults, value])
    body = [each for each in node.body if each is not statement]
    return ast.FunctionDef(node.name, arguments, body or [ast.Pass()], node.decorator_list)


def _shared(node: ast.ClassDef, init: ast.FunctionDef) -> Iterator[Edit]:
    for statement in init.body:
        match statement:
            case ast.Assign([ast.Attribute(ast.Name("self"), name)], value) if _is_empty(value):
                shared = ast.Assign([ast.Name(name, ast.Store())], value)
                rest = [each for each in init.body if each is not statement] or [ast.Pass()]
                changed = ast.FunctionDef(init.name, init.args, rest, init.decorator_list)
                body = [changed if each is init else each for each in node.body]
                yield node, ast.ClassDef(node.name, node.bases, node.keywords, [shared, *body], node.decorator_list)


HUMAN: Mapping[str, Operator] = {
    "truthiness": truthiness,
    "infinity": infinities,
    "not visited": unvisited,
    "sentinel": sentinels,
    "alphabet": alphabets,
    "bound": bounds,
    "kept state": kept_state,
}
