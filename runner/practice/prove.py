"""Proves files of the bank: which files, and what is broken in them. What `drill bank check` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.errors import BankError, UsageError
from runner.grading.report import Report, StageStatus
from runner.languages import BANK
from runner.practice.workspace import Workspace
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.errors import Diagnostic


@record
class Proof:
    """The proof of a file: what is broken, and what caught each of its wrong solutions."""

    findings: list[Diagnostic]
    caught: list[dict[str, Any]]


def prove_files(
    workspace: Workspace, files: Sequence[Path], *, seeds: int, only_form: bool, say: Callable[[str, str], None]
) -> dict[str, Proof]:
    """Prove all files. Calls `say` with a problem's id and the step that begins."""
    found: dict[str, Proof] = {}
    for file in files:
        say(file.stem, "")
        found[str(file)] = _prove(workspace, file, files, seeds, partial(say, file.stem), only_form=only_form)
    return found


def is_broken(proof: Proof) -> bool:
    """Whether a finding is more than a warning."""
    from runner.grading.proof.rules import WARNINGS

    return any(each.rule not in WARNINGS for each in proof.findings)


def files_of(workspace: Workspace, paths: Sequence[Path]) -> list[Path]:
    """List the problem files at these paths; without paths, those of the whole bank, including broken ones."""
    if not paths:
        return sorted({*(entry.path for entry in workspace.bank.entries.values()), *workspace.bank.broken})
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(each for each in path.rglob("*.yaml") if _is_problem(each.relative_to(path)))
        elif path.exists():
            files.append(path)
        else:
            files.append(_by_name(workspace, path))
    return files


def _is_problem(path: Path) -> bool:
    """Whether a file below a folder may be a problem. Files in dot-folders belong to other tools."""
    return path.name != "topics.yaml" and not any(part.startswith(".") for part in path.parts)


def _by_name(workspace: Workspace, path: Path) -> Path:
    try:
        return workspace.bank.entries[workspace.bank.resolve(str(path))].path
    except UsageError:
        raise UsageError(f"{path} is neither a file, nor a folder, nor a problem of the bank") from None


def _prove(
    workspace: Workspace,
    file: Path,
    files: Sequence[Path],
    seeds: int,
    on_step: Callable[[str], None],
    *,
    only_form: bool,
) -> Proof:
    from runner.bank.load import load_problem

    try:
        problem = load_problem(file, workspace.bank.topics)
    except BankError as error:
        return Proof(error.diagnostics, [])
    if twin := _twin(workspace, problem, file, files):
        return Proof([twin], [])
    if only_form:
        return Proof([], [])
    from runner.grading.proof.proof import prove

    caught: list[dict[str, Any]] = []
    findings = prove(
        problem,
        file=file,
        seeds=seeds,
        on_step=on_step,
        on_caught=lambda name, report: caught.append(_caught(problem, name, report)),
    )
    return Proof(findings, caught)


def _caught(problem: Problem, name: str, report: Report) -> dict[str, Any]:
    """Say of a mistake by what it was caught."""
    found = report.counterexample
    stage = next((each.stage for each in report.stages if each.status is StageStatus.FAILED), "")
    return {
        "name": name,
        "verdict": str(report.verdict),
        "stage": str(stage),
        "input": BANK.writing.try_words(problem, found.args) if found else "",
        "groups": list(found.groups) if found else [],
    }


def _twin(workspace: Workspace, problem: Problem, file: Path, files: Sequence[Path]) -> Diagnostic | None:
    """Search for another file with the same id, in the bank or among the files that are proved."""
    from runner.bank.places import position_of, tree_of
    from runner.errors import Diagnostic

    said = workspace.bank.broken.get(file.absolute())
    first = next(each for each in files if each.stem == file.stem)
    if first.resolve() != file.resolve() and problem.replaces != problem.id:
        said = f"{file} and {first} are both the problem `{problem.id}`: rename one of them"
    return Diagnostic(str(file), *position_of(tree_of(file), ("id",)), "same-id", said) if said else None


def proofs_view(found: dict[str, Proof]) -> dict[str, object]:
    """Make the view of `drill bank check --json`."""
    return {
        "schema": 1,
        "kind": "bank",
        "problems": [
            {
                "file": file,
                "holds": not is_broken(proof),
                "findings": list(map(_finding_view, proof.findings)),
                "caught": proof.caught,
            }
            for file, proof in found.items()
        ],
    }


def _finding_view(finding: Diagnostic) -> dict[str, object]:
    """Make the view of one finding. The schema calls the fix `mend`."""
    from dataclasses import asdict

    view = asdict(finding)
    fix = view.pop("fix")
    return {**view, "mend": fix}
