"""A debrief in the making: every answer is on the disk before the next question, so an interruption loses none.

The file has a line an answer, after one that says on which day the form was begun. Whoever goes on with it is asked
only what was not answered: answers are found by their questions, so a form that has changed since does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from runner.errors import StoreError
from runner.interview.guided_form import Desk
from runner.private import make_private

_FIRST = "drill_draft"
_FORMAT = 1


class DebriefDraft:
    """What was said so far. `today` is the day on which it was begun, for `yesterday` means the day before that."""

    def __init__(self, path: Path, today: date, answers: list[tuple[str, str]]) -> None:
        self.path = path
        self.today = today
        self.answers = answers

    @staticmethod
    def begun(path: Path, today: date, answers: Sequence[tuple[str, str]] = ()) -> DebriefDraft:
        """Begin one, or go on with these answers. `StoreError` where it cannot be kept: better now than later."""
        lines = [json.dumps({_FIRST: _FORMAT, "today": today.isoformat()}), *map(json.dumps, answers), ""]
        beside = path.with_name(path.name + ".tmp")
        try:
            make_private(beside)
            beside.write_text("\n".join(lines), encoding="utf-8")
            beside.replace(path)
        except OSError as error:
            raise StoreError(
                f"{path} cannot be written, so what you say could not be kept: {error.strerror or error}",
                "mend that first, or fill in `drill debrief --template`, which needs nothing of your home",
            ) from None
        return DebriefDraft(path, today, list(answers))

    @staticmethod
    def left(path: Path) -> DebriefDraft | None:
        """Find the one that was interrupted, up to its last whole line; None where nothing was said in it."""
        with suppress(OSError, LookupError, TypeError, ValueError):
            first, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            header = json.loads(first)
            answers = [(str(question), str(answer)) for question, answer in map(json.loads, filter(_is_whole, lines))]
            if header[_FIRST] == _FORMAT and any(answer for _, answer in answers):
                return DebriefDraft(path, date.fromisoformat(header["today"]), answers)
        return None

    @property
    def says_something(self) -> bool:
        """Whether any question got more than an empty line."""
        return any(answer for _, answer in self.answers)

    def add(self, question: str, answer: str) -> None:
        """Keep one more answer. On a disk that is full by now the form goes on; `answers` has it all the same."""
        self.answers.append((question, answer))
        with suppress(OSError), self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps([question, answer]) + "\n")

    def forget(self) -> None:
        """Take the file away."""
        with suppress(OSError):
            self.path.unlink()


def _is_whole(line: str) -> bool:
    return line.endswith("\n")


class DraftingDesk:
    """A desk that keeps every answer in a draft, and asks nothing that was answered in it before."""

    def __init__(self, desk: Desk, draft: DebriefDraft) -> None:
        self._desk = desk
        self._draft = draft
        self._waiting: dict[str, list[str]] = {}
        for question, answer in draft.answers:
            self._waiting.setdefault(question, []).append(answer)

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence."""
        self._desk.say(text, heading=heading)

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line, unless the draft has it."""
        if waiting := self._waiting.get(question):
            answer = waiting.pop(0)
            self._desk.say(f"{question}: {answer}")
            return answer
        answer = self._desk.ask(question, default)
        self._draft.add(question, answer)
        return answer
