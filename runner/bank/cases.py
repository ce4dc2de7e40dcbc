"""Where the inputs of a problem come from, as data: one declaration for small, generated, large and growing inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from runner.bank.budgets import Effort
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.model import Args

_EMPTY: Mapping[str, Any] = MappingProxyType({})


def _empty() -> Mapping[str, Any]:
    """Return the default of mapping fields. Python 3.11 refuses a mapping proxy, which has no hash."""
    return _EMPTY


@record
class Shape:
    """How a value is made: a kind of the vocabulary and its fields, with expressions as text."""

    kind: str
    fields: Mapping[str, Any] = field(default_factory=_empty)


Inputs = Mapping[str, Shape]
"""Shapes by parameter. Names that start with `_` are drawn but not passed on.

Groups, large inputs, small inputs and growth have only the shapes that differ from the usual ones. `shape_order.merged`
joins both, and orders them so that a shape comes after those that it needs.
"""


@record
class Group:
    """A named group of inputs. `when` is true for its inputs; the shapes in `inputs`, if given, draw more of them."""

    name: str
    when: str
    inputs: Inputs = field(default_factory=_empty)


@record
class LargeInput:
    """A large structured input, with the shapes that differ from the usual ones."""

    name: str
    inputs: Inputs


@record
class Hatch:
    """The Python escape hatch: source of `strategy()`, a Hypothesis strategy of argument dicts, and `small()`."""

    code: str


@record
class Cases:
    """The source of inputs: one declaration for enumerated, generated, large and worst-case inputs."""

    inputs: Inputs
    groups: tuple[Group, ...]
    edges: tuple[Args, ...] = ()
    large: tuple[LargeInput, ...] = ()
    small: Inputs = field(default_factory=_empty)
    hatch: Hatch | None = None
    effort: Effort | None = None


@record
class Growth:
    """How to measure growth: with shapes of the size `n`, up to `max_n`, with `calls` calls in one timing.

    `factor` is the step between sizes (2; 4 for searches). If growth cannot be measured, `none` is the reason.
    """

    inputs: Inputs = field(default_factory=_empty)
    max_n: int = 0
    factor: int = 2
    calls: int = 1
    none: str = ""
