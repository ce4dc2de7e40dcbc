"""What is in force is what is said to be."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest

from runner.grading.worker import isolation
from runner.grading.worker.isolation import KERNEL_FENCES, NOT_STARTED, Fence, IsolationStatus, status_of
from tests.support.javascript import js_worker, needs_node
from tests.support.workers import worker


def test_a_layer_is_read_off_the_fences_that_hold():
    kernel = [[name, ""] for name in KERNEL_FENCES]
    assert status_of(kernel, requested="auto", version="3.11", wrapper="").layer == "L1"
    assert status_of(kernel, requested="L2", version="3.11", wrapper="bwrap").layer == "L2"
    partly = status_of([*kernel[:-1], [KERNEL_FENCES[-1], "not here"]], requested="L1", version="3.11", wrapper="")
    assert partly.layer == "L0"
    assert partly.missing == (Fence(KERNEL_FENCES[-1], "not here"),)
    assert str(partly) == f"L0, without: {KERNEL_FENCES[-1]} (not here)"


def test_a_status_knows_its_fences():
    status = IsolationStatus("L0", "auto", "3.11", (Fence("memory limit"), Fence("few processes", "no")))
    assert status.holds("memory limit")
    assert not status.holds("few processes")
    assert not status.holds("another")
    assert str(NOT_STARTED) == "none"


def load(**more):
    with worker("def f(x): return x", **more) as running:
        assert running.load(5) is None
        assert running.call({"x": 3}, 5).value == 3
        return running.status


def test_l0_has_limits_alone():
    status = load(layer="L0")
    assert status.layer == "L0"
    assert status.holds("no core dumps")
    assert not any(fence.name in KERNEL_FENCES for fence in status.fences)
    assert status.version == sys.version.split()[0]


@pytest.mark.skipif(sys.platform != "linux", reason="the fences are Linux's")
def test_on_linux_l1_is_what_auto_gives():
    status = load()
    assert status == replace(load(layer="L1"), requested="auto")
    assert status.holds("memory limit")
    assert status.holds("no new privileges")


def install(monkeypatch, folder, name, script):
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_without_bubblewrap_l2_says_so(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    status = load(layer="L2")
    assert status.requested == "L2"
    assert status.layer in ("L0", "L1")
    assert "bwrap (there is no `bwrap` on this machine)" in str(status)


def test_with_a_bubblewrap_that_is_not_allowed_to_work_l2_says_so(monkeypatch, tmp_path):
    refusal = "echo 'bwrap: No permissions to create a new namespace' >&2; exit 1"
    install(monkeypatch, tmp_path, "bwrap", refusal)
    status = load(layer="L2")
    assert status.layer in ("L0", "L1")
    assert "bwrap (No permissions to create a new namespace)" in str(status)


@pytest.mark.skipif(not shutil.which("bwrap"), reason="there is no bubblewrap")
def test_in_bubblewrap_a_worker_is_worked_with_as_ever():
    body = "os.abort() if x == 1 else os._exit(3) if x == 2 else time.sleep(60) if x == 3 else os.getpid()"
    with worker(f"import os, time\ndef f(x): return {body}", layer="L2") as running:
        assert running.load(5) is None
        if running.status.layer != "L2":
            pytest.skip(str(running.status))
        assert [running.call({"x": x}, 0.5).kind for x in range(5)] == ["value", "crash", "exit", "timeout", "value"]
        assert running.call({"x": 4}, 0.5).value < 10, "processes are numbered anew in there"
        asleep = running.call({"x": 3}, 0.3)
        assert asleep.asleep
        assert asleep.fault.line == 2


def test_on_macos_a_worker_runs_in_sandbox_exec(monkeypatch, tmp_path):
    monkeypatch.setattr(isolation, "sys", SimpleNamespace(platform="darwin"))
    install(monkeypatch, tmp_path, "sandbox-exec", f'echo "$2" > {tmp_path}/profile; shift 2; exec "$@"')
    assert load().layer == "L1"
    assert "(deny network*)" in (tmp_path / "profile").read_text()
    assert load(layer="L0").layer == "L0"


@needs_node
def test_on_macos_node_runs_in_sandbox_exec(monkeypatch, tmp_path):
    monkeypatch.setattr(isolation, "sys", SimpleNamespace(platform="darwin"))
    install(monkeypatch, tmp_path, "sandbox-exec", f'echo "$2" > {tmp_path}/profile; shift 2; exec "$@"')
    with js_worker("const f = (x) => x") as running:
        assert running.call({"x": 3}, 5).value == 3
        assert running.status.layer == "L1"
    assert "(deny process-fork)" in (tmp_path / "profile").read_text()


def test_a_sandbox_exec_that_refuses_is_done_without(monkeypatch, tmp_path):
    monkeypatch.setattr(isolation, "sys", SimpleNamespace(platform="darwin"))
    install(
        monkeypatch,
        tmp_path,
        "sandbox-exec",
        "echo 'sandbox-exec: sandbox_apply: Operation not permitted' >&2; exit 71",
    )
    assert "sandbox-exec (Operation not permitted)" in str(load())
