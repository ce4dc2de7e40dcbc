"""JavaScript, run by Node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.languages.language import Language

if TYPE_CHECKING:
    from runner.bank.model import Plain
    from runner.languages.javascript import definitions, faults, reading, stubs, worker, writing
    from runner.languages.parts import Definitions, Faults, Reading, Stubs, WorkerProgram, Writing

    # mypy sees here that each part keeps its contract
    _OWN: tuple[Definitions, Faults, Reading, Stubs, WorkerProgram, Writing] = (
        definitions,
        faults,
        reading,
        stubs,
        worker,
        writing,
    )

_EXACT = 2**53
"""From here on, an integer and the next one are the same number."""


class JavaScript(Language):
    """JavaScript, for the same problems as Python."""

    name = "javascript"
    title = "JavaScript"
    suffix = ".js"
    suffixes: tuple[str, ...] = (suffix, ".jsx", ".ts", ".tsx", ".mjs", ".cjs")
    setting = "node"
    comment = "//"
    statement = r"[ \t]*/\*\*\s*\*?[ \t]*{title}[ \t]*\n.*?\*/[ \t]*(?:\n|\Z)"
    kinds = frozenset({"function", "class", "round_trip", "utility"})

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
