"""What is offered without being named: problems of the kinds that are chosen, and that this machine can run.

The settings choose groups of kinds, and so does the format of the next interview. What cannot be solved in the
learner's language is for those who write another one.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from runner.bank.model import ProblemKind
from runner.day import day_of
from runner.languages import languages_for
from runner.practice.lacking import lack_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from runner.bank.index_entry import IndexEntry
    from runner.practice.workspace import Workspace

FUNCTIONS, TABLES = "functions", "sql"
"""The two groups of kinds, as the setting `kinds` names them."""


class Offer:
    """The problems that `drill next`, `plan` and the estimates are about.

    A problem of another kind is among them once the learner has opened it, or if its `topic` was named. With `only`,
    it is about one group of kinds instead, whatever the settings say.
    """

    def __init__(self, workspace: Workspace, topic: str = "", only: str = "") -> None:
        self._workspace, self._topic, self._only = workspace, topic, only
        chosen = {only} if only else {workspace.config.kinds, *_asked(workspace)}
        wanted = [kind for kind in ProblemKind if _is_wanted(kind, chosen, workspace.config.language)]
        self._kinds = {str(kind) for kind in wanted if not lack_of(workspace, kind)}

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


def not_offered(workspace: Workspace, topics: Iterable[str]) -> list[dict[str, str]]:
    """List those of some topics that the bank has problems for and does not offer, with what would offer them.

    `settings` is a line of `config.toml`, "" where something else is missing; `lack` says what that is.
    """
    hidden = Offer(workspace).hidden_topics
    kinds = {entry.topics[0]: ProblemKind(entry.kind) for entry in workspace.bank.entries.values()}
    return [
        {
            "id": topic,
            "name": workspace.bank.topics[topic].name if topic in workspace.bank.topics else topic,
            "settings": _settings_for(kinds[topic], workspace),
            "lack": lack_of(workspace, kinds[topic]),
        }
        for topic in dict.fromkeys(topics)
        if topic in hidden
    ]


def _settings_for(kind: ProblemKind, workspace: Workspace) -> str:
    """Return the settings that are to be changed before problems of a kind are offered; "" if none is."""
    group = TABLES if kind.has_tables else FUNCTIONS
    languages = {each.base or each.name for each in languages_for(kind)}
    needed = {
        'kinds = "all"': workspace.config.kinds not in (group, "all"),
        f'language = "{min(languages)}"': not kind.has_tables and workspace.config.language not in languages,
    }
    return " and ".join(f"`{setting}`" for setting, is_needed in needed.items() if is_needed)


def _is_wanted(kind: ProblemKind, groups: set[str], language: str) -> bool:
    """Whether a kind is of a chosen group and, unless it is about tables, can be solved in the learner's language."""
    if groups.isdisjoint({TABLES if kind.has_tables else FUNCTIONS, "all"}):
        return False
    return kind.has_tables or language in {each.base or each.name for each in languages_for(kind)}


def _asked(workspace: Workspace) -> tuple[str, ...]:
    """Return the further group of kinds that the next interview in the calendar asks for."""
    today = day_of(workspace.now())
    ahead = (each for each in workspace.store.interviews() if not each.is_canceled and each.day > today)
    planned = next(ahead, None)
    asks = planned.asks if planned else {}
    over_tables = {each.name for kind in ProblemKind if kind.has_tables for each in languages_for(kind)}
    return (TABLES,) if any(asks.get(name) for name in over_tables) else ()
