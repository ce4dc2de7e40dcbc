"""From a problem's entry (what is to be called, and how) to a case that calls it."""

from __future__ import annotations

from . import solution
from .calls import FunctionCase
from .class_calls import ClassCase, RoundTripCase
from .hatch import HatchCase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Case

CHECKER = "<checker>"
"""The file name of a problem's own checker in a traceback."""


def case_of(entry: dict[str, Any], source: bytes, filename: str) -> Case:
    """Load a solution and find in it what the entry names. Raises `Missing`, or what the solution raises."""
    node_types = entry["node_types"]
    namespace = solution.load(source, filename, node_types)
    if entry["kind"] == "hatch":
        return HatchCase(entry, namespace)
    classes = solution.node_classes(namespace, node_types)
    if entry["kind"] == "function":
        return FunctionCase(entry, solution.function(namespace, entry["name"]), classes)
    methods = [name for name, _, _ in entry["methods"]]
    cls, called = solution.class_and_methods(namespace, entry["name"], methods)
    if entry["kind"] == "class":
        return ClassCase(entry, cls, called, classes)
    # The way back is made by a module of its own: nothing that the way there has left in the first one is in it.
    again, _ = solution.class_and_methods(solution.load(source, filename, node_types), entry["name"], methods)
    return RoundTripCase(entry, cls, again, called, classes)


def load_checker(source: str) -> Any:
    """Load `valid` from the source of a problem's checker."""
    namespace = solution.load(source.encode(), CHECKER, [])
    return solution.function(namespace, "valid")
