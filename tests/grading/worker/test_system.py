"""What the operating system is asked about a worker."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runner.grading.worker import system
from runner.grading.worker.system import innermost, kill_marked, marked, resident_mb, usage_of

BUSY = "while True: pass"
ASLEEP = "import time; time.sleep(60)"


@pytest.fixture
def start():
    started = []

    def run(code, **more):
        process = subprocess.Popen([sys.executable, "-S", "-c", code], **more)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture(params=["proc", "ps"])
def source(request, monkeypatch):
    """The two places that know of processes: /proc, and `ps` where there is none."""
    if request.param == "proc" and not Path("/proc/self/stat").exists():
        pytest.skip("no /proc")
    if request.param == "ps":
        if not shutil.which("ps"):
            pytest.skip("no ps")
        monkeypatch.setattr(system, "_PROC", Path("/not/there"))
    return request.param


def eventually(condition, seconds=60.0):
    """Wait for it. `ps` counts whole seconds of CPU, which may take many on a busy machine."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


def test_a_busy_process_uses_cpu_and_a_sleeping_one_does_not(start, source):
    busy, asleep = start(BUSY), start(ASLEEP)
    assert eventually(lambda: usage_of(busy.pid).cpu > 0.1)
    assert usage_of(busy.pid).runnable
    assert eventually(lambda: not usage_of(asleep.pid).runnable)
    assert usage_of(asleep.pid).cpu < 5


def test_memory_in_use_is_seen(start, source):
    process = start(f"a = bytearray(50 * 2 ** 20)\n{ASLEEP}")
    assert eventually(lambda: resident_mb(process.pid) > 50)
    assert resident_mb(process.pid) < 200


def test_of_a_process_that_is_gone_nothing_is_known(start, source):
    process = start("")
    process.wait()
    assert usage_of(process.pid) is None
    assert resident_mb(process.pid) == 0


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc")
def test_marked_processes_are_found_and_ended_wherever_they_hide(start):
    mark = f"DRILL_TEST=mark-{os.getpid()}"
    environment = {"DRILL_TEST": mark.partition("=")[2]}
    hidden = start(f"import os\nos.setsid()\nif os.fork(): os.wait()\n{ASLEEP}", env=environment)
    bystander = start(ASLEEP)
    assert eventually(lambda: len(marked(mark)) == 2)
    assert kill_marked(mark) >= 2
    assert hidden.wait() == -signal.SIGKILL
    assert not marked(mark)
    assert bystander.poll() is None


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc")
def test_the_innermost_of_a_chain_of_processes_is_found(start):
    code = f"import os\nif os.fork(): os.wait()\nelse:\n    if os.fork(): os.wait()\n    else:\n        {ASLEEP}"
    outer = start(code, start_new_session=True)
    try:
        assert eventually(lambda: innermost(outer.pid) > outer.pid + 1)
    finally:
        os.killpg(outer.pid, signal.SIGKILL)
