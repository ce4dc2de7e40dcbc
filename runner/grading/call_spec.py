"""What a worker gets to know about a problem: what to call, and the types. Never the reference, never an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.bank.driven import Driver
from runner.bank.model import Param, Problem, ProblemKind
from runner.bank.tables import DTYPES, SQL_TYPES, Column, Query
from runner.languages import BANK, DEFAULT
from runner.typespec import NODES

if TYPE_CHECKING:
    from runner.languages.language import Language

CallSpec = dict[str, Any]

HATCH = "hatch"
"""The kind of code that is not a solution: a problem's own Python that makes inputs."""


def call_spec_of(problem: Problem, language: Language = DEFAULT) -> CallSpec:
    """Describe how the problem's solutions are called, as plain data; `valid` goes to the bank's worker only."""
    signature, checker = problem.signature, problem.checker
    return {
        "language": language.name,
        "kind": (ProblemKind.CLASS if problem.kind.has_calls else problem.kind).value,
        "names": list(signature.names),
        "params": _params(signature.params),
        "returns": signature.returns.wire,
        "answer": problem.answer.type.wire,
        "returns_node_of": signature.returns_node_of,
        "methods": [[method.name, _params(method.params), method.returns.wire] for method in signature.methods],
        "keeps": list(signature.keeps),
        "in_place": checker.in_place,
        "prefix": checker.prefix,
        "deep_copy": checker.deep_copy,
        "valid": checker.valid,
        "query": _query(problem.query),
        "driver": _driver(problem.driver) if language is not BANK else None,
        "node_types": sorted(signature.type_names & NODES | {param.items for param in signature.params if param.items}),
    }


def hatch_call_spec(search: bytes) -> CallSpec:
    """Describe how a problem's own Python makes inputs; `search` is the source by which Hypothesis draws."""
    nothing: CallSpec = {"names": [], "params": [], "methods": [], "node_types": [], "in_place": None}
    plain = {"returns": ["None"], "answer": ["None"], "returns_node_of": None}
    return {"language": BANK.name, "kind": HATCH, "search": search, **nothing, **plain}


def _query(query: Query | None) -> Any:
    """Describe the tables: their columns with both types, and the columns that could be a primary key."""
    if query is None:
        return None
    tables = [[table.name, list(map(_column, table.columns))] for table in query.tables]
    keys = {
        table.name: [column.name for column in table.columns if column.key and not column.null]
        for table in query.tables
    }
    return {"tables": tables, "keys": keys}


def _driver(driver: Driver | None) -> Any:
    """Describe what the adapter has to know; the model is a class like any other."""
    return None if driver is None else {"adapter": driver.adapter, **driver.description}


def _column(column: Column) -> list[str]:
    return [column.name, SQL_TYPES[column.type], DTYPES[column.type]]


def _params(params: tuple[Param, ...]) -> list[Any]:
    return [[param.name, param.type.wire, param.node_of, param.items] for param in params]
