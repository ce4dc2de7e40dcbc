"""Whatever a solution does, it ends in the outcome that is declared for it, and leaves no process behind."""

from __future__ import annotations

import os

import pytest

from runner.grading.worker_system import marked
from tests.sandbox.hostile import HOSTILE, LOADS
from tests.support.workers import entry, worker

IS_ROOT = os.geteuid() == 0
MEMORY = 96


@pytest.fixture(scope="module")
def reached():
    """The layer that this machine gives when L1 is asked for."""
    with worker("def f(x): return x", layer="L1") as running:
        assert running.load(5) is None
        return running.status


@pytest.mark.parametrize("layer", ["L0", "L1"])
@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_solution_ends_as_declared(hostile, layer, reached):
    if layer == "L1" and reached.layer != "L1":
        pytest.skip(f"no L1 on this machine: {reached}")
    asked = entry(returns=hostile.returns)
    with worker(hostile.source(), asked, layer=layer, memory_mb=MEMORY) as running:
        assert running.load(5) is None
        mark = running._process.mark
        outcome = running.call({"x": 1}, hostile.seconds)
        assert describe(outcome) in acceptable(hostile.expected(layer, is_root=IS_ROOT)), outcome
        assert len(outcome.printed) <= 64 * 1024
        if hostile.recovers and hostile.returns == "int":
            assert running.call({"x": 2}, 5).value == 7
    assert not marked(mark)


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
    with worker(source, layer=layer, memory_mb=MEMORY) as running:
        running.start()
        mark = running._process.mark
        failure = running.load(0.4 if "timeout" in kinds else 5)
        assert failure is not None
        assert failure.kind in kinds.split(), failure
    assert not marked(mark)
