"""Proving files of the bank: which ones, and what does not hold in them. What `drill bank check` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from runner.errors import BankError, UsageError
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.errors import Diagnostic


def prove_files(
    workspace: Workspace, files: Sequence[Path], *, seeds: int, only_form: bool, say: Callable[[str, str], None]
) -> dict[str, list[Diagnostic]]:
    """Prove them all; what does not hold, by file. `say` is called with a problem's id and the step that begins."""
    found: dict[str, list[Diagnostic]] = {}
    for file in files:
        say(file.stem, "")
        found[str(file)] = _prove(workspace, file, seeds, partial(say, file.stem), only_form=only_form)
    return found


def files_of(workspace: Workspace, paths: Sequence[Path]) -> list[Path]:
    """List the problem files that are meant; without paths those of the whole bank, the broken ones too."""
    if not paths:
        return sorted({*(entry.path for entry in workspace.bank.entries.values()), *workspace.bank.broken})
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(each for each in path.rglob("*.yaml") if each.name != "topics.yaml")
        elif path.exists():
            files.append(path)
        else:
            files.append(_by_name(workspace, path))
    return files


def _by_name(workspace: Workspace, path: Path) -> Path:
    try:
        return workspace.bank.entries[workspace.bank.resolve(str(path))].path
    except UsageError:
        raise UsageError(f"{path} is neither a file, nor a folder, nor a problem of the bank") from None


def _prove(
    workspace: Workspace, file: Path, seeds: int, on_step: Callable[[str], None], *, only_form: bool
) -> list[Diagnostic]:
    from runner.bank.load import load_problem

    try:
        problem = load_problem(file, workspace.bank.topics)
    except BankError as error:
        return error.diagnostics
    if only_form:
        return []
    from runner.grading.proof.proof import prove

    return prove(problem, file=file, seeds=seeds, on_step=on_step)


def proofs_view(found: dict[str, list[Diagnostic]]) -> dict[str, object]:
    """Make the view of `drill bank check --json`."""
    from dataclasses import asdict

    return {
        "schema": 1,
        "kind": "bank",
        "problems": [
            {"file": file, "holds": not diagnostics, "findings": [asdict(each) for each in diagnostics]}
            for file, diagnostics in found.items()
        ],
    }
