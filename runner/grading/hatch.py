"""The escape hatch of a problem: Python in the bank that makes inputs. It runs in a bank's worker.

Its inputs are checked here against the types and the constraints, so that they are as fair as all others.
"""

from __future__ import annotations

import sys
from pathlib import Path

from runner.bank.model import Args, Plain, Problem
from runner.bank.type_match import type_mismatch
from runner.errors import BankFaultError
from runner.grading import call_spec
from runner.grading.worker.worker import Worker, WorkerSpec
from runner.strategies.cases import constraint_test

SECONDS = 8.0
"""Seconds that a hatch may take for all of its inputs, including the import of Hypothesis."""

SPARE = 4
"""How many times the wanted number is requested, because the constraints may refuse most inputs."""

_FILE = "<cases.python>"
_PLACE = ("cases", "python")
_LIBRARIES = ("hypothesis", "_hypothesis_globals", "sortedcontainers", "attr", "attrs", "typing_extensions")
"""Hypothesis and the libraries that its releases import. A library that is not installed is not needed."""


def small(problem: Problem, most: int, layer: str) -> list[Args]:
    """Return up to `most` inputs that `small()` yields. Raises `BankFaultError` if anything goes wrong."""
    return _proper(problem, _asked(problem, {"most": SPARE * most}, layer))[:most]


def draws(problem: Problem, seed: int, most: int, layer: str) -> list[Args]:
    """Return up to `most` inputs that Hypothesis draws from `strategy()` with this seed. Raises `BankFaultError`."""
    found = _proper(problem, _asked(problem, {"most": SPARE * most, "seed": seed}, layer))
    if not found:
        raise _failed(problem, "nothing that strategy() draws meets the constraints")
    return found[:most]


def _asked(problem: Problem, wanted: dict[str, int], layer: str) -> Plain:
    assert problem.cases.hatch is not None
    with Worker(
        WorkerSpec(
            call_spec=call_spec.hatch_call_spec(Path(__file__).with_name("hypothesis_search.py").read_bytes()),
            source=problem.cases.hatch.code.encode(),
            filename=_FILE,
            role="bank",
            limits=problem.limits,
            interpreter=sys.executable,  # where Hypothesis is installed
            layer=layer,
            libraries=_LIBRARIES,
        )
    ) as worker:
        if failure := worker.load(SECONDS):
            raise _failed(problem, failure.message, failure.fault.line if failure.fault else 0)
        outcome = worker.call(wanted, SECONDS)
    if outcome.kind != "value" or outcome.wrong_type:
        raise _failed(problem, outcome.complaint, outcome.fault.line if outcome.fault else 0)
    return outcome.value


def _proper(problem: Problem, inputs: list[Plain]) -> list[Args]:
    """Keep those that meet the constraints. Raises `BankFaultError` for what is not an input at all."""
    is_proper = constraint_test(problem)
    for args in inputs:
        if complaint := _misshapen(problem, args):
            raise _failed(problem, complaint)
    return list({repr(args): args for args in inputs if is_proper(args)}.values())


def _misshapen(problem: Problem, args: Plain) -> str:
    """Say why a value is not a dict of the problem's arguments; "" if it is one."""
    names = {param.name for param in problem.signature.params}
    names = {"init", "calls"} if problem.kind.has_calls else names
    if not isinstance(args, dict) or args.keys() != names:
        return f"it gave {args!r:.100}, not a dict of the arguments ({', '.join(sorted(names))})"
    if problem.kind.has_calls:
        return ""
    complaints = ((param.name, type_mismatch(args[param.name], param.type)) for param in problem.signature.params)
    return next((f"`{name}` is of another type: {complaint}" for name, complaint in complaints if complaint), "")


def _failed(problem: Problem, complaint: str, line: int = 0) -> BankFaultError:
    return BankFaultError(f"`cases.python` of {problem.id} failed: {complaint}", where=_PLACE, line=line)
