"""The cache of loaded problems, as plain data, so that a command does not parse and check them again.

Parsing and checking, with the modules they need, cost ten times as much as starting an interpreter.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from runner.bank.cache_file import PARTIAL, first_untrusted_stamp, read_cache, stamp_of, write_cache
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.model import Problem


@record
class ProblemCache:
    """A folder of cached problems, one file each. If `folder` is None, nothing is cached."""

    folder: Path | None

    def find(self, path: Path, topics: Collection[str]) -> Problem | None:
        """Return the cached problem of `path`; None if there is none or the file may have changed since."""
        found = None if self.folder is None else read_cache(self.folder / path.stem)
        if found is None:
            return None
        # Imported here and below, so that a command that needs only the index loads neither the model nor the parser.
        from runner.bank.packed_problem import CLASSES_CHECKSUM, unpack  # noqa: PLC0415

        data, written = found
        try:
            stamp = stamp_of(path.stat())
        except OSError:
            return None
        if data[:-1] != (CLASSES_CHECKSUM, str(path), stamp, tuple(topics)) or stamp >= first_untrusted_stamp(written):
            return None
        return unpack(data[-1])

    def load(self, path: Path, topics: Collection[str]) -> Problem:
        """Load the problem in `path` and cache it. Raises `BankError`."""
        from runner.bank.bank_file import content_of  # noqa: PLC0415
        from runner.bank.packed_problem import CLASSES_CHECKSUM  # noqa: PLC0415

        stamp = stamp_of(path.stat()) if path.is_file() else 0
        problem, packed = _loaded(path, content_of(path), tuple(topics))
        if self.folder is not None:
            write_cache(self.folder / path.stem, (CLASSES_CHECKSUM, str(path), stamp, tuple(topics), packed))
        return problem

    def remove_others(self, names: Collection[str]) -> None:
        """Remove the files of problems that are not in `names`, and files that a killed drill left unfinished."""
        with suppress(OSError):
            for file in self.folder.iterdir() if self.folder else ():
                if file.suffix == PARTIAL or file.name.partition(".")[0] not in names:
                    file.unlink()


@lru_cache(maxsize=256)  # one process may open the bank for many homes
def _loaded(path: Path, content: bytes, topics: tuple[str, ...]) -> tuple[Problem, bytes]:
    from runner.bank.load import load_content  # noqa: PLC0415
    from runner.bank.packed_problem import pack  # noqa: PLC0415

    problem = load_content(path, content, topics)
    return problem, pack(problem)
