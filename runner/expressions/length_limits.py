"""Which lengths a constraint limits: `len(nums) <= 10**5` limits that of `nums`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from runner.expressions.expression import compile_expression


def length_limits(holds: str) -> Iterator[tuple[str, int]]:
    """Yield each length, as an expression, that must not exceed a number, with that number."""
    tree = ast.parse(holds.strip().replace("\n", " "), mode="eval").body
    parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    for part in parts:
        if not isinstance(part, ast.Compare):
            continue
        for operator, left, right in zip(part.ops, [part.left, *part.comparators], part.comparators, strict=False):
            match operator, left:
                case ast.LtE() | ast.Lt(), ast.Call(func=ast.Name(id="len")):
                    number = compile_expression(ast.unparse(right))
                    if not number.names:
                        yield ast.unparse(left), int(number.evaluate({}))
