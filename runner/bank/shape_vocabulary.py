"""The vocabulary of input shapes: every kind with its fields, declared once.

The loader checks shapes against this table. The JSON Schema and the tables in docs/problem-format.md are generated from
it, and `strategies` interprets it. If no value can satisfy the bounds of a shape, drawing from it is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from runner.record import record


class Holds(Enum):
    """What a field may hold."""

    INTEGER = auto()  # an integer, or an expression that gives one
    NUMBER = auto()  # an int or a float, or an expression that gives one
    EXPRESSION = auto()  # an expression, or an int
    VALUES = auto()  # a list of plain values, or an expression that gives one
    LITERAL = auto()  # any plain value
    TEXT = auto()
    TEXTS = auto()
    FLAG = auto()
    SHAPE = auto()
    SHAPES = auto()
    NAMED_SHAPES = auto()
    METHODS = auto()


@record
class Field:
    """A field of a kind. `options`: the allowed values, if limited; `default`: for people, in words or code."""

    holds: Holds
    doc: str
    default: str = ""
    options: tuple[str, ...] = ()


@record
class ShapeKind:
    """A kind of shape. `makes` are the outermost types of which it can make a value; empty means any.

    `needs` lists the required fields: for each entry, all fields of at least one of its alternatives.
    """

    doc: str
    fields: Mapping[str, Field]
    makes: frozenset[str] = frozenset()
    needs: tuple[tuple[tuple[str, ...], ...], ...] = ()


def _sizes(what: str = "elements") -> dict[str, Field]:
    return {
        "min_size": Field(Holds.INTEGER, f"the fewest {what}", "0"),
        "max_size": Field(Holds.INTEGER, f"the most {what}"),
        "size": Field(Holds.INTEGER, f"the exact number of {what}"),
    }


def _values(what: str = "value", holds: Holds = Holds.INTEGER) -> dict[str, Field]:
    return {
        "min_value": Field(holds, f"the minimum {what}"),
        "max_value": Field(holds, f"the maximum {what}"),
    }


def _flag(doc: str) -> Field:
    return Field(Holds.FLAG, doc, "false")


def _option(doc: str, *options: str, default: str = "") -> Field:
    return Field(Holds.TEXT, doc, default or options[0], options)


_OF = Field(Holds.SHAPE, "the shape of each value")
_SOURCE = Field(Holds.EXPRESSION, "an expression that gives the string or list")
_SWEEP = _flag(
    "the answer is a position, a boundary or a threshold: lists of every size up to 17 are tried, and all positions"
)
_TREE_FORM = _option("the form of the tree", "any", "chain", "left", "right", "complete")

_SIZED = (("size",), ("max_size",))
_RANGED = (("value",), ("choices",), ("min_value", "max_value"))
_BOUNDED = (("min_value", "max_value"),)
_WITH_OF = (("of",),)

_LISTS = frozenset({"list", "set", "tuple", "dict"})


def _cut(what: str) -> ShapeKind:
    return ShapeKind(what, {"of": _SOURCE, **_sizes()}, frozenset({"str", "list"}), (_WITH_OF,))


KINDS: Mapping[str, ShapeKind] = {
    "int": ShapeKind(
        "An integer.",
        {
            **_values(),
            "value": Field(Holds.INTEGER, "this number"),
            "choices": Field(Holds.VALUES, "one of these"),
            "near": Field(Holds.EXPRESSION, "a list: mostly one of its numbers, or one next to it, within the bounds"),
        },
        frozenset({"int", "float"}),
        (_RANGED,),
    ),
    "float": ShapeKind(
        "A number with a fraction.",
        {
            **_values(holds=Holds.NUMBER),
            "value": Field(Holds.NUMBER, "this number"),
            "choices": Field(Holds.VALUES, "one of these"),
            "digits": Field(Holds.INTEGER, "decimal places", "2"),
        },
        frozenset({"float"}),
        (_RANGED,),
    ),
    "bool": ShapeKind("True or False.", {}, frozenset({"bool"})),
    "str": ShapeKind(
        "A string over a small alphabet.",
        {
            "alphabet": Field(Holds.TEXT, "its characters, the simplest first"),
            **_sizes("characters"),
            "palindrome": _flag("reads the same backward"),
            "balanced": _flag("well-formed brackets; the alphabet is pairs of them: `()[]`"),
            "choices": Field(Holds.VALUES, "one of these strings"),
            "near": Field(Holds.EXPRESSION, "a list of strings: mostly one of them slightly changed, cut or shuffled"),
        },
        frozenset({"str"}),
        ((("choices",), ("alphabet", "max_size"), ("alphabet", "size")),),
    ),
    "list": ShapeKind(
        "A list.",
        {
            "of": _OF,
            **_sizes(),
            "distinct": _flag("no value twice"),
            "sorted": _option("ordered: ascending, descending, or strictly ascending", "no", "asc", "desc", "strict"),
            "rotated": _flag("ascending, then rotated by any number of places; of distinct values if `distinct`"),
            "sweep": _SWEEP,
        },
        _LISTS,
        (_WITH_OF, _SIZED),
    ),
    "permutation": ShapeKind(
        "The elements of a list in any order.",
        {"of": Field(Holds.EXPRESSION, "a list, or a number n for 0 … n-1")},
        frozenset({"list"}),
        (_WITH_OF,),
    ),
    "computed": ShapeKind(
        "The value of an expression over other names, including those that start with `_`.",
        {"value": Field(Holds.EXPRESSION, "the expression")},
        needs=((("value",),),),
    ),
    "constant": ShapeKind("Always the same.", {"value": Field(Holds.LITERAL, "the value")}, needs=((("value",),),)),
    "one_of": ShapeKind(
        "One of several shapes.",
        {"options": Field(Holds.SHAPES, "the shapes, the simplest first")},
        needs=((("options",),),),
    ),
    "matrix": ShapeKind(
        "A list of rows of one length.",
        {
            "of": _OF,
            "min_rows": Field(Holds.INTEGER, "the fewest rows", "0"),
            "max_rows": Field(Holds.INTEGER, "the most rows"),
            "rows": Field(Holds.INTEGER, "the exact number of rows"),
            "min_cols": Field(Holds.INTEGER, "the fewest columns", "0"),
            "max_cols": Field(Holds.INTEGER, "the most columns"),
            "cols": Field(Holds.INTEGER, "the exact number of columns"),
            "square": _flag("as many columns as rows; those of the rows count"),
            "sorted": _option(
                "ordered: each row and then each column, or strictly as one list cut in rows",
                *("no", "rows_and_cols", "strict_flat"),
            ),
            "sweep": _flag("as for a list: matrices of every shape up to 6 by 6, a row and a column of 17"),
        },
        frozenset({"list"}),
        (_WITH_OF, (("rows",), ("max_rows",)), (("cols",), ("max_cols",), ("square",))),
    ),
    "intervals": ShapeKind(
        "A list of `[start, end]`.",
        {
            **_sizes("intervals"),
            **_values("end point"),
            "sorted": _flag("ascending by start"),
            "disjoint": _flag("no two overlap or touch"),
            "strict": _flag("start < end; else start ≤ end"),
        },
        frozenset({"list"}),
        (_SIZED, _BOUNDED),
    ),
    "tree": ShapeKind(
        "A binary tree, at most 900 levels deep.",
        {"of": _OF, **_sizes("nodes"), "distinct": _flag("no value twice"), "shape": _TREE_FORM},
        frozenset({"TreeNode"}),
        (_WITH_OF, _SIZED),
    ),
    "bst": ShapeKind(
        "A binary search tree of distinct numbers, at most 900 levels deep.",
        {**_sizes("nodes"), **_values(), "shape": _TREE_FORM},
        frozenset({"TreeNode"}),
        (_SIZED, _BOUNDED),
    ),
    "linked_list": ShapeKind(
        "A linked list.",
        {
            "of": _OF,
            **_sizes("nodes"),
            "sorted": _option("ordered, as for a list", "no", "asc", "desc", "strict"),
            "cycle": _option("whether its tail points back into it", "never", "maybe", "always"),
            "sweep": _flag("as for a list"),
        },
        frozenset({"ListNode"}),
        (_WITH_OF, _SIZED),
    ),
    "random_list": ShapeKind(
        "A linked list in which each node has a second pointer, to any node or to none.",
        {"of": _OF, **_sizes("nodes")},
        frozenset({"RandomListNode"}),
        (_WITH_OF, _SIZED),
    ),
    "graph": ShapeKind(
        "An undirected graph as the adjacency list of its nodes 1 … n.",
        {
            "min_nodes": Field(Holds.INTEGER, "the fewest nodes", "0"),
            "max_nodes": Field(Holds.INTEGER, "the most nodes"),
            "nodes": Field(Holds.INTEGER, "the exact number of nodes"),
            "connected": _flag("every node can be reached from every other"),
        },
        frozenset({"Node", "list"}),
        ((("nodes",), ("max_nodes",)),),
    ),
    "edges": ShapeKind(
        "A list of edges `[u, v]`, or `[u, v, weight]`, of a graph whose number of nodes another parameter gives.",
        {
            "nodes": Field(Holds.INTEGER, "the number of nodes"),
            "base": Field(Holds.INTEGER, "the number of the first node, 0 or 1", "0"),
            **_sizes("edges"),
            "directed": _flag("`[u, v]` and `[v, u]` are two edges"),
            "acyclic": _flag("without a cycle (directed: a DAG; undirected: a forest)"),
            "connected": _flag("every node can be reached from every other, the directions aside"),
            "loops": _flag("an edge may lead from a node to itself"),
            "multi": _flag("the same edge may occur twice"),
            "weight": Field(Holds.SHAPE, "the shape of a weight; without it there is none"),
        },
        frozenset({"list"}),
        ((("nodes",),),),
    ),
    "substring": _cut("A contiguous piece of a string or list."),
    "subsequence": _cut("Some elements of a string or list, in their order."),
    "shuffle": _cut("The elements of a string or list in any order, or some of them if a size says so."),
    "words": ShapeKind(
        "A list of words: cut from a text, over an alphabet, or mixed.",
        {
            "of": Field(Holds.EXPRESSION, "a string from which words are cut"),
            "alphabet": Field(Holds.TEXT, "their characters, the simplest first"),
            **_sizes("words"),
            "min_length": Field(Holds.INTEGER, "the shortest word", "1"),
            "max_length": Field(Holds.INTEGER, "the longest word"),
            "distinct": _flag("no word twice"),
        },
        frozenset({"list", "set"}),
        (_SIZED, (("of",), ("alphabet",)), (("max_length",),)),
    ),
    "rpn": ShapeKind(
        "A well-formed expression in reverse Polish notation, as a list of tokens.",
        {
            "min_size": Field(Holds.INTEGER, "the fewest numbers in it", "1"),
            "max_size": Field(Holds.INTEGER, "the most numbers in it"),
            "size": Field(Holds.INTEGER, "the exact number of numbers in it"),
            "operators": Field(Holds.TEXTS, "the operators", "+ - * /"),
            **_values("number"),
        },
        frozenset({"list"}),
        (_SIZED, _BOUNDED),
    ),
    "calls": ShapeKind(
        "The calls of a class problem, under the name `calls`; the constructor's parameters have shapes of their own.",
        {**_sizes("calls"), "methods": Field(Holds.METHODS, "by method: `args`, `weight`, `allowed`")},
        needs=(_SIZED, (("methods",),)),
    ),
}
"""Every kind of shape, by name."""

METHOD_FIELDS: Mapping[str, Field] = {
    "args": Field(Holds.NAMED_SHAPES, "the shape of each argument, by name", "{}"),
    "weight": Field(Holds.INTEGER, "how often it is called, relative to the others", "1"),
    "allowed": Field(
        Holds.EXPRESSION, "when it may be called: over the constructor's parameters, `done` and `calls`", "always"
    ),
}
"""The fields of one method in a `calls` shape. `done` counts the calls so far by method, `calls` are those calls."""
