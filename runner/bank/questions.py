"""Behavioral questions, as they are asked. `behavioral` reads their files, and is slow to import.

They are in the folder `behavioral` of the shipped bank and of the learner's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple
from pathlib import Path

from runner.bank.cache_file import first_untrusted_stamp, read_cache, stamp_of, write_cache
from runner.errors import BankError, UsageError
from runner.record import record

FOLDER = "behavioral"


@record
class Competency:
    """What questions are about: its name, and which story to think of. `order` is its place among the others."""

    id: str
    name: str
    think_of: str = ""
    order: int = 1000


STORY, REASONS = "story", "reasons"
"""What a question asks for: something that happened, or who you are and why you want the job."""


@record
class Question:
    """A question, what it is meant to find out, two that may follow it, and what strong and weak answers show.

    `asks_for` is `story` or `reasons`.
    """

    id: str
    competency: str
    text: str
    finds_out: str
    follow_ups: tuple[str, ...]
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    asks_for: str = STORY


@record
class ToAsk:
    """A question to the interviewer, and what to listen for in the answer."""

    text: str
    listen_for: str


@record
class QuestionBank:
    """All questions. `broken` has the files with a mistake, which are left out."""

    competencies: Mapping[str, Competency]
    questions: Mapping[str, Question]
    to_ask: tuple[ToAsk, ...]
    broken: Mapping[Path, BankError]

    def of(self, competency: str) -> list[Question]:
        """List the questions of a competency."""
        return [each for each in self.questions.values() if each.competency == competency]

    def question(self, id_: str) -> Question:
        """Return a question by its id. Raises `UsageError` with a guess."""
        if id_ not in self.questions:
            fix = _guess(id_, self.questions, "`drill story list --questions` shows them all")
            raise UsageError(f"there is no question {id_[:80]!r}", fix)
        return self.questions[id_]

    def competency(self, id_: str) -> Competency:
        """Return a competency by its id. Raises `UsageError` with a guess."""
        if id_ not in self.competencies:
            fix = _guess(id_, self.competencies, f"the competencies are {', '.join(self.competencies)}")
            raise UsageError(f"there is no competency {id_[:80]!r}", fix)
        return self.competencies[id_]


def open_questions(shipped: Path, own: Path, cache: Path | None) -> QuestionBank:
    """Return the questions of two banks: those in the cache file, if there is one and nothing has changed since."""
    files = [*question_files(shipped), *question_files(own)]
    stamps = [(str(path), _stamp(path)) for path in files]
    if cache and (known := _cached(cache, stamps)):
        return known
    from runner.bank.behavioral import load_questions  # noqa: PLC0415 - slow to import, and seldom needed

    bank = load_questions(shipped, own)
    if cache and not bank.broken:
        parts = (bank.competencies.values(), bank.questions.values(), bank.to_ask)
        write_cache(cache, (stamps, *([astuple(each) for each in part] for part in parts)))
    return bank


def _stamp(path: Path) -> int:
    try:
        return stamp_of(path.stat())
    except OSError:  # a dangling link, or gone since
        return -1


def _cached(cache: Path, stamps: list[tuple[str, int]]) -> QuestionBank | None:
    found = read_cache(cache)
    if found is None:
        return None
    (known, competencies, questions, to_ask), written = found
    if known != stamps or any(stamp >= first_untrusted_stamp(written) for _, stamp in stamps):
        return None
    return QuestionBank(
        {id_: Competency(id_, *rest) for id_, *rest in competencies},
        {id_: Question(id_, *rest) for id_, *rest in questions},
        tuple(ToAsk(*each) for each in to_ask),
        {},
    )


def question_files(bank: Path) -> list[Path]:
    """List the files of questions in the folder of a bank and in its packs."""
    return sorted(path for within in ("", "*/") for path in bank.glob(f"{within}{FOLDER}/*.yaml"))


def is_question_file(path: Path) -> bool:
    """Whether a file of a bank is one of questions, by its folder."""
    return path.absolute().parent.name == FOLDER


def _guess(word: str, known: Iterable[str], otherwise: str) -> str:
    from runner.bank.findings import nearest  # noqa: PLC0415 - for the error alone

    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else otherwise
