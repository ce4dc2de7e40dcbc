"""The bank: the shipped problems and the learner's own together. A problem is found by any of its names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from runner import paths
from runner.bank.index import ProblemFolder, Progress, open_index
from runner.bank.index_entry import IndexEntry
from runner.bank.problem_cache import ProblemCache
from runner.bank.topic import Topic
from runner.bank.topic_names import topics_meant
from runner.errors import UsageError

if TYPE_CHECKING:
    from runner.bank.model import Problem

_MOST_NAMED = 5


class Bank:
    """All problems. A learner's own problem takes the place of the shipped problem that it `replaces`."""

    def __init__(
        self,
        home: paths.Home | None,
        shipped: Path | None,
        *,
        progress: Progress | None = None,
    ) -> None:
        self._home = home
        self._shipped = shipped
        self._progress = progress
        self._read()

    @classmethod
    def open(
        cls,
        home: paths.Home | Path | None,
        shipped: Path | None = None,
        *,
        progress: Progress | None = None,
    ) -> Bank:
        """Open the bank of a learner, who may have no home; `shipped` replaces the folder of drill's own problems.

        The home need not exist and is never created; its cache is used if it can be. `progress` is called while an
        index is built: see `open_index`.
        """
        home = paths.Home(home) if isinstance(home, Path) else home
        return cls(home, shipped, progress=progress)

    def _read(self, *, exact: bool = False) -> None:
        """Read the indexes. With `exact`, the files of an installed drill's bank are compared too."""
        home = self._home
        cache = home.cache if home is not None and home.root.is_dir() else None
        frozen = not exact and self._shipped is None and paths.is_installed()
        self._shipped_folder = ProblemFolder(self._shipped or paths.problems_dir(), cache, frozen=frozen)
        index = open_index(self._shipped_folder, progress=self._progress)
        self._indexes = [index]
        self.topics: Mapping[str, Topic] = {id_: Topic(id_, name, needs) for id_, name, needs in index.topics}
        entries = index.entries
        self._clashes: dict[Path, str] = {}
        if home is not None and home.bank.is_dir():
            self._own_folder = ProblemFolder(home.bank, cache, own=True, topics=index.topics)
            own = open_index(self._own_folder, progress=self._progress)
            self._indexes.append(own)
            self._clashes = _clashes(index.entries, own.entries)
            entries = _merged(index.entries, own.entries, self._clashes)
        self.entries: Mapping[str, IndexEntry] = MappingProxyType(entries)

    @property
    def broken(self) -> Mapping[Path, str]:
        """The files that are not valid problems, and why. They are left out of `entries`."""
        broken = {Path(index.folder, file): why for index in self._indexes for file, why in index.broken.items()}
        return broken | self._clashes

    @property
    def replacing_nothing(self) -> Mapping[Path, str]:
        """The learner's problems whose `replaces` is no id of a shipped problem, each with that id."""
        own = (entry for entry in self.entries.values() if entry.own and entry.replaces)
        return {entry.path: entry.replaces for entry in own if not self.is_shipped(entry.replaces)}

    def is_shipped(self, problem_id: str) -> bool:
        """Whether drill ships a problem with this id, even if one of the learner's replaces it."""
        return problem_id in self._indexes[0].entries

    def topic(self, name: str) -> Topic:
        """Return the topic that people mean by `name`, such as `dfs` or `heaps`: its name, another or a unique part.

        Raises `UsageError`, with the topics where several have it, or with a guess.
        """
        slug = slug_of(name)
        meant = [slug] if slug in self.topics else topics_meant(name, self.topics)
        if len(meant) == 1:
            return self.topics[meant[0]]
        if meant:
            raise _several("topics", name, meant)
        import difflib  # noqa: PLC0415 - for the error alone

        near = difflib.get_close_matches(slug, self.topics, n=1, cutoff=0.5)
        fix = f"did you mean `{near[0]}`?" if near else f"the topics are {', '.join(self.topics)}"
        raise UsageError(f"there is no topic {name[:80]!r}", fix)

    def resolve(self, name: str) -> str:
        """Return the id of the problem that people mean by `name`. Raises `UsageError` with a guess, or `BankError`.

        Accepted are the id, the names elsewhere and the title, with hyphens, underscores or neither.
        """
        slug = slug_of(name)
        if slug in self.entries:
            return slug
        found = slug and (self._find(slug) or self._find_joined(slug.replace("-", "")))
        if found:
            return found
        for path in self.broken:
            if path.stem == slug:
                self._shipped_folder.problem_cache.load(path, self.topics)  # raises what is wrong with it
        raise UsageError(f"there is no problem {name[:80]!r}", self._guess(slug))

    def find(self, name: str) -> str:
        """Return the id of the problem that a learner means: as `resolve`, or by a number elsewhere or a unique part.

        A part is some whole words of a name: `islands` for `number-of-islands`. Where several problems have it, the
        `UsageError` names them.
        """
        slug = slug_of(name)
        try:
            return self.resolve(_slug_of_number(name.strip()) or name)
        except UsageError:
            found = [id_ for id_, names in self._names() if any(f"-{slug}-" in f"-{each}-" for each in names if slug)]
            if len(found) == 1:
                return found[0]
            if not found:
                raise
        raise _several("problems", name, found)

    def _find(self, slug: str) -> str | None:
        return next((id_ for id_, names in self._names() if slug in names), None)

    def _find_joined(self, letters: str) -> str | None:
        return next((id_ for id_, names in self._names() if letters in [name.replace("-", "") for name in names]), None)

    def _names(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for entry in self.entries.values():
            yield entry.id, (entry.id, *entry.also, entry.replaces, slug_of(entry.title))

    def _guess(self, slug: str) -> str:
        if meant := topics_meant(slug, self.topics):
            it_is = "it is a topic" if len(meant) == 1 else "it is part of several topics"
            return f"{it_is}: {_listed([f'drill next --topic {each}' for each in meant])}"
        import difflib  # noqa: PLC0415 - for the error alone

        names = {name: entry.id for entry in self.entries.values() for name in (entry.id, *entry.also)}
        near = difflib.get_close_matches(slug, names, n=1, cutoff=0.6)
        return f"did you mean `{names[near[0]]}`?" if near else "`drill list` shows them all"

    def problem(self, name: str) -> Problem:
        """Load a problem by any of its names. Raises `UsageError` for an unknown one, `BankError` for a broken one."""
        entry = self.entries[self.resolve(name)]
        problem = self._cache_of(entry).find(entry.path, self.topics)
        if problem is not None:
            return problem
        if not entry.path.is_file():  # the index was out of date
            self._read(exact=True)
            entry = self.entries[self.resolve(name)]
        problem = self._cache_of(entry).load(entry.path, self.topics)
        if problem.version != entry.version:  # the index was out of date
            self._read(exact=True)
        return problem

    def cache_folder(self, problem_id: str) -> Path | None:
        """Return the folder for cached data about a problem, in files `<id>.<kind of data>`; None if there is none."""
        return self._cache_of(self.entries[problem_id]).folder

    def _cache_of(self, entry: IndexEntry) -> ProblemCache:
        return (self._own_folder if entry.own else self._shipped_folder).problem_cache


def _clashes(shipped: Mapping[str, IndexEntry], own: Mapping[str, IndexEntry]) -> dict[Path, str]:
    """Give the reason for leaving out each own problem that has the id of a shipped one and does not replace it."""
    return {
        entry.path: f"{entry.path} and {shipped[id_].path} are both the problem `{id_}`: rename yours, "
        f"or write `replaces: {id_}` in it to have it take the place of the other"
        for id_, entry in own.items()
        if id_ in shipped and entry.replaces != id_
    }


def _merged(
    shipped: Mapping[str, IndexEntry], own: Mapping[str, IndexEntry], left_out: Collection[Path]
) -> dict[str, IndexEntry]:
    mine = {id_: entry for id_, entry in own.items() if entry.path not in left_out}
    replaced = {entry.replaces for entry in mine.values()}
    return {**{id_: entry for id_, entry in shipped.items() if id_ not in replaced - mine.keys()}, **mine}


def _several(what: str, name: str, found: Sequence[str]) -> UsageError:
    return UsageError(f"{name[:80]!r} is part of several {what}", f"name one: {_listed(found)}")


def _listed(names: Sequence[str]) -> str:
    listed = ", ".join(f"`{each}`" for each in names[:_MOST_NAMED])
    return f"{listed} and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else listed


def slug_of(name: str) -> str:
    """Return a name as ids are written: `Two Sum`, `two_sum` and `two-sum` are one."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _slug_of_number(name: str) -> str | None:
    """Return the name elsewhere of the problem that has this number there."""
    if not name.isdigit():
        return None
    from runner.bank.numbers_elsewhere import SLUGS  # noqa: PLC0415 - few names are numbers

    return SLUGS.get(name)
