"""Runs one failing input under a debugger, with the provided names and structures of a check.

    from runner.debug import debug; debug('two-sum', nums=[2, 2], target=4)

`drill debug` does the same with the input that failed last. Under an editor's debugger its own breakpoints apply;
elsewhere pdb starts, on the first line of the solution. The code runs in this process, without any fence: it is
the learner's own.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.errors import DrillError
from runner.grading.call_spec import call_spec_of
from runner.languages import DEFAULT
from runner.practice.target import read_source, target_of
from runner.practice.workspace import Workspace
from runner.sandbox.entry_points import case_of

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem

_SKIPPED_MODULES = ("runner.*", "importlib*", "_frozen*")


def debug(what: str | tuple[str, str], /, *inputs: str, **arguments: Any) -> Any:
    """Run the solution of a problem (an id or a file) on one input, under a debugger; return its answer.

    If a file does not say which problem it solves, `what` is the file with the problem's id. An input is given by its
    arguments, or as the text that `drill try` reads. Of several inputs the last one is debugged; the others run before
    it, because a solution may keep state. Raises what the solution raises, and `SystemExit` for a wrong argument.
    """
    texts = inputs or (", ".join(f"{name}={value!r}" for name, value in arguments.items()),)
    try:
        problem, path, source, calls = _resolved(what, texts)
    except DrillError as error:
        raise SystemExit("\n  ".join(filter(None, (f"drill: {error.message}", error.fix)))) from None
    return run_in_debugger(problem, path, source, calls)


def run_in_debugger(problem: Problem, path: Path, source: bytes, calls: Sequence[Args]) -> Any:
    """Run a solution on the last of the calls, after those before it, under a debugger; return its plain answer.

    None if the learner quits the debugger. Raises what the solution raises.
    """
    *before, args = calls
    case = case_of(call_spec_of(problem), source, str(path))
    for each in before:
        case.run(case.prepare(each))
    prepared = case.prepare(args)
    if sys.gettrace() is not None or "pydevd" in sys.modules:  # an editor's debugger need not set a trace function
        made = case.run(prepared)
    else:
        import pdb  # noqa: PLC0415, T100 - the purpose of this module

        made = pdb.Pdb(skip=_SKIPPED_MODULES).runcall(case.run, prepared)
    # pdb returns None if the learner quits before the end.
    return None if made is None else case.finish(prepared, made, {})


def _resolved(what: str | tuple[str, str], texts: Sequence[str]) -> tuple[Problem, Path, bytes, list[Args]]:
    with Workspace(notify=_say) as workspace:
        file, problem_id = (what, None) if isinstance(what, str) else what
        target = target_of(workspace, file, problem_id)
        problem = workspace.bank.problem(target.problem_id)
    return problem, target.path, read_source(target.path), [DEFAULT.reading.read_input(problem, text) for text in texts]


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
