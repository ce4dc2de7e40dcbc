"""Workers for tests: a signature in a few words, a solution as text."""

from __future__ import annotations

import sys
from textwrap import dedent

from runner.bank.budgets import Limits
from runner.grading.worker.worker import Worker, WorkerSpec
from runner.typespec import NODES, parse

SECONDS = 5.0
FILE = "/solutions/it.py"


def entry(name="f", params=None, returns="int", kind="function", methods=None, **more):
    """An entry: `params` maps names to types, or to (type, the parameter whose node it is)."""
    params = params if params is not None else {"x": "int"}
    methods = methods or {}
    types = [returns, *map(_type, params.values())]
    types += [text for taken, given in methods.values() for text in (*taken.values(), given)]
    made = {
        "language": "python",
        "kind": kind,
        "names": [name],
        "params": _params(params),
        "returns": parse(returns).wire,
        "returns_node_of": None,
        "methods": [[method, _params(taken), parse(given).wire] for method, (taken, given) in methods.items()],
        "keeps": [],
        "in_place": None,
        "prefix": False,
        "deep_copy": None,
        "valid": None,
        "node_types": sorted({node for text in types for node in NODES if node in parse(text).names}),
        **more,
    }
    in_place = {param: wire for param, wire, *_ in made["params"]}.get(made["in_place"])
    return {**made, "answer": in_place or (made["methods"][1][2] if kind == "round_trip" else made["returns"])}


def _params(params):
    return [
        [name, parse(_type(told)).wire, None if isinstance(told, str) else told[1], None]
        for name, told in params.items()
    ]


def _type(told):
    return told if isinstance(told, str) else told[0]


def worker(source, entry_=None, *, role="learner", layer="auto", memory_mb=512, python=sys.executable):
    """A worker that was not started yet."""
    text = source if isinstance(source, bytes) else dedent(source).encode()
    limits = Limits(memory_mb=memory_mb)
    return Worker(WorkerSpec(entry_ or entry(), text, FILE, role, limits, interpreter=python, layer=layer))


def call(source, args=None, entry_=None, seconds=SECONDS, **more):
    """Load a solution and call it once."""
    with worker(source, entry_, **more) as running:
        failure = running.load(SECONDS)
        assert failure is None, failure
        return running.call(args if args is not None else {"x": 1}, seconds)


def load(source, entry_=None, seconds=SECONDS, **more):
    """Load a solution; return the fault that prevents it."""
    with worker(source, entry_, **more) as running:
        return running.load(seconds)
