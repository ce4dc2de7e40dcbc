"""The languages in which people write solutions: one entry for each, and nothing else of drill knows their syntax.

`language.Language` is the contract of an entry. This module is light on purpose: the pytest plugin loads it in every
test run, and an entry loads its parts when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.languages.python import Python

if TYPE_CHECKING:
    from runner.languages.language import Language

LANGUAGES: dict[str, Language] = {"python": Python()}
"""Every language by its name; the name is what the store, the worker and the folders of templates know it by."""

DEFAULT = LANGUAGES["python"]
"""The language of a learner who has not chosen another one, and of a file whose name does not tell."""

BANK = LANGUAGES["python"]
"""The language of the bank's own code: references, checkers, wrong and slow solutions."""


def is_solution_name(filename: str) -> bool:
    """Whether a file with this name may be a solution: it ends as the files of some language do."""
    return filename.endswith(tuple(language.suffix for language in LANGUAGES.values()))


def language_of(filename: str) -> Language:
    """Tell the language of a solution by the end of its file's name."""
    return next((language for language in LANGUAGES.values() if filename.endswith(language.suffix)), DEFAULT)
