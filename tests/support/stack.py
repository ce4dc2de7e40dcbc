"""A class problem made from the tiny one: a total with methods to add and to read it."""

from __future__ import annotations

from runner.bank.cases import Cases, Group, Growth, LargeInput, Shape
from runner.bank.model import Constraint, Example, Method, Param, ProblemKind, Signature
from runner.typespec import parse
from tests.support.bank import tiny_problem

REFERENCE = """
class Total:
    def __init__(self, start):
        self.sum = start

    def add(self, value):
        self.sum += value

    def total(self):
        return self.sum
"""


def total_problem(**changes):
    """`Total(start)` with `add(value)` and `total()`."""
    none, number = parse("None"), parse("int")
    value = Param("value", number)
    inputs = {"start": _int(0, 9), "calls": _calls(min_size=1, max_size=50)}
    args = {"init": [2], "calls": [["add", 3], ["total"]]}
    fields = {
        "kind": ProblemKind.CLASS,
        "signature": Signature(
            "Total",
            (Param("start", number),),
            none,
            methods=(Method("add", (value,), none), Method("total", (), number)),
        ),
        "examples": (Example(args, [None, 5], "2 and 3"),),
        "constraints": (Constraint("some calls", "len(calls) >= 1"),),
        "cases": Cases(
            inputs,
            (Group("asks", "['total'] in calls"), Group("adds twice", "sum(c[0] == 'add' for c in calls) > 1")),
            large=(LargeInput("many", {"calls": _calls(size=50)}),),
        ),
        "reference": REFERENCE,
        "brute": REFERENCE,
        "growth": Growth(none="a call does next to nothing"),
        **changes,
    }
    return tiny_problem(**fields)


def _int(low, high):
    return Shape("int", {"min_value": low, "max_value": high})


def _calls(**sizes):
    methods = {"add": {"args": {"value": _int(-5, 5)}, "weight": 2}, "total": {"weight": 1}}
    return Shape("calls", {**sizes, "methods": methods})
