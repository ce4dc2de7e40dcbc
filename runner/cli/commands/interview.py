"""`drill interview`: the calendar of interviews that the plan works toward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial, reduce
from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import DAY, complete_format, complete_interview, json_option


@click.group(invoke_without_command=True, short_help="Keep a calendar of interviews that the plan works toward.")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001
    """Show which interview comes next, and what to do until then.

    `drill plan` and `drill next` work toward the next one, and the day before has a plan of its own. When it is over,
    `drill debrief` makes it done.

    \b
    Example:
      drill interview
      drill interview add "Initech" --on friday --dream
      drill interview list
    """
    if ctx.invoked_subcommand:
        return
    from runner.practice.interview import interview_view
    from runner.render.interview_page import interview_page

    app = ctx.ensure_object(App)
    app.present(interview_view(app.workspace), interview_page, as_json=as_json)


_DETAILS = (
    click.option("--about", metavar="TEXT", help="What you know about it: the team, the interviewer, the link."),
    click.option("--dream", is_flag=True, help="It is for a job that you really want."),
    click.option("--practice", is_flag=True, help="It is a rehearsal, for a job that matters less."),
    click.option("--format", shell_complete=complete_format, help="Its format; `drill mock formats` lists them."),
)


def _details(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that `add` and `edit` share."""
    return reduce(lambda made, option: option(made), _DETAILS, function)


@command.command("add", short_help="Add an interview.")
@click.argument("company")
@click.option("--on", "day", type=DAY, required=True, metavar="DATE", help="Its day: 2026-03-20, friday, 'in 9 days'.")
@_details
@json_option
@pass_app
def add_interview(app: App, /, **given: Any) -> None:
    """Add an interview to the calendar.

    \b
    Example:
      drill interview add "Initech" --on friday
      drill interview add "Hooli" --on monday --format onsite --dream --about "platform team"
    """
    from runner.practice.interview import add

    _save(app, add, **given)


@command.command("edit", short_help="Change, move or cancel an interview.")
@click.argument("which", required=False, metavar="[NUMBER|COMPANY]", shell_complete=complete_interview)
@click.option("--company", help="Its new name.")
@click.option("--on", "day", type=DAY, metavar="DATE", help="Its new day.")
@_details
@click.option("--cancel/--no-cancel", "canceled", default=None, help="It does not take place, or does after all.")
@json_option
@pass_app
def edit_interview(app: App, /, which: str | None, **given: Any) -> None:
    """Change an interview: the next one, or one by its number in the list or its company.

    \b
    Example:
      drill interview edit --on tomorrow
      drill interview edit Acme --practice --about ""
      drill interview edit 1 --cancel
    """
    from runner.practice.interview import edit

    _save(app, partial(edit, which=which), **given)


@command.command("list", short_help="List all interviews.")
@json_option
@pass_app
def list_interviews(app: App, as_json: bool) -> None:  # noqa: FBT001
    """List all interviews by day, also those that are over.

    \b
    Example:
      drill interview list
    """
    from runner.practice.interview import list_view
    from runner.render.interview_page import interviews_page

    app.present(list_view(app.workspace), interviews_page, as_json=as_json)


def _save(app: App, keep: Callable[..., Any], *, as_json: bool, day: datetime | None, **given: Any) -> None:
    """Change the calendar as the options say, and show what comes next."""
    from runner.interview.calendar.entry import Change
    from runner.practice.interview import interview_view
    from runner.render.interview_page import interview_page

    saved = keep(app.workspace, Change(day=day.date() if day else None, **given))
    app.present(interview_view(app.workspace, saved), interview_page, as_json=as_json)
