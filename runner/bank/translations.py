"""References in other languages: a file next to the problem's, with its name and the suffix of the language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from runner.bank.model import Problem
from runner.languages import languages_for

if TYPE_CHECKING:
    from runner.languages.language import Language


def translation(problem: Problem, language: Language) -> str:
    """Return the reference in this language; "" if nobody has translated it."""
    path = Path(problem.file).with_suffix(language.suffix)
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def translations(problem: Problem) -> dict[Language, str]:
    """Return the reference in each language but the usual one into which somebody has translated it."""
    return {language: code for language in languages_for(problem.kind)[1:] if (code := translation(problem, language))}
