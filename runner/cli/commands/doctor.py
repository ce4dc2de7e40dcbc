"""`drill doctor`: what works on this machine, and what does not."""

from __future__ import annotations

import sys

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option
from runner.practice.doctor import examine


@click.command(short_help="Check this installation.")
@json_option
@pass_app
def command(app: App, as_json: bool) -> None:  # noqa: FBT001
    """Check this installation.

    \b
    Example:
      drill doctor
    """
    rows = [*examine(app.workspace), ("terminal", True, _terminal(app))]
    if as_json:
        checks = [{"name": name, "ok": is_well, "text": text} for name, is_well, text in rows]
        app.json({"schema": 1, "kind": "doctor", "checks": checks})
    else:
        page = app.page()
        for name, is_well, text in rows:
            page.labeled(f"{'ok ' if is_well else '!! '} {name:<11}", text, style="" if is_well else "warn")
        app.show(page)
    click.get_current_context().exit(0 if all(is_well for _, is_well, _ in rows) else 4)


def _terminal(app: App) -> str:
    encoding = (sys.stdout.encoding or "unknown").lower()
    colors = "with colors" if app.has_color else "without colors"
    plain = "" if encoding.replace("-", "") == "utf8" else ", so some signs are written plainly"
    return f"{app.width} columns, {colors}, {encoding}{plain}"
