"""What holds and what does not in files of the bank, as a page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from runner.bank.interviews import is_format_file
from runner.bank.questions import is_question_file
from runner.errors import Diagnostic
from runner.render.numbers import counted
from runner.render.page import Page
from runner.render.truncation import shortened

_FEW_GAPS = 3
_FEW_FILES = 10
"""Up to this many files, each mistake is listed; for a whole bank nobody reads that."""

_INPUT = 60


class ProofSummary(Protocol):
    """The result of proving a file: what the page needs of it."""

    @property
    def findings(self) -> Sequence[Diagnostic]:
        """The findings: what does not hold."""

    @property
    def caught(self) -> Sequence[Mapping[str, Any]]:
        """For each mistake, the input that caught it."""

    @property
    def is_broken(self) -> bool:
        """Whether a finding is more than a warning."""

    @property
    def is_remembered(self) -> bool:
        """Whether an earlier command proved it."""


def proofs_page(found: Mapping[str, ProofSummary], *, only_form: bool, width: int) -> Page:
    """Lay out the findings by file, and the count of what holds."""
    page = Page(width)
    for file, proof in found.items():
        _findings(page, file, proof.findings)
        if not proof.findings and len(found) <= _FEW_FILES:
            _caught(page, file, proof.caught)
    done = "well-formed" if only_form else "proved"
    problems = _counts(found)
    broken = sum(proof.is_broken for proof in found.values())
    if broken:
        page.wrapped(f"{broken} of {problems} not {done}.", style="bad")
    else:
        page.wrapped(f"{problems} {done}.", style="good")
    if remembered := sum(proof.is_remembered for proof in found.values()):
        page.wrapped(f"{remembered} of them earlier and not changed since; `--all` proves them again.", style="dim")
    return page


def _counts(found: Collection[str]) -> str:
    """Say how many files of each kind there are: `177 problems and 10 files of questions`."""
    questions, formats = (sum(map(is_such, map(Path, found))) for is_such in (is_question_file, is_format_file))
    counts = [(len(found) - questions - formats, "problem", ""), (questions, "file", " of questions")]
    counts.append((formats, "file", " of formats"))
    said = [counted(number, what) + of for number, what, of in counts if number]
    return " and ".join(said) if said else counted(0, "problem")


def _findings(page: Page, file: str, findings: Sequence[Diagnostic]) -> None:
    """Add what does not hold; the many gaps of a fresh template become one finding."""
    gaps = [each for each in findings if each.rule == "empty-text"]
    is_fresh = len(gaps) > _FEW_GAPS
    if is_fresh:
        page.verbatim(f"{file}: {len(gaps)} places are still empty [empty-text]")
        lines = ", ".join(str(line) for line in sorted({each.line for each in gaps}))
        page.wrapped(f"Lines {lines}; the comment on each says what belongs there.", indent=4)
    for each in findings:
        if not (is_fresh and each.rule == "empty-text"):
            page.verbatim(str(each))


def _caught(page: Page, file: str, caught: Sequence[Mapping[str, Any]]) -> None:
    if not caught:
        return
    page.line((f"{Path(file).stem}: what caught each mistake", "label"))
    for each in caught:
        on = f" on {shortened(each['input'], _INPUT)}" if each["input"] else ""
        groups = f" ({', '.join(each['groups'])})" if each["groups"] else ""
        by = f"in {each['stage']}" if each["stage"] else "with a warning"
        page.wrapped(f"{each['name']}: {each['verdict']} {by}{on}{groups}", indent=2, hang=2)
