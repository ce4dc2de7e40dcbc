"""A problem of a mock in the terminal: asking, planning, running, trying, nudges and the one submission."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import click

from runner.cli.terminal.key_desk import CLOSE
from runner.cli.terminal.mock_ask import answer_question, ask_interviewer, show_answers
from runner.cli.terminal.mock_desk import LIST_KEYS
from runner.cli.terminal.mock_submit import give_up, submit
from runner.errors import UsageError
from runner.interview.mock.state import ItemState
from runner.interview.mock.steps import Step
from runner.languages import LANGUAGES
from runner.practice.mock_program import asked_problem, is_stub, loads, program_path, run_examples, try_input
from runner.practice.target import read_source

if TYPE_CHECKING:
    from runner.cli.terminal.mock_desk import Desk
    from runner.grading.single_input import SingleInput

_COMMON = {"r": "run", "t": "try", "s": "submit", "b": "brief", "e": "edit", "z": "pause", CLOSE: "close"}
KEYS_ALONE: Mapping[str, str] = {**_COMMON, "b": "statement"}
KEYS_WITH_INTERVIEWER: Mapping[str, str] = {"a": "ask", "p": "plan", "n": "nudge", **_COMMON}


class ProblemScreen:
    """The work on one problem, until it is submitted, the time is over, or drill is closed."""

    def __init__(self, desk: Desk, number: int) -> None:
        self._desk, self._number = desk, number
        self._running, self._app = desk.running, desk.app
        self._workspace = desk.app.workspace
        self._with_brief = self._running.mock.setup.interviewer
        self._item = self._running.mock.items[number].item
        self._problem = self._workspace.bank.problem(self._item.id)
        self._path = program_path(self._workspace, self._item)
        self._keys = KEYS_WITH_INTERVIEWER if self._with_brief else KEYS_ALONE
        self._lists_keys = True

    @property
    def _state(self) -> ItemState:
        return self._running.mock.items[self._number]

    def run(self) -> bool:
        """Work on the problem. Returns False if drill was closed."""
        if self._state.shown is None:
            self._running.show_item(self._number)
        self._brief()
        while self._state.done is None and not self._running.end_if_over():
            self._show_keys()
            key = self._desk.key_or_words(glance=lambda: self._running.left <= 0)
            if key == CLOSE:
                return False
            if key and not self._running.end_if_over():
                self._take(partial(self._on_key, key))
            if not self._desk.resume():
                return False
        return True

    def _show_keys(self) -> None:
        """List the keys with the brief, after the editor and on request; otherwise say how they are listed."""
        show = self._desk.keys if self._lists_keys else self._desk.short_keys
        show(self._keys)
        self._lists_keys = False

    def _take(self, step: Callable[[], None]) -> None:
        """Take a step. ^C in one of its prompts cancels that; the next one closes drill."""
        try:
            self._desk.safely(step)
        except click.Abort:
            click.echo()
            self._desk.say("Canceled. ^C once more closes the mock; all of it is kept.")

    def _on_key(self, key: str) -> None:
        steps: dict[str, Callable[[], None]] = {
            "r": self._run,
            "t": self._try,
            "s": self._submit,
            "b": self._brief,
            "e": self._edit,
            "z": self._desk.pause,
        }
        if self._with_brief:
            steps |= {"a": self._ask, "p": self._plan, "n": self._nudge}
        if key in steps:
            steps[key]()
        elif len(key) > 1:
            self._on_words(key)
        elif key.strip():
            self._lists_keys = True
            if key != LIST_KEYS:
                self._desk.say(f"{key} is no key here.")

    def _on_words(self, words: str) -> None:
        """Offer what was typed without a key before it as a question: its letters are no keys."""
        if not self._with_brief:
            self._desk.say("Only single keys do something here.")
            self._lists_keys = True
        elif self._desk.is_sure(f'Ask the interviewer: "{words}"?'):
            answer_question(self._desk, self._number, words)

    def _brief(self) -> None:
        from runner.render.problem_page import problem_page
        from runner.render.sheet import sheet_of

        mock = self._running.mock
        problem = asked_problem(self._workspace, self._problem.id, with_brief=self._with_brief)
        language = LANGUAGES.get(self._item.kind)
        part = f"{self._number + 1} of {len(mock.items)}{f', in {language.title}' if language else ''}"
        page = problem_page(sheet_of(problem), self._app.width, self._app.table_width, beside=part)
        page.blank()
        page.labeled("Your file:", self._workspace.short(self._path))
        if self._with_brief and self._number == 0 and not self._state.asked and self._state.planned is None:
            cost = ": approach, time, space" if self._item.time else ""
            page.wrapped(
                f"Open it in your editor. Ask what is unclear (`a`), then say your plan (`p`){cost}. "
                "Talk aloud all the time."
            )
        click.echo()
        self._app.show(page)
        show_answers(self._desk, self._number)
        self._lists_keys = True

    def _ask(self) -> None:
        ask_interviewer(self._desk, self._number)

    def _plan(self) -> None:
        plan = self._desk.line("Your plan in one line (Enter skips)")
        if not self._running.end_if_over():
            self._running.confirm(Step.PLANNED, item=self._number, text=plan)

    def _planned_first(self) -> None:
        """Offer the plan before the first program is run. If it is skipped, that is noted."""
        if self._with_brief and self._state.planned is None:
            self._plan()

    def _program(self) -> bytes:
        """Read the file, and offer the plan before its first use. Raises `UsageError` while it is the stub."""
        source = read_source(self._path)
        if is_stub(self._workspace, self._item, source):
            where = self._workspace.short(self._path)
            raise UsageError("the file is still the stub", f"write your program into {where} and save it")
        self._planned_first()
        return source

    def _run(self) -> None:
        source = self._program()
        tried = run_examples(self._workspace, self._problem, source, self._path)
        passed = sum(each.judgment is not None and not each.judgment.failed for each in tried)
        of = len(self._problem.examples)
        if self._running.end_if_over():
            return
        self._running.confirm(Step.RAN, item=self._number, passed=passed, of=of, code=source)
        wrong = [each for each in tried if each.failure or (each.judgment and each.judgment.failed)]
        if wrong:
            self._show(wrong[0])
        self._desk.say(f"{passed} of {of} examples pass.")

    def _try(self) -> None:
        from runner.languages import language_of

        source = self._program()
        example = language_of(self._path.name, self._problem.kind).reading.example(self._problem)
        self._desk.say(f"For example: {example}")
        text = self._desk.line("Input (Enter tries none)")
        if not text:
            return
        tried = try_input(self._workspace, self._problem, source, self._path, text)
        if self._running.end_if_over():
            return
        agrees = tried.judgment is not None and not tried.judgment.failed
        self._running.confirm(Step.TRIED, item=self._number, text=text, agrees=agrees, code=source)
        self._show(tried)

    def _nudge(self) -> None:
        hints = self._problem.hints
        number = self._state.nudges + 1
        if number > len(hints):
            self._desk.say("There are no more hints.")
            return
        self._running.confirm(Step.NUDGED, item=self._number, number=number)
        self._desk.say(f"  {hints[number - 1]}")

    def _submit(self) -> None:
        source = read_source(self._path)
        if is_stub(self._workspace, self._item, source):
            give_up(self._desk, self._number, "Your file is still the stub.", source)
            return
        self._planned_first()
        failed = loads(self._workspace, self._problem, source, self._path)
        if failed:
            self._show(failed)
            give_up(self._desk, self._number, "Your program does not load, so it cannot be accepted.", source)
        else:
            submit(self._desk, self._number, source)

    def _edit(self) -> None:
        from runner.cli.terminal.editor import body_line, open_editor

        self._desk.give_back()
        open_editor(self._workspace, self._path, body_line(self._path))
        self._lists_keys = True

    def _show(self, tried: SingleInput) -> None:
        from runner.grading.single_input import report_of
        from runner.render.try_page import try_page, try_view

        self._app.show(try_page(try_view(report_of(self._problem, tried), self._problem, tried), self._app.width))
