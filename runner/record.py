"""Records: frozen dataclasses that take a third of the time to define. Each start of drill defines dozens of them.

`dataclass` writes and compiles seven methods for every class. Of a record only `__init__` is compiled, when the first
one is made, since a command makes few of the records that it defines. All records share the other methods. `replace`,
`fields` and `asdict` of `dataclasses` work with records.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a frozen dataclass of `cls`, without `__slots__`; it may have no `__post_init__` and no base with fields."""
    made: Any = dataclass(init=False, repr=False, eq=False)(cls)

    def compiled_first(self: T, *args: Any, **named: Any) -> None:
        made.__init__ = _init_of(made)
        made.__init__(self, *args, **named)

    made.__init__ = compiled_first
    made.__setattr__ = made.__delattr__ = _refused
    made.__eq__, made.__hash__, made.__repr__ = _equal, _hash, _shown
    return cls


def _init_of(cls: Any) -> Any:
    known = fields(cls)
    factories = {each.name: each.default_factory for each in known if each.default_factory is not MISSING}
    parameters = ", ".join(["self", *(each.name for each in known)])
    values = ", ".join(f"{each.name}={_value(each.name, factories)}" for each in known)
    made: dict[str, Any] = {}
    scope = {"_factories": factories, "_MADE_ANEW": MISSING}
    # The text contains nothing but names of a class body.
    exec(f"def __init__({parameters}):\n self.__dict__.update({values})", scope, made)  # noqa: S102
    init = made["__init__"]
    # In the text, defaults would take longer to compile than all the rest. That of a field with a factory is `MISSING`.
    init.__defaults__ = tuple(each.default for each in known if each.name in factories or each.default is not MISSING)
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _value(name: str, factories: Container[str]) -> str:
    return f"_factories[{name!r}]() if {name} is _MADE_ANEW else {name}" if name in factories else name


def _refused(self: Any, name: str, *_: Any) -> NoReturn:
    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


def _equal(self: Any, other: Any) -> bool:
    return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash(tuple(self.__dict__.values()))


def _shown(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"
