"""The one codec: every value between drill and a worker, on the screen and in a report goes through here.

Types are nested lists of strings (`TypeSpec.wire`): `["list", ["int"]]`, `["optional", ["TreeNode"]]`. Plain values
are None, bool, int, float, str and lists of them; `runner.bank.model` says what stands for which structure. The empty
linked list, tree or graph is `[]`, where the type allows it to be None. An encoded value is canonical: equal values of
a type have equal plain forms (sets and dicts are sorted, a number of type `float` is a float).
"""

from __future__ import annotations

from .nodes import CLASSES
from .wire_error import WireError
from .wire_in import decoder
from .wire_out import encoder
from .wire_text import show, size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Classes, Wire

__all__ = [
    "WireError",
    "canonical",
    "decode",
    "decoder",
    "encode",
    "encoder",
    "show",
    "size",
]


def decode(plain: Any, wire: Wire, classes: Classes = CLASSES) -> Any:
    """Build a fresh object of the type. Raises `WireError` where `plain` cannot be one."""
    return decoder(wire, classes)(plain)


def encode(obj: Any, wire: Wire) -> Any:
    """Give the canonical plain form of an object. Raises `WireError`, whose text is a clause for people."""
    return encoder(wire)(obj)


def canonical(plain: Any, wire: Wire) -> Any:
    """Bring a plain value of the type into its canonical form. Raises `WireError` for one that is not of the type."""
    try:
        return encode(decode(plain, wire), wire)
    except (TypeError, OverflowError, AttributeError) as error:
        raise WireError(f"{plain!r:.60}, another type is asked for") from error
