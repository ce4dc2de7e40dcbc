"""Reads the files of behavioral questions.

A file of kind `behavioral` has the questions of one competency, a file of kind `to-ask` what to ask the interviewer. A
question of the learner's takes the place of the shipped one with the same id; their `to-ask` that of the shipped one.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from runner.bank.bank_file import content_of, read_declarations
from runner.bank.findings import Findings, nearest
from runner.bank.questions import Competency, Question, QuestionBank, ToAsk, question_files
from runner.bank.schema.questions import QuestionFileSchema
from runner.bank.yaml_tree import YamlNode
from runner.errors import BankError


def load_questions(shipped: Path, own: Path | None = None) -> QuestionBank:
    """Load the questions in the folder of the shipped bank, then those in the learner's own, which need not exist."""
    loading = _Loading()
    for bank in (shipped, *([own] if own else ())):
        loading.add_folder(question_files(bank))
    asked = {each.competency for each in loading.questions.values()}
    known = [each for each in loading.competencies.values() if each.id in asked]
    competencies = sorted(known, key=lambda each: each.order)
    by_competency = {each.id: each for each in competencies}
    questions = [each for one in by_competency for each in loading.questions.values() if each.competency == one]
    return QuestionBank(by_competency, {each.id: each for each in questions}, loading.to_ask, loading.broken)


def file_error(path: Path, shipped: Path) -> BankError | None:
    """Return what is wrong in a file of questions, alone or with the rest of its bank; None if nothing is."""
    path = path.absolute()
    own = None if path.is_relative_to(shipped) else path.parent.parent
    return load_questions(shipped, own).broken.get(path)


class _Loading:
    """Adds one folder after the other."""

    def __init__(self) -> None:
        self.competencies: dict[str, Competency] = {}
        self.questions: dict[str, Question] = {}
        self.to_ask: tuple[ToAsk, ...] = ()
        self.broken: dict[Path, BankError] = {}

    def add_folder(self, files: Iterable[Path]) -> None:
        read: list[tuple[Path, dict[str, Any], YamlNode]] = []
        for path in files:
            try:
                read.append((path, *_read(path)))
            except BankError as error:
                self.broken[path] = error
        for _, values, _ in read:
            self._declare(values)
        first_in: dict[str, Path] = {}
        for path, values, node in read:
            try:
                self._check(path, values, node, first_in)
            except BankError as error:
                self.broken[path] = error
                continue
            self._add(values)

    def _declare(self, values: dict[str, Any]) -> None:
        if name := values.get("name"):
            further = {key: values[key] for key in ("think_of", "order") if key in values}
            self.competencies[values["competency"]] = Competency(values["competency"], name, **further)

    def _check(self, path: Path, values: dict[str, Any], node: YamlNode, first_in: dict[str, Path]) -> None:
        """Raise `BankError` for what does not fit the other files."""
        findings = Findings(str(path))
        competency = values.get("competency")
        if competency is not None and competency not in self.competencies:
            near = nearest(competency, self.competencies)
            fix = f"did you mean `{near}`?" if near else "a new one needs its `name`"
            findings.add("competency", node.at("competency"), f"there is no competency `{competency}`", fix)
        for id_ in values["questions"] if competency is not None else ():
            first = first_in.setdefault(id_, path)
            if first != path:
                said = f"{path} and {first} both have the question `{id_}`: rename one of them"
                findings.add("same-id", node.at("questions").keys[id_], said)
        findings.raise_any()

    def _add(self, values: dict[str, Any]) -> None:
        if values["kind"] == "to-ask":
            self.to_ask = tuple(ToAsk(each["question"], each["listen_for"]) for each in values["questions"])
            return
        for id_, each in values["questions"].items():
            keys = ("finds_out", "follow_ups", "strong", "weak", "asks_for")
            rest = {key: each[key] for key in keys if key in each}
            self.questions[id_] = Question(id_, values["competency"], each["question"], **rest)


def _read(path: Path) -> tuple[dict[str, Any], YamlNode]:
    """Read one file alone. Raises `BankError`."""
    values, node, findings = read_declarations(path, content_of(path), QuestionFileSchema())
    findings.raise_any()
    return values, node
