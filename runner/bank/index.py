"""The index of a folder of problems: built once, cached in the learner's home, and compared with the folder each time.

Building the index loads every problem and caches each of them as well. So broken problems are known before a learner
is given one.

A folder that people edit is compared file by file, by size and time stamp. A folder inside an installed wheel changes
only with its version, so its files are not looked at. If the index is damaged, or another drill wrote it, it is built
again. If the cache cannot be written, the index is built each time.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from functools import partial
from operator import itemgetter
from pathlib import Path

from runner.bank.cache_file import first_untrusted_stamp, read_cache, stamp_of, write_cache
from runner.bank.index_entry import IndexEntry, index_entry_of
from runner.bank.problem_cache import ProblemCache
from runner.errors import BankError
from runner.record import record

NOT_PROBLEMS = frozenset({"topics.yaml", "sets.yaml", "interviews.yaml"})
"""The files at the top of a bank that declare something else."""

_QUESTIONS = "/behavioral/"
"""The folder of behavioral questions in a bank, or in a pack in it."""

_MAX_DEPTH = 4
"""Folders below this depth are not searched: the bank has one level, and a pack somewhat more."""

_entry_of_row: Callable[[tuple[object, ...]], IndexEntry] = partial(tuple.__new__, IndexEntry)
"""`IndexEntry._make` without its checks: `_write` wrote the rows, and there can be thousands."""

Stamps = dict[str, int]
TopicRow = tuple[str, str, tuple[str, ...]]
Progress = Callable[[int, int], None]


@record
class Index:
    """The problems of a folder by id. `broken` gives, for each broken file, the reason; `topics` are the declared ones.

    `stamps` describes the folder when the index was built: for each file, and for each folder inside (its name ends in
    `/`), the time stamp and size as one number.
    """

    folder: str
    stamps: Stamps
    topics: list[TopicRow]
    entries: dict[str, IndexEntry] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)


@record
class ProblemFolder:
    """A folder of problems and how to treat it.

    `own`: it is the learner's, and its `topics` are declared elsewhere; otherwise the folder has a topics.yaml.
    `frozen`: it is part of an installed drill, so only the stamp of the folder itself is compared. `cache` is the
    folder for the index and the loaded problems; None caches nothing.
    """

    folder: Path
    cache: Path | None
    own: bool = False
    frozen: bool = False
    topics: list[TopicRow] = field(default_factory=list)

    @property
    def file(self) -> Path | None:
        """The cache file of the index."""
        return self.cache and self.cache / ("own.index" if self.own else "shipped.index")

    @property
    def problem_cache(self) -> ProblemCache:
        """The cache of its problems."""
        return ProblemCache(self.cache and self.cache / ("own" if self.own else "shipped"))


def is_of_a_problem(name: str) -> bool:
    """Whether a YAML file of a bank has a problem. `name` is its path within the bank, with slashes."""
    return name not in NOT_PROBLEMS and _QUESTIONS not in f"/{name}"


def open_index(problem_folder: ProblemFolder, *, progress: Progress | None) -> Index:
    """Return the index of a folder: the cached one if it is up to date, otherwise a new one.

    While an index is built, `progress` is called with the number of files read and the number of all files to read.
    """
    known = None if problem_folder.file is None else _read(problem_folder.file, str(problem_folder.folder))
    if known is not None and problem_folder.own and known.topics != problem_folder.topics:
        known = None
    if known is not None and _is_up_to_date(known, frozen=problem_folder.frozen):
        return known
    index = _build(problem_folder, None if problem_folder.frozen else known, progress or (lambda _done, _total: None))
    if problem_folder.file is not None:
        _write(problem_folder.file, index)
        problem_folder.problem_cache.remove_others({Path(entry.file).stem for entry in index.entries.values()})
    return index


def _is_up_to_date(known: Index, *, frozen: bool) -> bool:
    if not frozen:
        return _walk(known.folder) == known.stamps
    with suppress(OSError):
        return stamp_of(os.stat(known.folder)) == known.stamps.get("/")  # noqa: PTH116 - as quick as can be
    return False


def _build(problem_folder: ProblemFolder, known: Index | None, progress: Progress) -> Index:
    root = str(problem_folder.folder)
    stamps = _walk(root)
    files = sorted(name for name in stamps if not name.endswith("/") and is_of_a_problem(name))
    topics = problem_folder.topics if problem_folder.own else _topics(problem_folder.folder)
    index = Index(root, {"/": stamps["/"]} if problem_folder.frozen and stamps else stamps, topics)
    is_usable = known is not None and known.topics == topics
    entries = {entry.file: entry for entry in known.entries.values()} if known is not None and is_usable else {}
    before = known.stamps if known is not None else {}
    changed = [file for file in files if file not in entries or before.get(file) != stamps[file]]
    for done, file in enumerate(changed):
        progress(done, len(changed))
        try:
            problem = problem_folder.problem_cache.load(Path(root, file), [id_ for id_, *_ in topics])
            entries[file] = index_entry_of(problem, root, file, own=problem_folder.own)
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
                with suppress(OSError):  # a dangling link, or a file that was deleted meanwhile
                    stamps[name] = stamp_of(one.stat())
            elif depth < _MAX_DEPTH and one.is_dir():
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
    return Index(root, _without_untrusted(data["stamps"], written), data["topics"], entries, data["broken"])


def _without_untrusted(stamps: Stamps, written: int) -> Stamps:
    """Replace the stamps of files that changed just before the index was written: these stamps prove nothing."""
    limit = first_untrusted_stamp(written)
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
    # Thousands of rows are tens of thousands of tuples. The garbage collector would walk them again and again.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
