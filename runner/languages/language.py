"""One language: a few plain facts and six parts. `docs/adding-a-language.md` says how to add one.

Most commands need one or two of the parts, and every command has to start fast. So a part is loaded on its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.parts import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing


class Language:
    """The base of the entries. `runner.languages.parts` has the contracts of the parts.

    A module of an entry's own is `runner.languages.<name>.<part>`.
    """

    name: str
    """Its name in the store and in `LANGUAGES`, and the name of its folder in `templates/`."""

    title: str
    """Its name for people."""

    suffix: str
    """The suffix of the file of a stub, with the dot."""

    suffixes: tuple[str, ...]
    """All suffixes of files that are solutions in it, that of stubs first."""

    setting: str
    """The name of the setting that names its interpreter, in `config.toml` and in `Machine`."""

    comment: str
    """The start of a comment that ends at the end of its line. The header of a solution is such a comment."""

    statement: str
    """A pattern of the comment in a stub that has the statement. `{title}` is the problem's title, its first line."""

    can_compare_growth: bool = False
    """Whether a solution's times may be compared with the reference's, size by size. Otherwise only their growth is."""

    kinds: frozenset[str]
    """The kinds of problems that are solved in it."""

    base: str = ""
    """The language in which its files are written, if that has an entry of its own."""

    borrowed: ClassVar[dict[str, str]] = {}
    """The parts that it shares with another language, and the name of that."""

    def holds(self, plain: Plain) -> bool:  # noqa: ARG002  # whatever it is
        """Whether a value of the language can hold this plain value exactly. An input that it cannot is not tried."""
        return True

    def file_name(self, problem_id: str) -> str:
        """Return the file name for a solution of this problem."""
        return problem_id + self.suffix

    @property
    def writing(self) -> Writing:
        """How calls and values are written."""
        part: Writing = self._part("writing")
        return part

    @property
    def reading(self) -> Reading:
        """How inputs are read."""
        part: Reading = self._part("reading")
        return part

    @property
    def definitions(self) -> Definitions:
        """How definitions are found in a file."""
        part: Definitions = self._part("definitions")
        return part

    @property
    def faults(self) -> Faults:
        """How errors are read."""
        part: Faults = self._part("faults")
        return part

    @property
    def stubs(self) -> Stubs:
        """What a stub shows of the language."""
        part: Stubs = self._part("stubs")
        return part

    @property
    def worker(self) -> WorkerProgram:
        """How solutions are run."""
        part: WorkerProgram = self._part("worker")
        return part

    def _part(self, part: str) -> Any:
        return import_module(f"runner.languages.{self.borrowed.get(part, self.name)}.{part}")
