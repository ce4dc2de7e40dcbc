"""From a call spec (what to call, and how) to a case that calls it."""

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


def case_of(call_spec: dict[str, Any], source: bytes, filename: str) -> Case:
    """Load a solution and find what the call spec names. Raises `Missing`, or what the solution raises."""
    node_types = call_spec["node_types"]
    namespace = solution.load(source, filename, node_types)
    if call_spec["kind"] == "hatch":
        return HatchCase(call_spec, namespace)
    classes = solution.node_classes(namespace, node_types)
    if call_spec["kind"] == "function":
        return FunctionCase(call_spec, solution.function(namespace, call_spec["names"]), classes)
    methods = [name for name, _, _ in call_spec["methods"]]
    cls, called = solution.class_and_methods(namespace, call_spec["names"], methods)
    if call_spec["kind"] == "class":
        return ClassCase(call_spec, cls, called, classes)
    # The decoder is in a second module, which does not see anything that the encoder has stored in the first one.
    again, _ = solution.class_and_methods(solution.load(source, filename, node_types), call_spec["names"], methods)
    return RoundTripCase(call_spec, cls, again, called, classes)


def load_checker(source: str) -> Any:
    """Load `valid` from the source of a problem's checker."""
    namespace = solution.load(source.encode(), CHECKER, [])
    return solution.function(namespace, ["valid"])
