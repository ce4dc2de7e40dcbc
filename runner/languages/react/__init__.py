"""React: a solution is a component in JavaScript, which drill drives as a user does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from runner.languages.javascript import JavaScript

if TYPE_CHECKING:
    from runner.languages.parts import Reading, Stubs, Writing
    from runner.languages.react import reading, stubs, writing

    # mypy sees here that each part keeps its contract
    _OWN: tuple[Reading, Stubs, Writing] = (reading, stubs, writing)


class React(JavaScript):
    """React. Only the actions of a user are written and read in another way than calls in JavaScript."""

    name = "react"
    title = "React"
    base = "javascript"
    suffix = ".jsx"
    suffixes = (suffix, ".tsx", ".js", ".ts")
    kinds = frozenset({"react"})
    borrowed: ClassVar = {"definitions": "javascript", "faults": "javascript", "worker": "javascript"}
