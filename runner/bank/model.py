"""A problem as data: frozen dataclasses that mirror the YAML, with types parsed and nothing run.

Plain values are what cases are made of everywhere outside of a worker: None, bool, int, float, str and lists of them.
A linked list is the list of its values, or `{"values": [...], "cycle": index}` where its tail points back; a tree is
its level order with None for a missing child and no trailing None; a graph is its adjacency list, nodes numbered from
1; a random-pointer list is a list of `[value, index | None]`; a dict is a list of `[key, value]` pairs; a node that
belongs to another argument (`node_of`) is its value. The arguments of a function are a dict by parameter name. Those
of a class problem are `{"init": [arguments], "calls": [[method, *arguments], ...]}`; its result is one value a call.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from runner.bank.known_solutions import Complexity, SlowSolution, WrongSolution
from runner.record import record
from runner.typespec import TypeSpec

FORMAT = 1
"""The version of the bank format that this drill reads and writes."""

Plain = Any
Args = dict[str, Plain]

_EMPTY: Mapping[str, Any] = MappingProxyType({})


def _empty() -> Mapping[str, Any]:
    """Return the default of mapping fields: Python 3.11 refuses a mapping proxy itself as one, as it has no hash."""
    return _EMPTY


class ProblemKind(StrEnum):
    """What a solution is made of. `round_trip`: a class whose second method undoes the first, on a fresh instance."""

    FUNCTION = "function"
    CLASS = "class"
    ROUND_TRIP = "round_trip"


class Difficulty(StrEnum):
    """The usual three; a label for people, hardly a predictor."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@record
class Param:
    """A parameter. `node_of` names the parameter whose structure this node belongs to (`p` and `q` in `root`)."""

    name: str
    type: TypeSpec
    node_of: str | None = None


@record
class Method:
    """A method of a class problem."""

    name: str
    params: tuple[Param, ...]
    returns: TypeSpec


@record
class Signature:
    """What the solution must define.

    function: `name`, `params`, `returns`. class: `name`, the constructor's `params`, `methods`. round_trip: `name`, the
    one value in `params`, and `methods` with exactly the encoder and the decoder, in that order; the encoder's return
    type is what travels between them. `keeps` names arguments that must be left as they were (else MUT);
    `returns_node_of` says that the result is a node of that parameter, compared by identity.
    """

    name: str
    params: tuple[Param, ...]
    returns: TypeSpec
    methods: tuple[Method, ...] = ()
    keeps: tuple[str, ...] = ()
    returns_node_of: str | None = None

    @property
    def type_names(self) -> frozenset[str]:
        """Every name in its types, to know which node classes it needs."""
        params = (*self.params, *(param for method in self.methods for param in method.params))
        types = (self.returns, *(method.returns for method in self.methods), *(param.type for param in params))
        return frozenset[str]().union(*(each.names for each in types))

    def answer(self, kind: ProblemKind, in_place: str | None = None) -> Param:
        """Describe the value that is compared, of a function or a round trip, as if it were a parameter.

        That is the argument itself where the answer is left in it (`in_place`), else the result, without a name.
        """
        if kind is ProblemKind.ROUND_TRIP:
            return Param("", self.params[0].type)
        result = Param("", self.returns, self.returns_node_of)
        return next((param for param in self.params if param.name == in_place), result)

    def answers(self, calls: Sequence[Sequence[Plain]]) -> list[TypeSpec]:
        """Give the types of what the calls of a class case return, one for each call."""
        returns = {method.name: method.returns for method in self.methods}
        return [returns[name] for name, *_ in calls]


@record
class Example:
    """An example for people: arguments, the result, and why it is so."""

    args: Args
    output: Plain
    why: str


@record
class Constraint:
    """What every input obeys: `text` for people, `holds` as an expression over the parameters."""

    text: str
    holds: str


@record
class Shape:
    """How one value is made: a kind of the vocabulary and its fields, expressions still as text."""

    kind: str
    fields: Mapping[str, Any] = field(default_factory=_empty)


Inputs = Mapping[str, Shape]
"""Shapes by parameter. Names that begin with `_` are drawn but not passed on.

Those of groups, large inputs, the enumerated stage and growth are what differs from the usual ones: `merged` in
`shape_order` joins the two. It also gives the order of drawing, in which a shape comes after those that it needs.
"""


@record
class Group:
    """A named group of inputs: `when` tells whether an input belongs to it; `inputs`, if given, draws more of them."""

    name: str
    when: str
    inputs: Inputs = field(default_factory=_empty)


@record
class LargeInput:
    """A large structured input: the shapes that differ from the usual ones."""

    name: str
    inputs: Inputs


@record
class Hatch:
    """The Python escape hatch: source that defines `strategy()` (Hypothesis, of argument dicts) and `small()`."""

    code: str


@record
class Cases:
    """Where inputs come from: one declaration for enumeration, generation, large and worst-case inputs."""

    inputs: Inputs
    groups: tuple[Group, ...]
    edges: tuple[Args, ...] = ()
    large: tuple[LargeInput, ...] = ()
    small: Inputs = field(default_factory=_empty)
    hatch: Hatch | None = None


@record
class Checker:
    """When an answer counts as right. Without any option: equal to the reference's, as the judges' serialiser sees it.

    any_order: depths at which order does not matter (1 = the outermost list). in_place: the argument that holds the
    answer. deep_copy: the argument of which the result must be an equal copy that shares no node. valid: source of
    `valid(result, expected, **arguments) -> bool` where several answers are right. tolerance: for floats, absolute or
    relative.
    """

    any_order: tuple[int, ...] = ()
    in_place: str | None = None
    deep_copy: str | None = None
    valid: str | None = None
    tolerance: float = 1e-5


@record
class Growth:
    """How to measure growth: shapes in which `n` is the size, up to `max_n`; `calls` to one timing.

    `factor` is the step between sizes (2; 4 for searches). Where growth cannot be told, `none` is the reason.
    """

    inputs: Inputs = field(default_factory=_empty)
    max_n: int = 0
    factor: int = 2
    calls: int = 1
    none: str = ""


@record
class Limits:
    """Limits of one case and of a check, where the problem needs other ones than the usual."""

    seconds: float = 2.0
    memory_mb: int = 512


@record
class Explanation:
    """What is shown once the problem is over."""

    idea: str
    why: str
    complexity: str
    mistakes: str
    aloud: str


@record
class Problem:
    """A problem, complete with its own proof.

    `version` identifies the content of the file that it came from, `file` is the file, "" where there is none;
    `replaces` is the id of the problem of drill's own whose place it takes, "" for none.
    """

    id: str
    title: str
    kind: ProblemKind
    topics: tuple[str, ...]
    difficulty: Difficulty
    minutes: int
    prior: float
    also: tuple[str, ...]
    signature: Signature
    statement: str
    examples: tuple[Example, ...]
    constraints: tuple[Constraint, ...]
    cases: Cases
    checker: Checker
    reference: str
    brute: str
    wrong: tuple[WrongSolution, ...]
    slow: tuple[SlowSolution, ...]
    complexity: Complexity
    growth: Growth
    limits: Limits
    hints: tuple[str, ...]
    explanation: Explanation
    version: str
    file: str = ""
    replaces: str = ""

    @property
    def answer(self) -> Param:
        """The value that is compared, of a function or a round trip: see `Signature.answer`."""
        return self.signature.answer(self.kind, self.checker.in_place)


@record
class Topic:
    """A declared topic: `id` as problems name it, `name` as people read it, and the topics to be able first."""

    id: str
    name: str
    prerequisites: tuple[str, ...] = ()
