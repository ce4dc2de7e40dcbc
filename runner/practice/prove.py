"""Proves files of the bank: which files, and what is broken in them. What `drill bank check` does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from runner.bank.behavioral import file_error
from runner.bank.index import NOT_PROBLEMS
from runner.bank.interviews import FILE as FORMATS_FILE
from runner.bank.interviews import format_file_error, is_format_file
from runner.bank.questions import is_question_file, question_files
from runner.errors import BankError, UsageError
from runner.paths import problems_dir
from runner.practice.lacking import lack_of
from runner.practice.on_files import on_files
from runner.practice.proof import Proof, ProofMemory, prove_file
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.errors import Diagnostic


def prove_files(
    workspace: Workspace,
    files: Sequence[Path],
    *,
    seeds: int,
    jobs: int,
    fresh: Collection[Path],
    say: Callable[[str, str], None],
) -> dict[str, Proof]:
    """Prove all files, those in `fresh` even if a proof is remembered. `jobs` and `say` are those of `on_files`."""
    proofs, sound = _by_form(workspace, files)
    memory = ProofMemory(workspace.home.cache / "proofs")
    for file, problem in sound.items():
        if file not in fresh and (known := memory.find(problem, seeds)):
            proofs[file] = known
    unproved = _provable(workspace, [file for file in sound if file not in proofs], sound)
    work = partial(prove_file, topics=tuple(workspace.bank.topics), seeds=seeds)
    for file, proof in on_files(work, unproved, jobs=jobs, say=say):
        memory.keep(sound[file], seeds, proof)  # at once, so that ^C loses none
        proofs[file] = proof
    return {str(file): proofs[file] for file in files if file in proofs}


def _provable(workspace: Workspace, files: list[Path], sound: dict[Path, Problem]) -> list[Path]:
    """Leave out the problems whose solutions cannot be run here, and say so; all of them, if there are no others."""
    lacks = {file: lack_of(workspace, sound[file].kind) for file in files}
    if all(lacks.values()):
        return files  # nothing else was named: the proof itself says what is missing
    for lack in sorted(set(filter(None, lacks.values()))):
        count = list(lacks.values()).count(lack)
        workspace.notify(f"{count} problem{'' if count == 1 else 's'} not proved: {lack}")
    return [file for file in files if not lacks[file]]


def check_forms(workspace: Workspace, files: Sequence[Path]) -> dict[str, Proof]:
    """Check the form of all files without running anything in them."""
    proofs, _ = _by_form(workspace, files)
    return {str(file): proofs.get(file, Proof([], [])) for file in files}


def _by_form(workspace: Workspace, files: Sequence[Path]) -> tuple[dict[Path, Proof], dict[Path, Problem]]:
    """Load all files. Returns the proofs of those that are broken or hold no problem, and the problems of the rest."""
    from runner.bank.load import load_problem

    proofs: dict[Path, Proof] = {}
    sound: dict[Path, Problem] = {}
    for file in files:
        if is_question_file(file) or is_format_file(file):
            error = file_error(file, problems_dir()) if is_question_file(file) else format_file_error(file)
            proofs[file] = Proof(error.diagnostics if error else [], [])
            continue
        try:
            problem = load_problem(file, workspace.bank.topics)
        except BankError as broken:
            proofs[file] = Proof(broken.diagnostics, [])
            continue
        if clash := _twin(workspace, problem, file, files) or _replaces_nothing(workspace, problem, file):
            proofs[file] = Proof([clash], [])
        else:
            sound[file] = problem
    return proofs, sound


def files_of(workspace: Workspace, paths: Sequence[Path]) -> list[Path]:
    """List the files of problems, questions and formats at these paths; without paths, those of the whole bank."""
    if not paths:
        problems = {*(entry.path for entry in workspace.bank.entries.values()), *workspace.bank.broken}
        declared = (each for bank in (problems_dir(), workspace.home.bank) for each in _declarations(bank))
        return sorted({*problems, *declared})
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(each for each in path.rglob("*.yaml") if _is_checked(each.relative_to(path)))
        elif path.exists():
            files.append(path)
        else:
            files.append(_by_name(workspace, path))
    return files


def _declarations(bank: Path) -> list[Path]:
    """List the files of a bank that declare questions, or formats of interviews."""
    formats = bank / FORMATS_FILE
    return [*question_files(bank), *([formats] if formats.is_file() else [])]


def _is_checked(path: Path) -> bool:
    """Whether a file below a folder is checked. Files in dot-folders belong to other tools."""
    return str(path) not in NOT_PROBLEMS - {FORMATS_FILE} and not any(part.startswith(".") for part in path.parts)


def _by_name(workspace: Workspace, path: Path) -> Path:
    try:
        return workspace.bank.entries[workspace.bank.resolve(str(path))].path
    except UsageError:
        raise UsageError(f"{path} is neither a file, nor a folder, nor a problem of the bank") from None


def _twin(workspace: Workspace, problem: Problem, file: Path, files: Sequence[Path]) -> Diagnostic | None:
    """Search for another file with the same id, in the bank or among the files that are proved."""
    from runner.bank.places import position_of, tree_of
    from runner.errors import Diagnostic

    said = workspace.bank.broken.get(file.absolute())
    first = next(each for each in files if each.stem == file.stem)
    if first.resolve() != file.resolve() and problem.replaces != problem.id:
        said = f"{file} and {first} are both the problem `{problem.id}`: rename one of them"
    return Diagnostic(str(file), *position_of(tree_of(file), ("id",)), "same-id", said) if said else None


def _replaces_nothing(workspace: Workspace, problem: Problem, file: Path) -> Diagnostic | None:
    """Say that no shipped problem has the id that this one replaces: it would be added to the one that is meant."""
    from runner.bank.findings import nearest
    from runner.bank.places import position_of, tree_of
    from runner.errors import Diagnostic

    if not problem.replaces or workspace.bank.is_shipped(problem.replaces):
        return None
    near = nearest(problem.replaces, workspace.bank.entries)
    fix = f"did you mean `{near}`?" if near else "take the line out; `drill list` shows what drill has"
    said = f"it replaces `{problem.replaces}`, and drill has no such problem"
    return Diagnostic(str(file), *position_of(tree_of(file), ("replaces",)), "replaces-nothing", said, fix)


def proofs_view(found: dict[str, Proof]) -> dict[str, object]:
    """Make the view of `drill bank check --json`."""
    from dataclasses import asdict

    return {
        "schema": 2,
        "kind": "bank",
        "problems": [
            {
                "file": file,
                "holds": not proof.is_broken,
                "findings": list(map(asdict, proof.findings)),
                "caught": proof.caught,
                "remembered": proof.is_remembered,
            }
            for file, proof in found.items()
        ],
    }
