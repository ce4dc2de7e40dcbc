"""The names that a solution finds without an import, as LeetCode provides them.

Only those are imported that the code reads: `typing` alone would double the worker's time to its first answer. Where
two modules have a name, the later one wins, as if all of each were imported in this order; then the modules' own names
win, as `bisect` does, and then the built-ins: `from math import *` would bring another `pow`.
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
    """Import the provided names that the code reads. What is not installed or not in this Python is left out."""
    found: dict[str, Any] = {}
    wanted = global_names(tree) - builtins.__dict__.keys()
    for name in wanted & MODULES:
        _import(name, found, name)
    wanted -= MODULES
    for module in reversed(MEMBERS):
        text = MEMBERS[module]
        for name in wanted - found.keys():
            if f" {name} " in text:  # quicker than to take the text apart
                _import(module, found, name)
    return found


def _import(module_name: str, found: dict[str, Any], name: str) -> None:
    try:
        module = __import__(module_name)
        found[name] = module if name == module_name else getattr(module, name)
    except (ImportError, AttributeError):
        return
