"""The index of a folder of problems: read once, kept in the learner's cache, and checked against the folder each time.

A folder that people edit is checked file by file, by size and time stamp. Where there are thousands, that alone would
cost a fifth of a second on a slow disk: then the time stamps of the folders tell what has come, gone or been replaced,
and of the files a different share is looked at each time, so that one that was changed in place is noticed soon; the
problem that is handed out is always read from its file. A folder inside an installed wheel cannot change under its
version, and is not walked at all. A damaged index is made anew, and so is one that another drill wrote; where the cache
cannot be written, it is made each time.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from runner.bank.cache import believable, read_cache, stamp_of, write_cache
from runner.bank.entry import Entry, read_entry
from runner.errors import BankError

_DEPTH = 4
_MANY = 2_000
_SHARE = 16

Stamps = dict[str, int]


@dataclass(slots=True)
class Index:
    """The problems of a folder by id. `broken` says, by file, why it is no problem; `topics` is the parsed topics.yaml.

    `stamps` is what the folder looked like: the time stamp and size, in one number, of each file, and of each folder
    within, whose name ends in `/`.
    """

    folder: str
    stamps: Stamps
    entries: dict[str, Entry] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    topics: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)


def open_index(folder: Path, cache: Path | None, *, own: bool, frozen: bool = False, exact: bool = False) -> Index:
    """Return the index of `folder`, from the file `cache` where that is right.

    `frozen` says that the folder belongs to an installed drill: its stamp is the version and the folder's own. `exact`
    looks at every file, however many there are and whoever owns them.
    """
    root = str(folder)
    known = None if cache is None or (frozen and exact) else _read(cache, root)
    if known is not None and _is_right(known, frozen=frozen, exact=exact):
        return known
    index = _build(root, known, own=own, frozen=frozen)
    if cache is not None:
        _write(cache, index)
    return index


def _is_right(known: Index, *, frozen: bool, exact: bool) -> bool:
    stamps = known.stamps
    if not frozen and (exact or len(stamps) <= _MANY):
        return _walk(known.folder) == stamps
    names = [name for name in stamps if name.endswith("/")]
    names += list(stamps)[os.getpid() % _SHARE :: _SHARE]
    with suppress(OSError):
        return all(stamp_of(os.stat(f"{known.folder}/{name}")) == stamps[name] for name in names)  # noqa: PTH116
    return False


def _build(root: str, known: Index | None, *, own: bool, frozen: bool) -> Index:
    stamps = _walk(root)
    index = Index(root, {"/": stamps["/"]} if frozen and stamps else stamps)
    kept = {} if known is None or frozen else {entry.file: entry for entry in known.entries.values()}
    for file in sorted(name for name in stamps if not name.endswith("/")):
        if file == "topics.yaml":  # those of the learner are not read: topics are declared in one place
            index.topics = [] if own else _topics(root, file)
        elif known is not None and file in kept and known.stamps.get(file) == stamps[file]:
            _add(index, kept[file])
        else:
            try:
                _add(index, read_entry(root, file, own=own))
            except BankError as error:
                index.broken[file] = error.message
    return index


def _add(index: Index, entry: Entry) -> None:
    first = index.entries.setdefault(entry.id, entry)
    if first is not entry:
        index.broken[entry.file] = f"{entry.file} and {first.file} have the same id"


def _topics(root: str, file: str) -> list[tuple[str, str, tuple[str, ...]]]:
    from runner.bank.topics import load_topics  # noqa: PLC0415 - as in read_entry

    return [(topic.id, topic.name, topic.prerequisites) for topic in load_topics(Path(root, file)).values()]


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
        entries = {row[0]: Entry._make(row) for row in data["entries"]}
    return Index(root, _settled(data["stamps"], written), entries, data["broken"], data["topics"])


def _settled(stamps: Stamps, written: int) -> Stamps:
    """Forget the stamps of files that were written when the index was: the same stamp would prove nothing."""
    limit = believable(written)
    if max(stamps.values(), default=0) < limit:
        return stamps
    return {file: stamp if stamp < limit else -1 for file, stamp in stamps.items()}


def _write(cache: Path, index: Index) -> None:
    rows = [tuple(entry) for entry in index.entries.values()]
    data = {
        "root": index.folder,
        "stamps": index.stamps,
        "entries": rows,
        "broken": index.broken,
        "topics": index.topics,
    }
    write_cache(cache, data)


@contextmanager
def _without_collector() -> Iterator[None]:
    # Ten thousand rows are tens of thousands of tuples, which the collector would walk again and again for nothing.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
