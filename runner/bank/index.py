"""The index of a folder of problems: made once, kept in the learner's cache, and checked against the folder each time.

Making it loads the problems, so that those that are broken are known before anyone is handed one, and keeps each beside
it.

A folder that people edit is checked file by file, by size and time stamp. A folder inside an installed wheel cannot
change under its version, and is not walked at all. A damaged index is made anew, and so is one that another drill
wrote; where the cache cannot be written, it is made each time.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from pathlib import Path

from runner.bank.cache_file import believable, read_cache, stamp_of, write_cache
from runner.bank.index_entry import IndexEntry, index_entry_of
from runner.bank.problem_cache import ProblemCache
from runner.errors import BankError
from runner.record import record

_DEPTH = 4

_entry_of_row: Callable[[tuple[object, ...]], IndexEntry] = partial(tuple.__new__, IndexEntry)
"""`Entry._make` for what `_write` wrote, which is thousands of rows at times."""

Stamps = dict[str, int]
TopicRow = tuple[str, str, tuple[str, ...]]
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Index:
    """The problems of a folder by id. `broken` says, by file, why it is no problem; `topics` are the declared ones.

    `stamps` is what the folder looked like: the time stamp and size, in one number, of each file, and of each folder
    within, whose name ends in `/`.
    """

    folder: str
    stamps: Stamps
    topics: list[TopicRow]
    entries: dict[str, IndexEntry] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)


@record
class ProblemFolder:
    """A folder of problems and how to treat it.

    `own` is the learner's, under `topics` that are declared elsewhere; else the folder has a topics.yaml. `frozen`
    belongs to an installed drill: its stamp is the version and the folder's own. `cache` is where to keep the index and
    what was loaded, None for nowhere.
    """

    folder: Path
    cache: Path | None
    own: bool = False
    frozen: bool = False
    topics: list[TopicRow] = field(default_factory=list)

    @property
    def file(self) -> Path | None:
        """The file of the index."""
        return self.cache and self.cache / ("own.index" if self.own else "shipped.index")

    @property
    def keep(self) -> ProblemCache:
        """Where its problems are kept."""
        return ProblemCache(self.cache and self.cache / ("own" if self.own else "shipped"))


def open_index(source: ProblemFolder, *, progress: Progress | None = None) -> Index:
    """Return the index of a folder, from the cache where that is right.

    `progress` is told, while an index is made, how many files of how many have been read.
    """
    known = None if source.file is None else _read(source.file, str(source.folder))
    if known is not None and source.own and known.topics != source.topics:
        known = None
    if known is not None and _is_right(known, frozen=source.frozen):
        return known
    index = _build(source, None if source.frozen else known, progress or (lambda _done, _total: None))
    if source.file is not None:
        _write(source.file, index)
        source.keep.keep_only({Path(entry.file).stem for entry in index.entries.values()})
    return index


def _is_right(known: Index, *, frozen: bool) -> bool:
    if not frozen:
        return _walk(known.folder) == known.stamps
    with suppress(OSError):
        return stamp_of(os.stat(known.folder)) == known.stamps.get("/")  # noqa: PTH116 - as quick as can be
    return False


def _build(source: ProblemFolder, known: Index | None, progress: Progress) -> Index:
    root = str(source.folder)
    stamps = _walk(root)
    files = sorted(name for name in stamps if not name.endswith("/") and name != "topics.yaml")
    topics = source.topics if source.own else _topics(source.folder)
    index = Index(root, {"/": stamps["/"]} if source.frozen and stamps else stamps, topics)
    is_usable = known is not None and known.topics == topics
    entries = {one.file: one for one in known.entries.values()} if known is not None and is_usable else {}
    before = known.stamps if known is not None else {}
    changed = [file for file in files if file not in entries or before.get(file) != stamps[file]]
    for done, file in enumerate(changed):
        progress(done, len(changed))
        try:
            problem = source.keep.load(Path(root, file), [id_ for id_, *_ in topics])
            entries[file] = index_entry_of(problem, root, file, own=source.own)
        except BankError as error:
            entries.pop(file, None)
            index.broken[file] = error.message
    for file in files:
        if file in entries:
            _add(index, entries[file])
    return index


def _add(index: Index, entry: IndexEntry) -> None:
    first = index.entries.setdefault(entry.id, entry)
    if first is not entry:
        index.broken[entry.file] = (
            f"{entry.path} and {first.path} are both the problem `{entry.id}`: rename one of them"
        )


def _topics(folder: Path) -> list[TopicRow]:
    from runner.bank.topics import load_topics  # noqa: PLC0415 - only making an index needs the parser

    return [(topic.id, topic.name, topic.prerequisites) for topic in load_topics(folder / "topics.yaml").values()]


def _walk(root: str, within: str = "", depth: int = 0) -> Stamps:
    stamps: Stamps = {}
    with suppress(OSError), os.scandir(f"{root}/{within}") as found:
        stamps[within or "/"] = stamp_of(os.stat(f"{root}/{within}"))  # noqa: PTH116 - as quick as can be
        for one in found:
            name = within + one.name
            if one.name.startswith("."):
                continue
            if one.name.endswith(".yaml"):
                with suppress(OSError):  # a dangling link, or gone since
                    stamps[name] = stamp_of(one.stat())
            elif depth < _DEPTH and one.is_dir():
                stamps.update(_walk(root, f"{name}/", depth + 1))
    return stamps


def _read(cache: Path, root: str) -> Index | None:
    with _without_collector():
        found = read_cache(cache)
        if found is None or found[0]["root"] != root:
            return None
        data, written = found
        rows = data["entries"]
        entries = dict(zip(map(itemgetter(0), rows), map(_entry_of_row, rows), strict=True))
    return Index(root, _settled(data["stamps"], written), data["topics"], entries, data["broken"])


def _settled(stamps: Stamps, written: int) -> Stamps:
    """Forget the stamps of files that were written when the index was: the same stamp would prove nothing."""
    limit = believable(written)
    if max(stamps.values(), default=0) < limit:
        return stamps
    return {file: stamp if stamp < limit else -1 for file, stamp in stamps.items()}


def _write(cache: Path, index: Index) -> None:
    data = {
        "root": index.folder,
        "stamps": index.stamps,
        "entries": [tuple(entry) for entry in index.entries.values()],
        "broken": index.broken,
        "topics": index.topics,
    }
    write_cache(cache, data)


@contextmanager
def _without_collector() -> Iterator[None]:
    # Thousands of rows are tens of thousands of tuples, which the collector would walk again and again for nothing.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
