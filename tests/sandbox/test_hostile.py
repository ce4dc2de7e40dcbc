"""Whatever a solution does, it ends in the outcome that is declared for it, and leaves no process and no file behind.

`docs/isolation.md` says how to run this as root and as somebody else.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

import pytest

from runner.grading.worker.system import marked
from tests.sandbox.hostile import INSIDE
from tests.sandbox.hostile_case import QUICK
from tests.sandbox.hostile_files import LOADS
from tests.sandbox.hostile_outside import OUTSIDE
from tests.support.workers import entry, worker

IS_ROOT = os.geteuid() == 0
MEMORY = 96
HOSTILE = [*INSIDE, *OUTSIDE]


@pytest.fixture(scope="module")
def reached():
    """The layer that this machine gives when L1 is requested."""
    with worker("def f(x): return x", layer="L1") as running:
        assert running.load(5) is None
        return running.status


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A learner's folder with a file in it, a bank next to it, and a folder for temporary files that nobody else uses."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "mine").write_text("the learner's own")
    (tmp_path / "bank.yaml").write_text("reference: 42")
    return tmp_path / "home"


def cases():
    """Every solution at the usual layer, and some of them with limits alone; the quick suite leaves out the others."""
    for hostile, layer in product(HOSTILE, ("L0", "L1")):
        marks = () if layer == "L1" or hostile.name in QUICK else pytest.mark.slow
        yield pytest.param(hostile, layer, id=f"{hostile.name}-{layer}", marks=marks)


@pytest.mark.parametrize(("hostile", "layer"), list(cases()))
def test_a_hostile_solution_ends_as_declared(hostile, layer, reached, home):
    if layer == "L1" and reached.layer != "L1":
        pytest.skip(f"no L1 on this machine: {reached}")
    asked = entry(returns=hostile.returns)
    source = hostile.source(str(home), str(home.parent / "bank.yaml"))
    with worker(source, asked, layer=layer, memory_mb=MEMORY) as running:
        assert running.load(5) is None
        mark = running._process.mark
        outcome = running.call({"x": 1}, hostile.seconds)
        assert describe(outcome) in acceptable(hostile.expected(layer, is_root=IS_ROOT)), outcome
        assert hostile.value is None or outcome.value == hostile.value
        assert len(outcome.printed) <= 64 * 1024
        if hostile.recovers and hostile.returns == "int":
            assert running.call({"x": 2}, 5).value == 7
    assert not marked(mark)
    left = {"mine", hostile.leaves} if layer == "L0" and hostile.leaves else {"mine"}
    assert {path.name for path in home.iterdir()} == left
    assert (home / "mine").read_text() == "the learner's own"
    assert not list((home.parent / "tmp").iterdir())


def describe(outcome):
    if outcome.wrong_type:
        return "wrong"
    return f"raise:{outcome.fault.type}" if outcome.kind == "raise" else outcome.kind


def acceptable(declared):
    class Any(set):
        def __contains__(self, found):
            return found in declared.split() or found.partition(":")[0] in declared.split()

    return Any()


@pytest.mark.parametrize("layer", ["L0", "L1"])
@pytest.mark.parametrize("name", LOADS)
def test_a_hostile_file_ends_as_declared(name, layer):
    source, kinds = LOADS[name]
    mark = ""
    with worker(source, layer=layer, memory_mb=MEMORY) as running:
        running.start()
        mark = running._process.mark if running._process else "none was started"
        failure = running.load(0.4 if "timeout" in kinds else 5)
        assert failure is not None
        assert failure.kind in kinds.split(), failure
    assert not marked(mark)


ORPHAN = """
import os, sys, time
from tests.support.workers import worker
running = worker("import time\\ndef f(x):\\n    time.sleep(60)", layer=sys.argv[1])
assert running.load(20) is None
running._send("call", 50.0, [{"x": 1}])
print(running._process.worker_pid, flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("layer", ["L0", "L1"])
def test_a_worker_ends_with_drill_even_while_it_sleeps(layer):
    drill = subprocess.Popen([sys.executable, "-c", ORPHAN, layer], stdout=subprocess.PIPE, text=True)
    pid = int(drill.stdout.readline())
    assert is_there(pid)
    drill.kill()
    drill.wait()
    drill.stdout.close()
    end = time.monotonic() + 10
    while is_there(pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not is_there(pid)


def is_there(pid):
    """Whether it runs: one that nobody has waited for yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def test_there_are_as_many_as_were_promised():
    names = [hostile.name for hostile in HOSTILE]
    assert len(set(names)) == len(names) >= 50
