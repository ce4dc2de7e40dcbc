"""The code of a worker in this process: requests come from a file, answers go to one. There is no isolation."""

from __future__ import annotations

import builtins
import json
import marshal
import os
import sys
from contextlib import suppress
from textwrap import dedent

from runner.sandbox import fence, request_loop, run_case
from runner.sandbox.entry_points import case_of
from runner.sandbox.frames import Answers
from tests.support.workers import FILE, entry


class Conversation:
    """Loads a solution and sends it requests, without the parts that would change this process for good."""

    def __init__(self, folder, monkeypatch):
        self._folder, self._monkeypatch = folder, monkeypatch
        self.cpu = []
        self.headroom = 0
        self.threads = 1
        monkeypatch.setattr(request_loop, "count_threads", lambda: self.threads)
        monkeypatch.setattr(fence, "allow_cpu", self.cpu.append)
        monkeypatch.setattr(run_case.fence, "give_headroom", self._give_headroom)
        for name in ("stdout", "stderr", "__stdout__", "__stderr__"):
            monkeypatch.setattr(sys, name, getattr(sys, name))
        monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
        monkeypatch.setitem(sys.modules, "solution", None)

    def grows(self, threads):
        """Pretend that the solution has that many threads after it called `grow`."""
        self._monkeypatch.setattr(builtins, "grow", lambda: setattr(self, "threads", threads), raising=False)

    def _give_headroom(self):
        self.headroom += 1

    def __call__(self, source, *requests, entry_=None, extra=(), checker=""):
        """Return all answers. The first is the answer to loading."""
        asked, answered, bell = (self._folder / name for name in ("requests", "answers", "bell"))
        asked.write_bytes(b"".join(len(body).to_bytes(4, "big") + body for body in map(marshal.dumps, requests)))
        settings = {
            "cpu_seconds": 3,
            "call_spec": entry_ or entry(),
            "source": source if isinstance(source, bytes) else dedent(source).encode(),
            "filename": FILE,
            "libraries": extra,
            "checker": checker,
        }
        with asked.open("rb") as ear, answered.open("wb") as mouth, bell.open("wb") as rung:
            served = request_loop.RequestLoop(ear.fileno(), Answers(mouth.fileno(), rung.fileno()), settings, case_of)
            with suppress(EOFError):
                served.serve()
        self.rung = bell.read_bytes()
        return list(_frames(answered.read_bytes()))

    def loaded(self, source, **given):
        """Return the kind and the extras of the answer to loading."""
        (answer,) = self(source, **given)
        return answer[2], answer[6]

    def called(self, source, args=None, **given):
        """Call once; give the kind, the value and the extras."""
        loading, answer = self(source, ("call", 1, 2.0, [{"x": 1} if args is None else args]), **given)
        assert loading[2] == "loaded", loading
        return answer[2], answer[3], answer[6]


def _frames(data):
    while data:
        size = int.from_bytes(data[:4], "big")
        yield json.loads(data[4 : 4 + size])
        data = data[4 + size :]


def fork_that_comes_back(monkeypatch):
    """Change the process id that the worker sees, as in a fork of it, and return what it does then."""
    ended = []

    class Ended(BaseException):
        pass

    def end(code):
        ended.append(code)
        raise Ended

    numbers = iter([1])
    monkeypatch.setattr(os, "getpid", lambda: next(numbers, 2))
    monkeypatch.setattr(os, "_exit", end)
    return ended, Ended
