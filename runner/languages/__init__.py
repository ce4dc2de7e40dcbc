"""The languages in which people write solutions: one entry for each. No other room of drill knows their syntax.

`language.Language` is the base of an entry. This module is small on purpose: the pytest plugin loads it in every
test run, and an entry loads its parts when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.languages.javascript import JavaScript
from runner.languages.language import Language
from runner.languages.pandas import Pandas
from runner.languages.python import Python
from runner.languages.react import React
from runner.languages.sql import Sql

if TYPE_CHECKING:
    from runner.bank.model import ProblemKind

LANGUAGES: dict[str, Language] = {each.name: each for each in (Python(), JavaScript(), React(), Sql(), Pandas())}
"""Every language by its name, which the store, the worker and the folders of templates use too."""

DEFAULT = LANGUAGES["python"]
"""The language of a learner who has not chosen one, and of a file with an unknown suffix."""

BANK = LANGUAGES["python"]
"""The language of the bank's own code that is no solution: checkers, and functions that make inputs."""


def is_solution_name(filename: str) -> bool:
    """Whether a file with this name may be a solution: it has a suffix of some language."""
    return filename.endswith(tuple(suffix for language in LANGUAGES.values() for suffix in language.suffixes))


def languages_for(kind: str) -> list[Language]:
    """Return the languages in which problems of this kind are solved, the usual one first."""
    return [language for language in LANGUAGES.values() if kind in language.kinds]


def usual_language(kind: str) -> Language:
    """Return the language of a learner who has not chosen one."""
    return languages_for(kind)[0]


def reference_language(kind: ProblemKind) -> Language:
    """Return the language of the references."""
    return BANK if kind.has_model else usual_language(kind)


def language_of(filename: str, kind: str = "") -> Language:
    """Return the language of a solution, by the suffix of its file and the kind of its problem, if that is known."""
    known = languages_for(kind) or list(LANGUAGES.values())
    return next((language for language in known if filename.endswith(language.suffixes)), known[0])


def file_names(problem_id: str, language: Language) -> list[str]:
    """List the names that a solution of this problem may have in the folder of solutions, that of the stub first."""
    stem = language.file_name(problem_id).removesuffix(language.suffix)
    return [stem + suffix for suffix in language.suffixes]
