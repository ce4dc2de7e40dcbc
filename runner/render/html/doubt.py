"""The report about a doubtful verdict, as a page for a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.doubt import WHAT_TO_SAY, doubt_facts
from runner.render.html.document import document
from runner.render.json_out import to_json

if TYPE_CHECKING:
    from runner.render.view import View


def doubt_html(view: View) -> str:
    """Make the page."""
    report = to_json(view["report"]).rstrip()
    return document("doubt", view=view, facts=doubt_facts(view), what_to_say=WHAT_TO_SAY, report=report)
