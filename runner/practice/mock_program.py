"""The learner's program in a mock: its stub, its examples, inputs of their own, and what counts in the end."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from runner.errors import UsageError
from runner.interview.mock.clock import deadline
from runner.languages import LANGUAGES, language_of
from runner.practice.solution_file import make_stub
from runner.practice.target import read_source

if TYPE_CHECKING:
    from pathlib import Path

    from runner.bank.model import Args, Problem
    from runner.grading.single_input import SingleInput
    from runner.interview.mock.setup import MockItem
    from runner.interview.mock.state import Mock
    from runner.practice.workspace import Workspace


def program_path(workspace: Workspace, item: MockItem) -> Path:
    """Return the file of a program: of the language that the format asks for, or the learner's usual one."""
    return workspace.solution_path(item.id, LANGUAGES.get(item.kind))


def make_mock_stub(workspace: Workspace, item: MockItem, *, with_brief: bool) -> None:
    """Make the stub, unless it is there already. An earlier solution is archived.

    With an interviewer it has the brief only: what the statement says is there to be asked.
    """
    problem, path = asked_problem(workspace, item.id, with_brief=with_brief), program_path(workspace, item)
    if path.exists() and path.read_bytes() == _stub(workspace, problem, path):
        return
    make_stub(workspace, problem, path, is_review=True)


def asked_problem(workspace: Workspace, problem_id: str, *, with_brief: bool) -> Problem:
    """Return a problem as it is asked: with an interviewer, without what the statement says beyond the brief."""
    problem = workspace.bank.problem(problem_id)
    if not with_brief or not problem.brief:
        return problem
    return replace(problem, statement=problem.brief, examples=(), constraints=())


def saved_at(workspace: Workspace, item: MockItem) -> datetime | None:
    """Return when the file was saved last, None if there is none."""
    with suppress(OSError):
        seconds = program_path(workspace, item).stat().st_mtime
        return datetime.fromtimestamp(seconds, workspace.now().tzinfo)
    return None


def is_stub(workspace: Workspace, item: MockItem, source: bytes) -> bool:
    """Whether a program is still the stub: nothing but comments and docstrings differ."""
    problem, path = workspace.bank.problem(item.id), program_path(workspace, item)
    program = language_of(path.name, problem.kind).definitions.program
    return program(source) == program(_stub(workspace, problem, path))


def run_examples(workspace: Workspace, problem: Problem, source: bytes, path: Path) -> list[SingleInput]:
    """Run the examples of the problem. If the program does not load, the only result says why."""
    return _run(workspace, problem, source, path, [example.args for example in problem.examples])


def loads(workspace: Workspace, problem: Problem, source: bytes, path: Path) -> SingleInput | None:
    """Load a program. Returns None if it loads, otherwise the result that says why not."""
    return next(iter(_run(workspace, problem, source, path, [])), None)


def try_input(workspace: Workspace, problem: Problem, source: bytes, path: Path, text: str) -> SingleInput:
    """Run an input that the learner typed. Raises `UsageError` if it cannot be read or breaks the constraints."""
    from runner.grading.single_input import refuse_broken, run_one

    args = language_of(path.name, problem.kind).reading.read_input(problem, text)
    tried = run_one(workspace.limited(problem), source, args, filename=str(path), machine=workspace.machine)
    refuse_broken(tried.broken)
    return tried


def final_program(workspace: Workspace, mock: Mock, number: int) -> bytes:
    """Return what counts when the time is over: the file if it was saved in time, else what drill ran last.

    If there is neither, it is the stub.
    """
    state = mock.items[number]
    path, saved = program_path(workspace, state.item), saved_at(workspace, state.item)
    if saved is not None and saved <= deadline(mock):
        with suppress(UsageError):
            return read_source(path)
    if state.code is not None:
        return state.code.encode("utf-8", "surrogateescape")
    return _stub(workspace, workspace.bank.problem(state.item.id), path)


def _stub(workspace: Workspace, problem: Problem, path: Path) -> bytes:
    return workspace.stub(problem, language_of(path.name, problem.kind)).encode()


def _run(workspace: Workspace, problem: Problem, source: bytes, path: Path, inputs: list[Args]) -> list[SingleInput]:
    from runner.grading.single_input import run_each

    return run_each(workspace.limited(problem), source, inputs, filename=str(path), machine=workspace.machine)
