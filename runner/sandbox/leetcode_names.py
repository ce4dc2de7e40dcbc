"""The names that a solution can use without an import, as on LeetCode.

Only the names that the code reads are imported: `typing` alone would double the worker's time to its first answer. If
two modules have a name, the later module wins, as with `from … import *` of each module in this order. A module's own
name, such as `bisect`, wins over those, and a built-in wins over all: `from math import *` would bring another `pow`.
"""

from __future__ import annotations

import builtins

from .provided_names import MEMBERS
from .reading import global_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any

MODULES = frozenset({*MEMBERS, "array", "time"})


def provided(tree: Any) -> dict[str, Any]:
    """Import the provided names that the code reads, except what is not installed or not in this version of Python."""
    found: dict[str, Any] = {}
    wanted = global_names(tree) - builtins.__dict__.keys()
    for name in wanted & MODULES:
        _import(name, found, name)
    wanted -= MODULES
    for module in reversed(MEMBERS):
        text = MEMBERS[module]
        for name in wanted - found.keys():
            if f" {name} " in text:  # faster than splitting the text
                _import(module, found, name)
    return found


def _import(module_name: str, found: dict[str, Any], name: str) -> None:
    try:
        module = __import__(module_name)
        found[name] = module if name == module_name else getattr(module, name)
    except (ImportError, AttributeError):
        return
