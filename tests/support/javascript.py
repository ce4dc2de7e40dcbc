"""Workers for solutions in JavaScript. Without Node the tests that need one are skipped."""

from __future__ import annotations

import shutil
from textwrap import dedent

import pytest

from runner.bank.model import Limits
from runner.grading.worker.worker import Worker, WorkerSpec
from tests.support.workers import SECONDS, entry

FILE = "/solutions/it.js"

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node on this machine")


def js_worker(source, entry_=None, *, layer="auto", memory_mb=512, node="node", traced=False, file=FILE):
    """A worker that was not started yet."""
    spec = {**(entry_ or entry()), "language": "javascript"}
    text = dedent(source).encode()
    limits = Limits(memory_mb=memory_mb)
    return Worker(WorkerSpec(spec, text, file, "learner", limits, interpreter=node, layer=layer, traced=traced))


def js_call(source, args=None, entry_=None, seconds=SECONDS, **more):
    """Load a solution and call it once."""
    with js_worker(source, entry_, **more) as running:
        failure = running.load(SECONDS)
        assert failure is None, failure
        return running.call(args if args is not None else {"x": 1}, seconds)


def js_load(source, entry_=None, **more):
    """Load a solution; return the fault that prevents it."""
    with js_worker(source, entry_, **more) as running:
        return running.load(SECONDS)
