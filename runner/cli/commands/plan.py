"""`drill plan`: the curriculum as of now, day by day."""

from __future__ import annotations

from datetime import date, datetime

import click

from runner.cli.app import App, pass_app
from runner.cli.options import DAY, json_option
from runner.errors import UsageError

LEAST_MINUTES = 10


@click.command(short_help="Show your curriculum, day by day until an interview.")
@click.option("--by", type=DAY, metavar="DATE", help="The interview is on that day; drill remembers it.")
@click.option("--no-interview", is_flag=True, help="Forget the interview that was planned.")
@click.option(
    "--minutes-per-day",
    type=click.IntRange(LEAST_MINUTES, 960),
    help="How long you can practice in a day; drill remembers it.  [default: 45]",
)
@click.option("--topics", is_flag=True, help="Also the topic of each problem, which gives it away.")
@click.option("--markdown", is_flag=True, help="Print it as a checklist in Markdown.")
@json_option
@pass_app
def command(app: App, /, by: datetime | None, minutes_per_day: int | None, **shown: bool) -> None:
    """Show your curriculum: goals from debriefs, weak topics, what is due, and a plan for each day.

    It is computed each time: what `drill next` would serve if all went as expected, and what will not fit. A review
    counts the minutes that your last solve took. A day starts with a share of reviews; minutes that no new problem fits
    into go to further reviews.

    \b
    Example:
      drill plan
      drill plan --by friday
      drill plan --by 2026-03-20 --minutes-per-day 60
      drill plan --markdown > plan.md
    """
    from runner.practice.curriculum import minutes_per_day as remembered
    from runner.practice.plan import plan_view, set_interview, set_minutes

    if by and shown["no_interview"]:
        raise UsageError("--by and --no-interview exclude each other", "leave one of them out")
    if by or shown["no_interview"]:
        set_interview(app.workspace, _day(by))
    if minutes_per_day:
        set_minutes(app.workspace, minutes_per_day)
    view = plan_view(app.workspace, remembered(app.workspace), with_topics=shown["topics"])
    if shown["as_json"]:
        app.json(view)
    elif shown["markdown"]:
        from runner.render.plan_page import plan_markdown

        click.echo(plan_markdown(view), nl=False)
    else:
        from runner.render.plan_page import plan_page

        app.show(plan_page(view, app.width))


def _day(by: datetime | None) -> date | None:
    return by.date() if by else None
