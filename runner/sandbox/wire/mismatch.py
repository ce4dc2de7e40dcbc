"""What the codec says when a value does not have the type that is asked for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any


class WireError(ValueError):
    """A value without the type asked for; `str()` is a clause for people: «`str` at [2], an `int` is asked for»."""

    def __init__(self, clause: str, path: tuple[int, ...] = ()) -> None:
        super().__init__(clause)
        self.clause = clause
        self.path = path

    def __str__(self) -> str:
        where = "".join(f"[{index}]" for index in self.path)
        got, comma, rest = self.clause.partition(", ")
        return f"{got} at {where}{comma}{rest}" if where else self.clause

    def inside(self, index: int) -> WireError:
        """Give the same error as seen from the container that holds the value at `index`."""
        return WireError(self.clause, (index, *self.path))


def mismatch(obj: Any, wanted_type: str) -> WireError:
    """Say that `obj` came where a value of `wanted_type` was wanted."""
    article = "an" if wanted_type[0] in "aeiou" else "a"
    wanted = "`None`" if wanted_type == "None" else f"{article} `{wanted_type}`"
    return WireError(f"{type_name(obj)}, {wanted} is asked for")


def type_name(obj: Any) -> str:
    """Name the object's class as people write it, by the class itself: an object may lie about it."""
    if obj is None:
        return "`None`"
    return f"`{type.__dict__['__name__'].__get__(type(obj))[:100]}`"
