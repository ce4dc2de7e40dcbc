"""The proof of one file of the bank, and the memory of proofs: what has not changed need not be proved again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.bank.cache_file import read_cache, write_cache
from runner.bank.load import load_problem
from runner.bank.translations import translations
from runner.errors import Diagnostic
from runner.grading.report import Report, StageStatus
from runner.languages import usual_language
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.practice.on_files import OnStep


@record
class Proof:
    """The proof of a file: what is broken, and what caught each of its wrong solutions.

    `is_remembered` says that an earlier command proved the same content with the same judge.
    """

    findings: list[Diagnostic]
    caught: list[dict[str, Any]]
    is_remembered: bool = False

    @property
    def is_broken(self) -> bool:
        """Whether a finding is more than a warning."""
        from runner.grading.proof.rules import WARNINGS

        return any(each.rule not in WARNINGS for each in self.findings)


def prove_file(file: Path, on_step: OnStep, *, topics: Collection[str], seeds: int) -> Proof:
    """Prove the problem in `file`. Raises `BankError` if it cannot be loaded."""
    from runner.grading.proof.proof import prove

    problem = load_problem(file, topics)
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
        "input": usual_language(problem.kind).writing.try_words(problem, found.args) if found else "",
        "groups": list(found.groups) if found else [],
    }


class ProofMemory:
    """The proofs that hold, in a folder of the cache: one file for each problem.

    A proof counts for the same content, the same translations that this machine can run, the same judge (`cache_file`
    sees to that) and at most as many seeds.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, problem: Problem, seeds: int) -> Proof | None:
        """Return the remembered proof of a problem; None if there is none that counts."""
        found = read_cache(self._folder / problem.id)
        if found is None:
            return None
        file, content, proved, findings, caught = found[0]
        if (file, content) != (problem.file, _content(problem)) or proved < seeds:
            return None
        return Proof([Diagnostic(*each) for each in findings], caught, is_remembered=True)

    def keep(self, problem: Problem, seeds: int, proof: Proof) -> None:
        """Remember a proof, if the problem is not broken."""
        if not proof.is_broken:
            findings = list(map(astuple, proof.findings))
            write_cache(self._folder / problem.id, (problem.file, _content(problem), seeds, findings, proof.caught))


def _content(problem: Problem) -> list[str]:
    """Return what a proof depends on: the version of the problem, and the references in other languages."""
    translated = translations(problem).items()
    return [problem.version, *(code for language, code in translated if not language.worker.lacking())]
