"""The file about a doubtful verdict. What `drill report` writes."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from runner import __version__
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.store.queries import CheckLog


def report_file(workspace: Workspace, problem: Problem, check: CheckLog) -> str:
    """Write the report as Markdown."""
    from runner.render.json_out import to_json

    limits = workspace.limited(problem).limits
    same = "the same as today's" if check.version == problem.version else f"today's is {problem.version}"
    judge = workspace.machine
    code = check.code.decode("utf-8", "replace").rstrip("\n")
    return f"""# A doubtful verdict: {problem.title}

- problem: `{problem.id}`, version `{check.version}` ({same})
- verdict: {check.verdict} ({check.verdict.words}){f", {check.reason}" if check.reason else ""}
- checked: {check.at.isoformat()}, {check.seconds:.2f} s
- limits: {limits.seconds:g} s for one input, {limits.memory_mb} MB
- drill {__version__}, Python {platform.python_version()} on {platform.platform()}
- solutions are run by `{judge.python}`, isolation requested: {judge.layer}

## What I think is wrong

(Say here which answer you expect, and why.)

## The code that was graded

```python
{code}
```

## The report of the judge

```json
{to_json(check.report or {}).rstrip()}
```
"""
