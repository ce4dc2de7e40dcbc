"""The error of the codec: a value does not have the declared type."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any


class WireError(ValueError):
    """A value does not have the declared type. `str()` is a clause: "`str` at [2], expected an `int`"."""

    def __init__(self, clause: str, path: tuple[int, ...] = ()) -> None:
        super().__init__(clause)
        self.clause = clause
        self.path = path

    def __str__(self) -> str:
        where = "".join(f"[{index}]" for index in self.path)
        got, comma, rest = self.clause.partition(", ")
        return f"{got} at {where}{comma}{rest}" if where else self.clause

    def inside(self, index: int) -> WireError:
        """Return the same error, seen from the container that holds the value at `index`."""
        return WireError(self.clause, (index, *self.path))


def mismatch(obj: Any, wanted_type: str) -> WireError:
    """Make the error for `obj` in the place of a value of the type `wanted_type`."""
    article = "an" if wanted_type[0] in "aeiou" else "a"
    wanted = "`None`" if wanted_type == "None" else f"{article} `{wanted_type}`"
    return WireError(f"{type_name(obj)}, expected {wanted}")


def type_name(obj: Any) -> str:
    """Return the name of the object's class, read from the class itself: an object may give a false one."""
    if obj is None:
        return "`None`"
    return f"`{type.__dict__['__name__'].__get__(type(obj))[:100]}`"
