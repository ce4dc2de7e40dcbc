"""The clock of a call: it is the worker's own that counts, and a busy machine takes nothing of it."""

from types import SimpleNamespace

import pytest

from runner.grading.worker import wait as module
from runner.grading.worker.isolation import MEMORY
from runner.grading.worker.process import Silent
from runner.grading.worker.system import Usage
from tests.support.workers import worker


@pytest.fixture
def waited(monkeypatch):
    """Wait two seconds for a worker that gets some share of the CPU, and answers after so much of it, if at all."""

    def wait(share, needs=None, *, runnable=True):
        clock = SimpleNamespace(now=0.0)

        def receive(seconds, most=None):
            end = clock.now + seconds
            if needs is not None and share * end >= needs:
                clock.now = needs / share
                return [b"the answer"]
            clock.now = end
            raise Silent

        process = SimpleNamespace(receive=receive, worker_pid=1, fences={MEMORY})
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: clock.now))
        monkeypatch.setattr(module, "usage_of", lambda pid: Usage(clock.now * share, runnable))
        monkeypatch.setattr(module, "_timeout", lambda process, seconds, busy, asleep: (busy, asleep))
        return module.wait(process, 2.0, 1), clock.now

    return wait


@pytest.mark.parametrize("share", [1.0, 0.6, 0.4, 0.25])
def test_a_call_that_is_quick_enough_is_in_time_however_busy_the_machine(waited, share):
    assert waited(share, needs=1.9)[0] == [b"the answer"]


@pytest.mark.parametrize("share", [1.0, 0.97, 0.6, 0.25])
def test_a_hang_ends_when_it_has_had_its_time(waited, share):
    (busy, asleep), at = waited(share)
    assert (busy, asleep) == (True, False)
    assert 1.95 <= at * share <= 2.1


def test_what_gets_next_to_nothing_is_given_up_in_the_end(waited):
    (busy, asleep), at = waited(0.01)
    assert (busy, asleep) == (False, False)
    assert at == pytest.approx(10)


def test_what_sleeps_is_not_waited_for(waited):
    (busy, asleep), at = waited(0.0, runnable=False)
    assert (busy, asleep) == (False, True)
    assert at == 2.0


def test_what_sleeps_between_its_work_gets_the_time_for_it(waited):
    assert waited(0.5, needs=1.0, runnable=False)[0] == [b"the answer"]


def test_a_hang_takes_about_its_time_of_cpu(monkeypatch):
    monkeypatch.setattr("runner.grading.worker.wait._MAX_STRETCH", 100)  # whatever else the machine is doing
    with worker("def f(x):\n    while True: pass") as running:
        running.load(5)
        outcome = running.call({"x": 1}, 0.3)
        assert (outcome.kind, outcome.busy, outcome.asleep) == ("timeout", True, False)
