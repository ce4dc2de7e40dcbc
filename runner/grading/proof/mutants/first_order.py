"""First-order mutants: one operator, comparison, constant, range or statement is replaced or removed."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from runner.grading.proof.mutants.edits import Edit, Operator, plus

_COMPARED: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_COMPUTED: Mapping[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add, ast.FloorDiv),
    ast.Div: (ast.FloorDiv, ast.Mult),
    ast.FloorDiv: (ast.Mult, ast.Mod),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitOr,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any", "floor": "ceil", "ceil": "floor"}
_LEFT_OUT = frozenset({"sorted", "reversed", "set", "abs", "list", "tuple"})


def comparisons(node: ast.AST) -> Iterator[Edit]:
    """Replace a comparison."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            for other in _COMPARED[type(operator)]:
                operators = [*node.ops[:place], other(), *node.ops[place + 1 :]]
                yield node, ast.Compare(node.left, operators, node.comparators)


def operators(node: ast.AST) -> Iterator[Edit]:
    """Replace an operator, or keep only one of its operands."""
    match node:
        case ast.BinOp(left, operator, right):
            for other in _COMPUTED.get(type(operator), ()):
                yield node, ast.BinOp(left, other(), right)
        case ast.AugAssign(target, operator, value):
            for other in _COMPUTED.get(type(operator), ()):
                yield node, ast.AugAssign(target, other(), value)
        case ast.BoolOp(operator, values):
            yield node, ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
            for place in range(len(values)):
                rest = values[:place] + values[place + 1 :]
                yield node, rest[0] if len(rest) == 1 else ast.BoolOp(operator, rest)
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield node, operand
        case ast.IfExp(_, body, other):
            yield from ((node, body), (node, other))


def constants(node: ast.AST) -> Iterator[Edit]:
    """Replace a number by the next or the previous one, or a truth value by the other."""
    match node:
        case ast.Constant(bool() as value):
            yield node, ast.Constant(not value)
        case ast.Constant(int() as value):
            yield from ((node, ast.Constant(value + step)) for step in (1, -1))
        case ast.Constant(float() as value):
            yield node, ast.Constant(value + 1)


def ranges(node: ast.AST) -> Iterator[Edit]:
    """Start or end a range one earlier or later; make a slice longer or shorter."""
    match node:
        case ast.Call(ast.Name("range") as name, [end]):
            yield from ((node, ast.Call(name, [plus(end, step)], [])) for step in (1, -1))
            yield node, ast.Call(name, [ast.Constant(1), end], [])
        case ast.Call(ast.Name("range") as name, [start, end, *step]):
            for by in (1, -1):
                yield node, ast.Call(name, [plus(start, by), end, *step], [])
                yield node, ast.Call(name, [start, plus(end, by), *step], [])
        case ast.Slice(lower, upper, step):
            if lower:
                yield node, ast.Slice(plus(lower, 1), upper, step)
                yield node, ast.Slice(None, upper, step)
            if upper:
                yield node, ast.Slice(lower, plus(upper, -1), step)
                yield node, ast.Slice(lower, None, step)


def calls(node: ast.AST) -> Iterator[Edit]:
    """Call the opposite function, or leave the call out."""
    match node:
        case ast.Call(ast.Name(name), args, keywords) if name in _CALLED:
            yield node, ast.Call(ast.Name(_CALLED[name], ast.Load()), args, keywords)
        case ast.Call(ast.Name(name), [value], _) if name in _LEFT_OUT:
            yield node, value


def statements(node: ast.AST) -> Iterator[Edit]:
    """Leave out a statement or a branch, or take a branch always."""
    match node:
        case ast.Assign() | ast.AugAssign() | ast.Expr(ast.Call()) | ast.Break() | ast.Continue() | ast.Delete():
            yield node, ast.Pass()
        case ast.If(_, body, other):
            yield node, ast.If(ast.Constant(True), body, other)
            yield node, ast.If(ast.Constant(False), body, other)
        case ast.Return(ast.expr()):
            yield node, ast.Pass()


FIRST_ORDER: Mapping[str, Operator] = {
    "comparison": comparisons,
    "operator": operators,
    "constant": constants,
    "range": ranges,
    "call": calls,
    "statement": statements,
}
