"""The life of a worker: it puts up its fences, then serves until drill closes the pipe."""

from __future__ import annotations

import faulthandler
import os
import sys
from _signal import SIG_IGN, SIGINT, SIGUSR1, signal  # type: ignore[import-not-found]  # `signal` brings enum and re
from _thread import stack_size, start_new_thread
from select import POLLHUP, poll

from . import fence, frame_room, frames, request_loop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import CaseMaker

BROKEN = 70
"""The worker's exit code after the solution has broken something that the worker itself needs."""


def live(case_of: CaseMaker) -> None:
    """Set up, then serve in a second thread: only a new thread can get a stack of `STACK_BYTES`.

    The last words of the command are four descriptors. `case_of` loads a solution.
    """
    requests, answers_end, bell, trace = map(int, sys.argv[1:5])
    os.set_blocking(trace, False)
    faulthandler.enable(trace)
    faulthandler.register(SIGUSR1, trace, all_threads=True)
    signal(SIGINT, SIG_IGN)

    settings = frames.read_request(requests)
    answers = frames.Answers(answers_end, bell)
    memory_count = fence.open_memory_count()
    report = fence.put_up(settings)

    def serve() -> None:
        try:
            stack_size(0)
            fence.limit_processes(report)
            report.append(fence.limit_memory(memory_count, settings["memory_mb"]))
            answers.send({"version": sys.version.split()[0], "fences": report})
            loop = request_loop.RequestLoop(requests, answers, settings, case_of)
            frame_room.with_frame_room(loop.serve)
        except EOFError:
            os._exit(0)
        finally:
            os._exit(BROKEN)

    stack_size(fence.STACK_BYTES)
    start_new_thread(serve, ())
    end_with(requests)


def end_with(requests: int) -> None:
    """Wait until drill has closed the pipe, then end the process, whatever the solution is doing at that time."""
    line = poll()
    line.register(requests, 0)
    [(_, event)] = line.poll()
    os._exit(0 if event & POLLHUP else BROKEN)
