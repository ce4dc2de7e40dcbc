"""The view of `drill report`: what somebody needs to look into a doubtful verdict."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

from runner import __version__
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.store.queries import CheckLog


def report_view(workspace: Workspace, problem: Problem, check: CheckLog) -> dict[str, Any]:
    """Collect the facts: problem and version, verdict, limits, machine, the graded code and the judge's report."""
    limits, judge = workspace.limited(problem).limits, workspace.machine
    return {
        "title": problem.title,
        "problem": problem.id,
        "version": check.version,
        "version_today": problem.version,
        "verdict": str(check.verdict),
        "words": check.verdict.words,
        "reason": check.reason,
        "at": check.at.isoformat(),
        "seconds": check.seconds,
        "limits": {"seconds": limits.seconds, "memory_mb": limits.memory_mb},
        "drill": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "judge": {"python": judge.python, "isolation": judge.layer},
        "language": check.language,
        "code": check.code.decode("utf-8", "replace").rstrip("\n"),
        "report": check.report or {},
    }
