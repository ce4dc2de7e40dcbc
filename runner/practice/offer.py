"""What is offered without being named: problems of the kinds that are chosen, and that this machine can run.

The settings choose groups of kinds, and so does the format of the next interview. What cannot be solved in the
learner's language is for those who write another one.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from runner.bank.asks import PANDAS, REACT, SQL, UTILITY
from runner.bank.model import ProblemKind
from runner.day import day_of
from runner.languages import languages_for
from runner.practice.lacking import lack_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from runner.bank.index_entry import IndexEntry
    from runner.config import Config
    from runner.practice.workspace import Workspace

FUNCTIONS, TABLES = "functions", "sql"
"""The two groups of kinds, as the setting `kinds` names them."""


KINDS_OF = {SQL: ProblemKind.SQL, PANDAS: ProblemKind.SQL, REACT: ProblemKind.REACT, UTILITY: ProblemKind.UTILITY}
"""The kind of problem for what a format asks for by name."""

FRONT_END = {ProblemKind.REACT, ProblemKind.UTILITY}
"""What an interview for the front end asks for and no other one does."""

_FRONT_END_WORDS = re.compile(r"\b(front.?end|react|javascript)\b", re.IGNORECASE)


class Offer:
    """The problems that `drill next`, `plan` and the estimates are about.

    A problem of another kind is among them once the learner has opened it, or if its `topic` was named. With `only`,
    it is about these kinds instead, whatever the settings say.
    """

    def __init__(self, workspace: Workspace, topic: str = "", only: Collection[ProblemKind] = ()) -> None:
        self._workspace, self._topic, self._only = workspace, topic, only
        wanted = only or chosen_kinds(workspace.config, workspace.config.kinds) | asked_kinds(workspace)
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


def chosen_kinds(config: Config, group: str) -> set[ProblemKind]:
    """Return the kinds of a group (`functions`, `sql` or `all`): tables, and what the learner's language can solve."""
    return {
        kind
        for kind in ProblemKind
        if group in (TABLES if kind.has_tables else FUNCTIONS, "all")
        if kind.has_tables or config.language in {each.base or each.name for each in languages_for(kind)}
    }


def asked_kinds(workspace: Workspace) -> set[ProblemKind]:
    """Return the further kinds that the next interview in the calendar asks for, by its format.

    One without a format may say in its note that it is about the front end.
    """
    today = day_of(workspace.now())
    ahead = (each for each in workspace.store.interviews() if not each.is_canceled and each.day > today)
    planned = next(ahead, None)
    if planned is None:
        return set()
    if not planned.asks and _FRONT_END_WORDS.search(planned.about):
        return FRONT_END & chosen_kinds(workspace.config, "all")
    return {KINDS_OF[name] for name, count in planned.asks.items() if count and name in KINDS_OF}


def asked_topics(workspace: Workspace) -> frozenset[str]:
    """Return the topics of those kinds."""
    kinds = {str(kind) for kind in asked_kinds(workspace)}
    return frozenset(entry.topics[0] for entry in workspace.bank.entries.values() if entry.kind in kinds)
