"""What to do next after a check: the last lines on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.bank.model import Problem
from runner.grading.report import Report
from runner.languages import LANGUAGES
from runner.render.page import Page
from runner.shell_words import quoted

if TYPE_CHECKING:
    from runner.render.view import View

_LONGEST = 200
"""A longer line is not shown, because nobody copies it."""


def advise(page: Page, view: View) -> None:
    """Add the lines that say what was logged and what to do now."""
    verdict, attempt = view["verdict"], view["attempt"]
    if verdict == "AC" and view["replay"]:
        page.wrapped("`drill check` tries all the others.", indent=2)
    elif verdict == "AC":
        _accepted(page, attempt, view["problem"]["title"])
    elif verdict == "JE":
        page.wrapped(f"`drill report {view['problem']['id']}` writes one file for the maintainers of the bank.")
    elif not view["is_unwritten"]:
        _refused(page, view)


def _accepted(page: Page, attempt: View | None, title: str) -> None:
    if attempt and attempt["was_over"]:
        page.wrapped("This attempt was over already, so nothing in your history changes.", indent=2)
    if attempt and attempt["curriculum"]:
        from runner.render.accepted_page import add_acceptance  # noqa: PLC0415 - a refused check does not need it

        add_acceptance(page, attempt["curriculum"], title)
    page.wrapped("`drill solution` shows the explanation, the reference solution and what to say aloud.", indent=2)
    page.wrapped("`drill next` brings the next problem.", indent=2)


def _refused(page: Page, view: View) -> None:
    attempt, found = view["attempt"], view["counterexample"]
    options, command = [], ""
    if attempt and attempt["hints_left"] and not attempt["was_over"]:
        options.append(f"`drill hint` ({attempt['hints']} of {attempt['hints'] + attempt['hints_left']} used)")
    if found and found["try"]:
        command = " ".join(["drill try", *map(quoted, [*view["named"], found["try"]])])
        options.append("the line below" if view["named"] else f"`{command}`")
    options.append("or edit and check again")
    logged = "Logged to your curriculum. " if attempt and not attempt["was_over"] and view["verdict"] != "CE" else ""
    page.wrapped(f"{logged}Next: {', '.join(options)}.".replace("Next: or edit", "Edit"))
    if command and view["named"]:
        page.line(("  Try    ", "label"), (command, "code"))
    if debug := _debug_words(view):
        page.line(("  Debug  ", "label"), (debug, "code"))


def _debug_words(view: View) -> str:
    """Return how to debug the input: with the command if the check was logged, otherwise with the full line."""
    if not view["logged"] and not view["replay"]:
        return str(view["debug"])
    if not view["debug"]:
        return ""
    return " ".join(["drill debug", *map(quoted, view["named"])])


def debug_line(report: Report, problem: Problem, file: str | tuple[str, str]) -> str:
    """Return the line that runs the failing input under a debugger; "" if nothing failed or the line is too long."""
    found = report.counterexample
    if found is None:
        return ""
    line = LANGUAGES[report.language].writing.debug_line(problem, found.args, file, before=found.first_call)
    return line if len(line) <= _LONGEST else ""
