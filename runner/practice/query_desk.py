"""The prompt of `drill try`: queries on the tables of an example, which can be changed. Nothing is judged or logged."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import asdict
from typing import Any

from runner.bank.model import Args, Problem
from runner.grading.machine import Machine
from runner.grading.single_input import refuse_broken
from runner.grading.single_query import run_query
from runner.languages.sql.reading import read_tables
from runner.languages.sql.writing import try_words
from runner.render.tables_view import input_tables
from runner.strategies import broken_constraints

View = dict[str, Any]

_ALL_TABLES = re.compile(r"tables|show\s+tables|\\dt?|\.(tables|schema)", re.IGNORECASE)
_ONE_TABLE = re.compile(r"((desc|describe|\\d|show\s+columns\s+(from|in))\s+)?(?P<name>\w+)", re.IGNORECASE)
_SETS_A_TABLE = re.compile(r"\s*\w+\s*=")


def sets_a_table(text: str) -> bool:
    """Whether a text is rows in the short notation: no query starts with a word and an equals sign."""
    return _SETS_A_TABLE.match(text) is not None


class QueryDesk:
    """Holds the tables, at first those of the problem's first example, and answers what is typed."""

    def __init__(self, problem: Problem, machine: Machine) -> None:
        self._problem, self._machine = problem, machine
        self._args: Args = dict(problem.examples[0].args)

    @property
    def title(self) -> str:
        """The title of the problem."""
        return self._problem.title

    @property
    def example(self) -> str:
        """How two rows of a table are typed."""
        some = [(name, rows[:2]) for name, rows in self._problem.examples[0].args.items() if rows][:1]
        return try_words(self._problem, {**{name: [] for name in self._args}, **dict(some)})

    def asked_tables(self, text: str) -> tuple[str, ...]:
        """Return the tables that a text asks to see, in the words of this prompt or of other clients; () if none."""
        names = {name.lower(): name for name in self._args}
        if _ALL_TABLES.fullmatch(text):
            return tuple(names.values())
        one = _ONE_TABLE.fullmatch(text)
        return (names[one["name"].lower()],) if one and one["name"].lower() in names else ()

    def tables(self, names: Collection[str] | None = None) -> View:
        """Show the tables with these names as they are; all of them without names."""
        views = input_tables(self._problem, self._args)
        return {"tables": [view for view in views if names is None or view["name"] in names]}

    def change(self, text: str) -> View:
        """Give the tables that the text names other rows, and show them. Raises `UsageError` if they do not fit."""
        named = read_tables(self._problem, text)
        args = {**self._args, **named}
        refuse_broken(broken_constraints(self._problem, args))
        self._args = args
        return self.tables(named)

    def run(self, query: str) -> View:
        """Run a query on the tables as they are. Raises `ConfigError` if no query can be run at all."""
        run = run_query(self._problem, query, self._args, self._machine)
        fault = None if run.fault is None else asdict(run.fault)
        return {"result": run.result, "fault": fault, "notes": list(run.notes)}
