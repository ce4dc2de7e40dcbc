"""What is offered without being named: problems of the kinds that the settings choose and this machine can run."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from runner.languages import usual_language

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.practice.workspace import Workspace

_KINDS = {"functions": ("function", "class", "round_trip"), "sql": ("sql",)}


class Offer:
    """The problems that `drill next`, `plan` and the estimates are about.

    A problem of another kind is among them once the learner has opened it, or if its `topic` was named.
    """

    def __init__(self, workspace: Workspace, topic: str = "") -> None:
        self._workspace, self._topic = workspace, topic
        chosen = workspace.config.kinds
        wanted = [kind for name, kinds in _KINDS.items() if chosen in (name, "all") for kind in kinds]
        self._kinds = {kind for kind in wanted if not usual_language(kind).worker.lacking()}

    @cached_property
    def entries(self) -> list[IndexEntry]:
        """The problems that are offered."""
        found = self._workspace.bank.entries.values()
        others = any(entry.kind not in self._kinds for entry in found)
        opened = self._workspace.store.status_by_problem() if others else {}
        return [
            each for each in found if each.kind in self._kinds or each.topics[0] == self._topic or each.id in opened
        ]

    @cached_property
    def hidden_topics(self) -> frozenset[str]:
        """The topics of which no problem is offered, although the bank has some."""
        offered = {entry.topics[0] for entry in self.entries}
        return frozenset({entry.topics[0] for entry in self._workspace.bank.entries.values()} - offered)
