"""A problem as data: frozen dataclasses that mirror the YAML, with types parsed and nothing run.

Outside of a worker, cases are made of plain values: None, bool, int, float, str and lists of them.

- A linked list is the list of its values, or `{"values": [...], "cycle": index}` if its tail points back.
- A tree is its level order, with None for a missing child and no trailing None.
- A graph is its adjacency list. Nodes are numbered from 1.
- A random-pointer list is a list of `[value, index | None]`, a dict one of `[key, value]`.
- A node of another argument's structure (`node_of`) is its value. A table is the list of its rows (see `tables`).

The arguments of a function are a dict by parameter name. Those of a class problem or a component are
`{"init": [arguments], "calls": [[method, *arguments], ...]}`, and its result is a list with one value for each call.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from runner.bank.budgets import Limits
from runner.bank.cases import Cases, Growth
from runner.bank.driven import Driver
from runner.bank.known_solutions import Complexity, SlowSolution, WrongSolution
from runner.bank.reading import Explanation, Fact, FollowUp
from runner.bank.tables import Query
from runner.record import record
from runner.typespec import TypeSpec

FORMAT = 1
"""The version of the bank format that this drill reads and writes."""

Plain = Any
Args = dict[str, Plain]


class ProblemKind(StrEnum):
    """The kind of solution. `round_trip`: a class whose second method undoes the first, on a new instance.

    `sql`: over tables, in SQL or pandas. `react`: a component. `utility`: in JavaScript, driven on a clock of its own.
    """

    FUNCTION = "function"
    CLASS = "class"
    ROUND_TRIP = "round_trip"
    SQL = "sql"
    REACT = "react"
    UTILITY = "utility"

    @property
    def has_calls(self) -> bool:
        """Whether a case is a sequence of calls: of the methods of a class, or of actions on what is driven."""
        return self in (ProblemKind.CLASS, ProblemKind.REACT, ProblemKind.UTILITY)

    @property
    def has_tables(self) -> bool:
        """Whether a case is the content of tables, and the solution asks for rows of them."""
        return self is ProblemKind.SQL

    @property
    def has_screen(self) -> bool:
        """Whether a solution shows something in a browser."""
        return self is ProblemKind.REACT

    @property
    def has_model(self) -> bool:
        """Whether the reference is a model in the bank's language: it says what can be seen, and is no solution."""
        return self in (ProblemKind.REACT, ProblemKind.UTILITY)


class Difficulty(StrEnum):
    """The usual three labels. They are for people and hardly predict anything (docs/design.md)."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@record
class Param:
    """A parameter. `node_of` names the parameter whose structure has this node (`p` and `q` in `root`).

    `items` names the class that its elements have elsewhere. Here they are lists that can be used as such objects too.
    """

    name: str
    type: TypeSpec
    node_of: str | None = None
    items: str | None = None


@record
class Method:
    """A method of a class problem."""

    name: str
    params: tuple[Param, ...]
    returns: TypeSpec


@record
class Signature:
    """What the solution must define.

    - A function has `name`, `params` and `returns`.
    - A class has `name`, the constructor's `params`, and `methods`.
    - A round trip has `name`, one value in `params`, and as `methods` the encoder and the decoder, in this order.

    `keeps` names arguments that must not be changed (otherwise MUT). `returns_node_of` says that the result is a node
    of that parameter, compared by identity. `also` are the names that the function or class has elsewhere.
    """

    name: str
    params: tuple[Param, ...]
    returns: TypeSpec
    methods: tuple[Method, ...] = ()
    keeps: tuple[str, ...] = ()
    returns_node_of: str | None = None
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which a solution may define it, the usual one first."""
        return (self.name, *self.also)

    @property
    def type_names(self) -> frozenset[str]:
        """All names in its types, to find out which node classes it needs."""
        params = (*self.params, *(param for method in self.methods for param in method.params))
        types = (self.returns, *(method.returns for method in self.methods), *(param.type for param in params))
        return frozenset[str]().union(*(each.names for each in types))

    def answer(self, kind: ProblemKind, in_place: str | None = None) -> Param:
        """Return what is compared, of a function or a round trip: the argument `in_place`, or the result, unnamed."""
        if kind is ProblemKind.ROUND_TRIP:
            return Param("", self.params[0].type)
        result = Param("", self.returns, self.returns_node_of)
        return next((param for param in self.params if param.name == in_place), result)

    def answers(self, calls: Sequence[Sequence[Plain]]) -> list[TypeSpec]:
        """Return the types of the results of a class case, one for each call."""
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
    """A condition on every input: `text` for people, `holds` as an expression over the parameters."""

    text: str
    holds: str


@record
class Checker:
    """When an answer counts as right. Without options, it must equal the reference's, as judges serialize it.

    any_order: depths at which order does not matter (1 = the outermost list). in_place: the argument that holds the
    answer. prefix: the call returns a length, and only that many first elements of `in_place` are the answer.
    deep_copy: the argument of which the result must be an equal copy that shares no node. valid: source of
    `valid(result, expected, **arguments) -> bool` where several answers are right. tolerance: for floats, absolute or
    relative.
    """

    any_order: tuple[int, ...] = ()
    in_place: str | None = None
    prefix: bool = False
    deep_copy: str | None = None
    valid: str | None = None
    tolerance: float = 1e-5


@record
class Problem:
    """A problem with its own proof.

    `version` identifies the content of its file, `file` is its path or "". `replaces` is the id of the shipped problem
    that it takes the place of, or "". Only a kind with tables has a `query`, only one with a model has a `driver`.
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
    brief: str = ""
    facts: tuple[Fact, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    query: Query | None = None
    driver: Driver | None = None

    @property
    def solution(self) -> str:
        """A right solution as a learner writes it: the reference, or the first right one where that is a model."""
        return self.driver.right[0] if self.driver else self.reference

    @property
    def defines(self) -> str:
        """What a solution defines, for people: a function, a class or a component."""
        if self.kind.has_screen:
            return "component"
        if self.driver:
            return "class" if self.driver.description["methods"] else "function"
        return "function" if self.kind.has_tables or self.kind is ProblemKind.FUNCTION else "class"

    @property
    def answer(self) -> Param:
        """The value that is compared, of a function or a round trip: see `Signature.answer`."""
        return self.signature.answer(self.kind, self.checker.in_place)
