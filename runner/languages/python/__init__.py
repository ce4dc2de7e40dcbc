"""Python, the first entry of `runner.languages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.language import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing


class Python:
    """`runner.languages.language.Language` says what each member means."""

    name = "python"
    title = "Python"
    suffix = ".py"
    setting = "python"
    comment = "#"
    can_compare_growth = True
    kinds = frozenset({"function", "class", "round_trip"})

    def holds(self, plain: Plain) -> bool:  # noqa: ARG002  # whatever it is
        """Whether a value can be held: every one."""
        return True

    def file_name(self, problem_id: str) -> str:
        """Return the file name, with underscores, so that Python can import the file."""
        return problem_id.replace("-", "_") + self.suffix

    @property
    def writing(self) -> Writing:
        """How calls and values are written."""
        from runner.languages.python import writing

        return writing

    @property
    def reading(self) -> Reading:
        """How inputs are read."""
        from runner.languages.python import reading

        return reading

    @property
    def definitions(self) -> Definitions:
        """How definitions are found in a file."""
        from runner.languages.python import definitions

        return definitions

    @property
    def faults(self) -> Faults:
        """How errors are read."""
        from runner.languages.python import faults

        return faults

    @property
    def stubs(self) -> Stubs:
        """What a stub shows of the language."""
        from runner.languages.python import stubs

        return stubs

    @property
    def worker(self) -> WorkerProgram:
        """How solutions are run."""
        from runner.languages.python import worker

        return worker
