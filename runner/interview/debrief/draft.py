"""An unfinished debrief. Each answer is on the disk before the next question, so an interruption loses nothing.

The first line of the file has the day on which the form was started, each further line an answer. When the form goes
on, it asks only questions without an answer. Answers are found by their questions, so the form may have changed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from runner.errors import StoreError
from runner.interview.debrief.guided_form import Prompter
from runner.private import make_private

_FIRST = "drill_draft"
_FORMAT = 1


class DebriefDraft:
    """The answers so far. `today` is the day on which the form was started: `yesterday` means the day before it."""

    def __init__(self, path: Path, today: date, answers: list[tuple[str, str]]) -> None:
        self.path = path
        self.today = today
        self.answers = answers

    @staticmethod
    def start(path: Path, today: date, answers: Sequence[tuple[str, str]] = ()) -> DebriefDraft:
        """Start a draft, perhaps with these answers. Raises `StoreError` if it cannot be written."""
        lines = [json.dumps({_FIRST: _FORMAT, "today": today.isoformat()}), *map(json.dumps, answers), ""]
        partial = path.with_name(path.name + ".tmp")
        try:
            make_private(partial)
            partial.write_text("\n".join(lines), encoding="utf-8")
            partial.replace(path)
        except OSError as error:
            raise StoreError(
                f"{path} cannot be written, so what you say could not be kept: {error.strerror or error}",
                "fix that first, or fill in `drill debrief --template`, which needs nothing of your home",
            ) from None
        return DebriefDraft(path, today, list(answers))

    @staticmethod
    def load_interrupted(path: Path) -> DebriefDraft | None:
        """Load a draft that was interrupted, up to its last complete line; None if it has no answers."""
        with suppress(OSError, LookupError, TypeError, ValueError):
            first, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            header = json.loads(first)
            answers = [(str(question), str(answer)) for question, answer in map(json.loads, filter(_is_whole, lines))]
            if header[_FIRST] == _FORMAT and any(answer for _, answer in answers):
                return DebriefDraft(path, date.fromisoformat(header["today"]), answers)
        return None

    @property
    def has_answers(self) -> bool:
        """Whether any answer is not empty."""
        return any(answer for _, answer in self.answers)

    def add(self, question: str, answer: str) -> None:
        """Add an answer and write it. If the disk is full by now, the form goes on, and `answers` has it."""
        self.answers.append((question, answer))
        with suppress(OSError), self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps([question, answer]) + "\n")

    def delete(self) -> None:
        """Delete the file."""
        with suppress(OSError):
            self.path.unlink()


def _is_whole(line: str) -> bool:
    return line.endswith("\n")


class StepBack(Exception):  # noqa: N818 - a wish, not an error
    """The learner wants to answer the previous question again."""


BACK = "<"


class DraftPrompter:
    """A prompter that writes every answer to a draft, and does not ask questions that the draft answers.

    `quiet` leaves out what was shown with those answers. Raises `StepBack` if a question is answered with `BACK`.
    """

    def __init__(self, prompter: Prompter, draft: DebriefDraft, *, quiet: bool = False) -> None:
        self._prompter = prompter
        self._draft = draft
        self._quiet = quiet
        self._known_answers: dict[str, list[str]] = {}
        for question, answer in draft.answers:
            self._known_answers.setdefault(question, []).append(answer)

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""
        if not self._quiet or not any(self._known_answers.values()):
            self._prompter.say(text, heading=heading)

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line, unless the draft has the answer."""
        if known := self._known_answers.get(question):
            answer = known.pop(0)
            if not self._quiet:
                self._prompter.say(f"{question}: {answer}")
            return answer
        answer = self._prompter.ask(question, default)
        if answer == BACK:
            raise StepBack
        self._draft.add(question, answer)
        return answer
