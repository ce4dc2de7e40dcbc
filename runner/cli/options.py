"""Arguments and options that several commands share, with the completion of problems and topics."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from runner.cli.app import App
from runner.day import day_of, read_day
from runner.languages import LANGUAGES

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def complete_problem(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete the ids of problems, in either spelling."""
    start = incomplete.replace("_", "-").lower()
    return sorted(each for each in App().workspace.bank.entries if each.startswith(start))


def complete_target(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete ids of problems, or else files."""
    from click.shell_completion import CompletionItem

    found = [CompletionItem(each) for each in complete_problem(ctx, param, incomplete)]
    return found or [CompletionItem(incomplete, type="file")]


def complete_topic(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete ids of topics."""
    return sorted(each for each in App().workspace.bank.topics if each.startswith(incomplete))


def complete_set(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete the lists of problems that people know."""
    from runner.practice.problem_list import problem_sets

    return sorted(each for each in problem_sets() if each.startswith(incomplete))


def complete_format(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete the formats of interviews."""
    from runner.practice.mock_choice import formats

    return sorted(each for each in formats(App().workspace) if each.startswith(incomplete))


def complete_story(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete ids of stories."""
    stems = (path.stem for path in App().workspace.home.stories.glob("*.md"))
    return sorted(each for each in stems if each.startswith(incomplete))


def complete_competency(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete ids of competencies."""
    from runner.practice.story import question_bank

    return [each for each in question_bank(App().workspace).competencies if each.startswith(incomplete)]


def complete_question(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete ids of behavioral questions."""
    from runner.practice.story import question_bank

    return [each for each in question_bank(App().workspace).questions if each.startswith(incomplete)]


def complete_interview(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Complete the companies of the calendar."""
    companies = {each.company for each in App().workspace.store.interviews()}
    return sorted(each for each in companies if each.casefold().startswith(incomplete.casefold()))


def problem_argument(name: str = "problem", **given: Any) -> Callable[[Any], Any]:
    """Add the argument that names a problem, which is the open one if left out."""
    given = {"metavar": "[PROBLEM]", "shell_complete": complete_problem, **given}
    return click.argument(name, required=False, **given)


FILE = click.Path(readable=False, allow_dash=True)
"""A file, for the shell to complete. The command itself reports a file that cannot be used."""


if TYPE_CHECKING:
    _DayType = click.ParamType[datetime]
else:  # the oldest click that is supported does not know the type
    _DayType = click.ParamType


class DayParam(_DayType):
    """A day, as people write it into a command: 2026-03-20, tomorrow, friday, in ten days."""

    name = "date"

    def __init__(self, *, past: bool = False) -> None:
        self._past = past

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Read it, as the midnight at which the day starts."""
        app = ctx.ensure_object(App) if ctx else App()
        try:
            day = read_day(value, day_of(app.workspace.now()), past=self._past)
        except ValueError:
            self.fail(f"{value!r} is not a day; write 2026-03-20, tomorrow, friday or in ten days", param, ctx)
        return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a day, not a moment


DAY = DayParam()
PAST_DAY = DayParam(past=True)


class LanguageParam(click.Choice[str]):
    """A language that stubs can be written in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read its name. TypeScript is no language of its own, and the message says how to write it."""
        if str(value).lower() in {"typescript", "ts"}:
            self.fail("for TypeScript take `javascript`, and rename the stub so that it ends in `.ts`", param, ctx)
        return super().convert(value, param, ctx)


language_option = click.option("--language", type=LanguageParam(list(LANGUAGES)), help="The language of the stub.")
yes_option = click.option("--yes", is_flag=True, help="Do not ask.")
json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object (`drill docs json` describes it)."
)
topic_option = click.option("--topic", shell_complete=complete_topic, help="Only problems of this topic.")
difficulty_option = click.option(
    "--difficulty", type=click.Choice(["easy", "medium", "hard"]), help="Only problems of this difficulty."
)


def choice_options(command: Any) -> Any:
    """Add the options that narrow the choice of a problem."""
    return topic_option(difficulty_option(command))
