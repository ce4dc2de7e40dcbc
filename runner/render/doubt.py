"""The report about a doubtful verdict, as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.json_out import to_json

if TYPE_CHECKING:
    from runner.render.view import View

WHAT_TO_SAY = "(Say here which answer you expect, and why.)"


def doubt_markdown(view: View) -> str:
    """Write the report."""
    facts = "\n".join(f"- {label}: {text}" for label, text in doubt_facts(view))
    return f"""# A doubtful verdict: {view["title"]}

{facts}

## What I think is wrong

{WHAT_TO_SAY}

## The code that was graded

```{view["language"]}
{view["code"]}
```

## The report of the judge

```json
{to_json(view["report"]).rstrip()}
```
"""


def doubt_facts(view: View) -> list[tuple[str, str]]:
    """List what is known about the check, each with its label."""
    today = view["version_today"]
    same = "the same as today's" if view["version"] == today else f"today's is {today}"
    reason = f", {view['reason']}" if view["reason"] else ""
    limits, judge = view["limits"], view["judge"]
    return [
        ("problem", f"`{view['problem']}`, version `{view['version']}` ({same})"),
        ("verdict", f"{view['verdict']} ({view['words']}){reason}"),
        ("checked", f"{view['at']}, {view['seconds']:.2f} s"),
        ("limits", f"{limits['seconds']:g} s for one input, {limits['memory_mb']} MB"),
        ("machine", f"drill {view['drill']}, Python {view['python']} on {view['platform']}"),
        ("judge", f"solutions are run by `{judge['python']}`, isolation requested: {judge['isolation']}"),
    ]
