"""The languages in which people write solutions: one entry for each. No other room of drill knows their syntax.

`language.Language` is the contract of an entry. This module is small on purpose: the pytest plugin loads it in every
test run, and an entry loads its parts when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.languages.python import Python

if TYPE_CHECKING:
    from runner.languages.language import Language

LANGUAGES: dict[str, Language] = {"python": Python()}
"""Every language by its name, which the store, the worker and the folders of templates use too."""

DEFAULT = LANGUAGES["python"]
"""The language of a learner who has not chosen one, and of a file with an unknown suffix."""

BANK = LANGUAGES["python"]
"""The language of the bank's own code: references, checkers, wrong and slow solutions."""


def is_solution_name(filename: str) -> bool:
    """Whether a file with this name may be a solution: it has the suffix of some language."""
    return filename.endswith(tuple(language.suffix for language in LANGUAGES.values()))


def language_of(filename: str) -> Language:
    """Return the language of a solution, by the suffix of its file."""
    return next((language for language in LANGUAGES.values() if filename.endswith(language.suffix)), DEFAULT)
