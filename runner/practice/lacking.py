"""What has to be installed before solutions of a kind can be run here."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from runner.languages import DEFAULT, usual_language

if TYPE_CHECKING:
    from runner.practice.workspace import Workspace


def lack_of(workspace: Workspace, kind: str) -> str:
    """Say what is missing; "" if solutions can be run. Nothing is loaded for the language that drill is written in."""
    language = usual_language(kind)
    if language is DEFAULT:
        return ""
    if language.setting == "node" and shutil.which(workspace.config.node or "node") is None:
        return f"{language.title} needs {language.worker.NEEDS}, and there is none on the PATH"
    return language.worker.lacking()
