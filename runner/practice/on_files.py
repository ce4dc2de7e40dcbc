"""Does the same slow work on many files, in several processes at once."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")
OnStep = Callable[[str], None]
Work = Callable[[Path, OnStep], Result]
"""Work on one file, which calls its second argument with the step that begins."""


def on_files(
    work: Work[Result], files: Sequence[Path], *, jobs: int, say: Callable[[str, str], None]
) -> Iterator[tuple[Path, Result]]:
    """Yield each file with the result of `work`, as soon as it is known.

    With one file or one job the work is done here and `say` is called with a file's stem and each step. Otherwise the
    work is pickled, `jobs` processes share the files, and `say` is called with each file that is done. 0 jobs are as
    many as there are cores. What the work raises is raised here.
    """
    jobs = min(jobs or os.cpu_count() or 1, len(files))
    if jobs > 1:
        yield from _shared(work, files, jobs, say)
        return
    for file in files:
        say(file.stem, "")
        yield file, work(file, partial(say, file.stem))


def _shared(
    work: Work[Result], files: Sequence[Path], jobs: int, say: Callable[[str, str], None]
) -> Iterator[tuple[Path, Result]]:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import active_children, get_context

    # Not forked: a copy of this process would share the store's connection and its locks.
    with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_end_on_interrupt) as pool:
        try:
            running = {pool.submit(work, file, _silent): file for file in files}
            for done in as_completed(running):
                say(running[done].stem, "")
                yield running[done], done.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in active_children():  # a kill reaches this process alone, and their work may take minutes
                process.terminate()
            raise


def _end_on_interrupt() -> None:
    """End without a traceback when ^C reaches every process of the terminal."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _silent(step: str) -> None:
    """Ignore a step: the lines of several processes would overwrite each other."""
