"""What is offered without being named: problems of the kinds that are chosen, and that this machine can run.

The settings choose kinds, and so does the format of the next interview. What can be solved in JavaScript only is for
those who write it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from runner.day import day_of
from runner.practice.lacking import lack_of

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.practice.workspace import Workspace

_KINDS = {"functions": ("function", "class", "round_trip"), "sql": ("sql",)}
_SCRIPTED = ("react", "utility")
"""The kinds that can be solved in JavaScript only."""


class Offer:
    """The problems that `drill next`, `plan` and the estimates are about.

    A problem of another kind is among them once the learner has opened it, or if its `topic` was named. With `only`,
    it is about one group of kinds instead, whatever the settings say.
    """

    def __init__(self, workspace: Workspace, topic: str = "", only: str = "") -> None:
        self._workspace, self._topic, self._only = workspace, topic, only
        chosen = {only} if only else {workspace.config.kinds, *_asked(workspace)}
        wanted = [kind for name, kinds in _KINDS.items() if chosen & {name, "all"} for kind in kinds]
        if workspace.config.language == "javascript" and chosen & {"functions", "all"}:
            wanted += _SCRIPTED
        self._kinds = {kind for kind in wanted if not lack_of(workspace, kind)}

    @cached_property
    def entries(self) -> list[IndexEntry]:
        """The problems that are offered."""
        found = self._workspace.bank.entries.values()
        if self._only:
            return [each for each in found if each.kind in self._kinds]
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


def _asked(workspace: Workspace) -> tuple[str, ...]:
    """Return the further kinds that the next interview in the calendar asks for."""
    today = day_of(workspace.now())
    ahead = (each for each in workspace.store.interviews() if not each.is_canceled and each.day > today)
    planned = next(ahead, None)
    return ("sql",) if planned and (planned.asks.get("sql") or planned.asks.get("pandas")) else ()
