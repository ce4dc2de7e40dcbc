"""JavaScript, run by Node."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.language import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing

_EXACT = 2**53
"""From here on, an integer and the next one are the same number."""


class JavaScript:
    """`runner.languages.language.Language` says what each member means."""

    name = "javascript"
    title = "JavaScript"
    suffix = ".js"
    setting = "node"
    comment = "//"
    can_compare_growth = False
    kinds = frozenset({"function", "class", "round_trip"})

    def holds(self, plain: Plain) -> bool:
        """Whether all integers in it are within 2^53, its texts in the basic plane, and its numbers finite."""
        if isinstance(plain, dict):
            return all(map(self.holds, plain.values()))
        if isinstance(plain, list):
            return all(map(self.holds, plain))
        if isinstance(plain, str):
            return plain.isascii() or max(plain) <= "\uffff"
        if isinstance(plain, float):
            return abs(plain) != float("inf") and plain == plain  # noqa: PLR0124  # nan differs from itself
        return plain is None or abs(plain) < _EXACT

    def file_name(self, problem_id: str) -> str:
        """Return the file name, with hyphens, as is usual for files in JavaScript."""
        return problem_id + self.suffix

    @property
    def writing(self) -> Writing:
        """How calls and values are written."""
        from runner.languages.javascript import writing

        return writing

    @property
    def reading(self) -> Reading:
        """How inputs are read."""
        from runner.languages.javascript import reading

        return reading

    @property
    def definitions(self) -> Definitions:
        """How definitions are found in a file."""
        from runner.languages.javascript import definitions

        return definitions

    @property
    def faults(self) -> Faults:
        """How errors are read."""
        from runner.languages.javascript import faults

        return faults

    @property
    def stubs(self) -> Stubs:
        """What a stub shows of the language."""
        from runner.languages.javascript import stubs

        return stubs

    @property
    def worker(self) -> WorkerProgram:
        """How solutions are run."""
        from runner.languages.javascript import worker

        return worker
