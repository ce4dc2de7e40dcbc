"""`drill stats`: what was solved, topic by topic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option


@click.command(short_help="Show what I have solved, topic by topic.")
@json_option
@pass_app
def command(app: App, as_json: bool) -> None:  # noqa: FBT001
    """Show what I have solved, topic by topic, and on which inputs I failed most.

    \b
    Example:
      drill stats
      drill stats --json
    """
    show_stats(app, as_json=as_json)


def show_stats(app: App, *, as_json: bool = False) -> None:
    """Count and show."""
    view = stats_view(app)
    if as_json:
        app.json(view)
        return
    from runner.render.stats_page import stats_page

    app.show(stats_page(view, app.width))


def stats_view(app: App) -> dict[str, Any]:
    """Count attempts that ended, by main topic; those practised last come first."""
    from runner.store.tallies import Tallies

    counted = {key.partition("/")[2]: value for key, value in app.store.state(Tallies(), "topic/").items()}
    standing = app.store.status_by_problem()
    topics = [_topic(app, topic, counts) for topic, counts in counted.items()]
    topics.sort(key=lambda topic: topic["last_seen"], reverse=True)
    in_bank = {entry.topics[0] for entry in app.bank.entries.values()}
    return {
        "schema": 1,
        "kind": "stats",
        "total": {
            "attempts": sum(topic["attempts"] for topic in topics),
            "solved": sum(topic["solved"] for topic in topics),
            "minutes": round(sum(topic["minutes"] for topic in topics), 1),
        },
        "problems": {
            "all": len(app.bank.entries),
            "solved": sum(status.status == "solved" for status in standing.values()),
        },
        "topics": topics,
        "untried": [topic.name for key, topic in app.bank.topics.items() if key in in_bank and key not in counted],
    }


def _topic(app: App, topic: str, counts: Mapping[str, Any]) -> dict[str, Any]:
    groups = sorted(counts["groups"].items(), key=lambda item: (-item[1], item[0]))
    return {
        "id": topic,
        "name": app.bank.topics[topic].name if topic in app.bank.topics else topic,
        "attempts": counts["attempts"],
        "solved": counts["accepted"],
        "minutes": counts["minutes"],
        "failed_checks": counts["failed_checks"],
        "hints": counts["hints"],
        "failing_groups": [{"name": name, "times": times} for name, times in groups],
        "last_seen": counts["last"],
    }
