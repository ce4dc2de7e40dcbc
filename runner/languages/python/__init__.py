"""Python, the first entry of `runner.languages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.languages.language import Language

if TYPE_CHECKING:
    from runner.languages.parts import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing
    from runner.languages.python import definitions, faults, reading, stubs, worker, writing

    # mypy sees here that each part keeps its contract
    _OWN: tuple[Definitions, Faults, Reading, Stubs, WorkerProgram, Writing] = (
        definitions,
        faults,
        reading,
        stubs,
        worker,
        writing,
    )


class Python(Language):
    """Python, in which the references of all problems but those over tables are written."""

    name = "python"
    title = "Python"
    suffix = ".py"
    suffixes = (suffix,)
    setting = "python"
    comment = "#"
    statement = r'[ \t]*"""{title}[ \t]*\n.*?"""[ \t]*(?:\n|\Z)'
    can_compare_growth = True
    kinds = frozenset({"function", "class", "round_trip"})

    def file_name(self, problem_id: str) -> str:
        """Return the file name, with underscores, so that Python can import the file."""
        return problem_id.replace("-", "_") + self.suffix
