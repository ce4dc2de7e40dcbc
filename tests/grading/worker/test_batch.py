"""Batches: the parent is woken for few of the answers, and knows all of them, whatever becomes of the worker."""

from __future__ import annotations

import time

import pytest

from runner.grading.worker.outcome import parse
from tests.support.workers import call, entry, worker

TEXTS = entry(returns="str")
ENDS = {
    "loop": ("while True: pass", "timeout"),
    "loop in C": ("sum(range(10 ** 12))", "timeout"),
    "exit": ("import os; os._exit(3)", "exit"),
    "segfault": ("import ctypes; ctypes.string_at(0)", "crash"),
    "all closed": ("import os; os.closerange(0, 1000)", "protocol"),
}


@pytest.mark.parametrize("name", ENDS)
def test_what_was_answered_before_the_end_of_a_worker_is_known(name):
    code, kind = ENDS[name]
    source = f"def f(x):\n    if x == 37:\n        {code}\n    return -x"
    with worker(source, layer="L0") as running:
        running.load(5)
        outcomes = running.call_batch([{"x": x} for x in range(50)], 0.5)
    assert [outcome.value for outcome in outcomes[:-1]] == [-x for x in range(37)]
    assert (len(outcomes), outcomes[-1].kind) == (38, kind)


@pytest.mark.parametrize("sizes", [[3_900] * 9, [70_000, 3, 70_000], [3, 300_000, 3, 3], [4_000, 3_990, 1] * 20])
def test_answers_of_any_size_come_through_without_waiting(sizes):
    with worker("def f(x): return 'x' * x", TEXTS) as running:
        running.load(5)
        start = time.monotonic()
        for _ in range(20):
            assert [len(outcome.value) for outcome in running.call_batch([{"x": x} for x in sizes], 5)] == sizes
        assert time.monotonic() - start < 20 * 0.1, "each batch waited until somebody looked"


def test_answers_are_waited_for_as_long_as_each_of_them_may_take():
    source = "import time\ndef f(x):\n    time.sleep(0.15)\n    return x"
    with worker(source) as running:
        running.load(5)
        assert [outcome.kind for outcome in running.call_batch([{"x": 1}] * 4, 0.4)] == ["value"] * 4


@pytest.mark.parametrize("how", ["os.close(fd)", "os.write(fd, b'!' * 30)"])
def test_a_solution_that_meddles_with_the_bell_gains_nothing(how):
    source = f"""
        import os, stat
        def f(x):
            for fd in (fd for fd in range(3, 20) if is_bell(fd)):
                {how}
            return x
        def is_bell(fd):
            try:
                return stat.S_ISFIFO(os.fstat(fd).st_mode) and fd == pipes()[2]
            except OSError:
                return False
        def pipes():
            found = []
            for fd in range(3, 20):
                try:
                    found += [fd] * stat.S_ISFIFO(os.fstat(fd).st_mode)
                except OSError:
                    pass
            return found
    """
    outcome = call(source, {"x": 4}, layer="L0")
    assert (outcome.kind, outcome.value) in [("value", 4), ("protocol", None)]


def test_a_value_is_taken_for_the_known_one_only_where_it_is_the_same_to_the_type():
    source = "def f(x): return [True, 1.0, 1, '1', 2][x]"
    values = []
    for returns in ("bool", "float", "int", "str"):
        with worker(source, entry(returns=returns)) as running:
            running.load(5)
            found = running.call_batch([{"x": x} for x in range(5)], 5, [1] * 5)
            values.append([outcome.value for outcome in found if not outcome.wrong_type])
    assert list(map(repr, values)) == ["[True]", "[1.0, 1.0, 2.0]", "[1, 2]", "['1']"]


def test_the_values_of_a_batch_come_all_at_once():
    with worker("def f(x): return -x") as running:
        running.load(5)
        running.begin_values([{"x": x} for x in range(300)], 5)
        found = running.end_values()
        assert [outcome.value for outcome in found] == [-x for x in range(300)]
        assert all(outcome.kind == "value" and outcome.seconds > 0 for outcome in found)
        assert [outcome.value for outcome in running.call_batch([{"x": 3}], 5)] == [-3]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("raise KeyError(x)", "raise"),
        ("return 'x'", "value"),
        ("while True: pass", "timeout"),
        ("import os; os._exit(3)", "exit"),
    ],
)
def test_where_one_has_no_value_all_are_requested_again_and_the_reason_is_reported(code, kind):
    with worker(f"def f(x):\n    if x == 3:\n        {code}\n    return x", layer="L0") as running:
        running.load(5)
        batch = [{"x": x} for x in range(5)]
        running.begin_values(batch, 0.3)
        assert running.end_values() is None
        outcomes = running.call_batch(batch, 0.3)
        assert [outcome.value for outcome in outcomes[:3]] == [0, 1, 2]
        assert (outcomes[3].kind, bool(outcomes[3].wrong_type)) == (kind, kind == "value")


def test_no_answer_is_taken_that_was_not_requested():
    forged = """
        import os
        def f(x):
            frame = b'[1,%d,"value",7,5,0,{}]' % (x + 1)
            for fd in range(3, 20):
                try:
                    os.write(fd, len(frame).to_bytes(4, "big") + frame)
                except OSError:
                    pass
            return x
    """
    with worker(forged, layer="L0") as running:
        running.load(5)
        outcomes = running.call_batch([{"x": x} for x in range(5)], 0.5)
    assert outcomes[-1].kind == "protocol"
    assert len(outcomes) <= 2


@pytest.mark.parametrize(
    "frame",
    [b"[]", b"[1,0,2,3,4,5,{}]", b'[1,0,"value",1,5,0,{}] ', b'[1,0,"value",1,5,0,{}][]', b'[1,0,"value",1,5,0,[]]'],
)
def test_a_frame_that_no_worker_sends_is_refused(frame):
    with pytest.raises(ValueError, match=r"answer|Expecting"):
        parse(frame)
    with pytest.raises(ValueError, match="ascii"):
        parse(b'[1,0,"value","\xc3\xa4",5,0,{}]')
