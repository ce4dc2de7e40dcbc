"""What the fences ask of the system, and what they report of it. That they hold: test_hostile.py, in real workers."""

from __future__ import annotations

import ctypes
import errno
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from runner.sandbox import fence, kernel, landlock, seccomp
from runner.sandbox.syscalls import ARCHITECTURES

SETTINGS = {"layer": "L1", "parent": os.getppid(), "readable": ["/nowhere/solution.py"]}


@pytest.fixture
def limits(monkeypatch):
    """What would have been limited."""
    asked = {}
    monkeypatch.setattr(resource, "setrlimit", lambda which, pair: asked.update({which: pair}))
    monkeypatch.setattr(sys, "setrecursionlimit", lambda limit: asked.update(recursion=limit))
    return asked


def test_the_limits_that_hold_everywhere(limits):
    report = fence.put_up({**SETTINGS, "layer": "L0"})
    assert report == [["no files written", ""], ["no core dumps", ""], ["few descriptors", ""]]
    assert limits[resource.RLIMIT_FSIZE] == limits[resource.RLIMIT_CORE] == (0, 0)
    assert limits["recursion"] == fence.RECURSION_LIMIT


def test_a_limit_that_is_refused_is_reported_and_the_others_hold(limits, monkeypatch):
    def refuse(which, pair):
        if which == resource.RLIMIT_CORE:
            raise ValueError("not allowed to raise maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    report = dict(fence.put_up({**SETTINGS, "layer": "L0"}))
    assert report["no core dumps"] == "not allowed to raise maximum limit"
    assert report["no files written"] == ""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fences are Linux's")
def test_the_kernel_s_fences_come_with_their_layer(limits, monkeypatch):
    monkeypatch.setattr(kernel, "put_up_kernel_fences", lambda settings: [["asked", settings["layer"]]])
    assert fence.put_up(SETTINGS)[-1] == ["asked", "L1"]


def test_processes_are_counted_only_where_nothing_finer_is_in_force(limits):
    finer = [[fence.NO_PROCESSES, "", "seccomp"]]
    fence.limit_processes(finer)
    assert len(finer) == 1
    coarse = [[fence.NO_PROCESSES, "not known"]]
    fence.limit_processes(coarse)
    assert coarse[1] == ["few processes", ""]
    assert limits[resource.RLIMIT_NPROC] == (0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process is told its size")
def test_memory_is_limited_above_what_there_is(limits):
    assert fence.limit_memory(fence.open_memory_count(), 100) == ["memory limit", ""]
    soft, hard = limits[resource.RLIMIT_AS]
    assert soft > 100 * 1024 * 1024
    assert hard - soft == fence.HEADROOM_BYTES


def test_memory_that_is_not_known_is_reported(limits, monkeypatch):
    def missing(*_):
        raise FileNotFoundError

    monkeypatch.setattr(os, "open", missing)
    count = fence.open_memory_count()
    assert count == -1
    assert fence.limit_memory(count, 100)[1].startswith("the system does not tell")
    assert resource.RLIMIT_AS not in limits


def test_headroom_is_all_that_is_left(limits, monkeypatch):
    monkeypatch.setattr(resource, "getrlimit", lambda which: (5, 9))
    fence.give_headroom()
    assert limits[resource.RLIMIT_AS] == (9, 9)


@pytest.mark.parametrize(("hard", "is_set"), [(resource.RLIM_INFINITY, True), (10**6, True), (1, False)])
def test_cpu_time_is_allowed_from_now_on(limits, monkeypatch, hard, is_set):
    monkeypatch.setattr(resource, "getrlimit", lambda which: (0, hard))
    used = resource.getrusage(resource.RUSAGE_SELF)
    fence.allow_cpu(7)
    assert (resource.RLIMIT_CPU in limits) is is_set
    if is_set:
        soft, kept = limits[resource.RLIMIT_CPU]
        assert used.ru_utime + used.ru_stime + 7 <= soft <= used.ru_utime + used.ru_stime + 12
        assert kept == hard


class Libc:
    """A C library that does what a test says: `refused` fail with that error, Landlock knows `newest` versions."""

    def __init__(self, refused=None, newest=6, sizes=(8, 16, 24)):
        self.refused = refused or {}
        self.newest = newest
        self.sizes = sizes
        self.asked = []
        self.program = []

    def _answer(self, name):
        self.asked.append(name)
        ctypes.set_errno(self.refused.get(name, 0))
        return -1 if name in self.refused else 0

    def prctl(self, what, *more):
        if what == 22:
            program = ctypes.cast(more[1], ctypes.POINTER(seccomp._Program)).contents
            lines = (program.instructions[index] for index in range(program.length))
            self.program = [(line.code, line.yes, line.no, line.value) for line in lines]
        return self._answer({1: "death", 38: "privileges", 22: "filter"}[what])

    def capset(self, *_):
        return self._answer("capabilities")

    def syscall(self, number, *more):
        if number == 444 and more[0] is None:
            return self.newest
        if number == 444:
            if more[1].value not in self.sizes:
                ctypes.set_errno(errno.E2BIG)
                return -1
            return os.open("/", os.O_RDONLY) if not self._answer("ruleset") else -1
        return self._answer({445: "allow", 446: "restrict"}[number])


linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fences are Linux's")


@linux
def test_every_fence_of_the_kernel_is_reported(monkeypatch):
    libc = Libc()
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: libc)
    report = kernel.put_up_kernel_fences(SETTINGS)
    assert [fence[1] for fence in report] == [""] * 5
    assert report[3][2] == "Landlock, version 6"
    assert libc.asked[-1] == "filter"  # after it, none of the others could be put up


@linux
@pytest.mark.parametrize(
    ("refused", "name"),
    [
        ("death", "ends with drill"),
        ("privileges", "no new privileges"),
        ("capabilities", "no rights of root"),
        ("ruleset", "reads only what it needs"),
        ("restrict", "reads only what it needs"),
        ("filter", "no sockets, processes or signals"),
    ],
)
def test_a_fence_that_is_refused_is_named_with_the_reason(monkeypatch, refused, name):
    libc = Libc({refused: errno.EPERM})
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: libc)
    report = kernel.put_up_kernel_fences(SETTINGS)
    assert {fence[0]: fence[1] for fence in report if fence[1]} == {name: os.strerror(errno.EPERM)}


@linux
def test_a_parent_that_is_gone_already_ends_the_worker(monkeypatch):
    ended = []
    monkeypatch.setattr(os, "_exit", ended.append)
    kernel._die_with(Libc(), os.getppid() + 1)
    assert ended == [0]
    assert kernel._die_with(Libc(), 0) == ["ends with drill", "", "by bubblewrap"]


@linux
@pytest.mark.parametrize(
    ("libc", "report"),
    [
        (Libc(newest=-1), ["this kernel has no Landlock, or it is switched off"]),
        (Libc(newest=1), ["", "Landlock, version 1"]),
        (Libc(newest=9), ["", "Landlock, version 6"]),
        (Libc(newest=6, sizes=(8, 16)), ["", "Landlock, version 5"]),
        (Libc(newest=6, sizes=(8,)), ["", "Landlock, version 3"]),
        (Libc(newest=6, sizes=()), [os.strerror(errno.EINVAL)]),
    ],
)
def test_landlock_asks_for_what_the_kernel_has(libc, report):
    assert landlock.restrict_files(libc, ["/nowhere", "/"]) == report


@linux
def test_the_rights_that_are_requested_grow_with_the_version():
    rights = [landlock._up_to(version, landlock._FILE_RIGHTS) for version in range(1, 7)]
    assert rights[0] == (1 << 13) - 1
    assert rights[5] == (1 << 16) - 1
    assert rights == sorted(rights)


def copied_into(folder):
    """An interpreter's own library as far as it goes, with drill and another package installed among it."""
    library = folder / "lib" / "python3"
    for name in ("json/decoder.py", "os.py", "site-packages/other.py", "site-packages/runner/_data/two-sum.yaml"):
        (library / name).parent.mkdir(parents=True, exist_ok=True)
        (library / name).write_text("")
    shutil.copytree(Path(landlock.__file__).parent, library / "site-packages" / "runner" / "sandbox")
    return library


@linux
def test_where_drill_is_among_the_library_only_the_library_s_own_is_granted(tmp_path, monkeypatch):
    library = copied_into(tmp_path)
    monkeypatch.setattr(sys, "path", [str(library), str(tmp_path / "elsewhere")])
    assert set(landlock._standard_library()) == {str(library), str(tmp_path / "elsewhere")}
    inside = library / "site-packages" / "runner" / "sandbox" / "landlock.py"
    monkeypatch.setattr(landlock, "__file__", str(inside))
    granted = {f"{library}/json", f"{library}/os.py", str(tmp_path / "elsewhere")}
    assert set(landlock._standard_library()) == granted


@linux
def test_a_worker_that_is_installed_in_the_interpreter_reads_the_library_and_no_reference(tmp_path):
    """The same folders, really fenced: an interpreter of its own would be too much to copy."""
    library = copied_into(tmp_path)
    program = f"""
import sys, ctypes
sys.path.insert(0, {str(library / "site-packages" / "runner")!r})
from sandbox import landlock
sys.path[0] = {str(library)!r}
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(38, 1, 0, 0, 0)
said = landlock.restrict_files(libc, [])
import os
def can_read(name):
    try:
        open({str(library)!r} + "/" + name).close()
    except PermissionError:
        return False
    return True
names = ("os.py", "json/decoder.py", "site-packages/other.py", "site-packages/runner/_data/two-sum.yaml")
print(said[0], os.listdir({str(library)!r}) != [], *map(can_read, names))
"""
    done = subprocess.run([sys.executable, "-P", "-s", "-S", "-c", program], capture_output=True, text=True, check=True)
    if "True" not in done.stdout.partition(" ")[0] + done.stdout or done.stdout[0] != " ":
        pytest.skip(f"no Landlock here: {done.stdout}")
    assert done.stdout.split() == ["True", "True", "True", "False", "False"]


ALLOWED, REFUSED, NO_WRITING, UNKNOWN = 0x7FFF0000, errno.EPERM, errno.EACCES, errno.ENOSYS
HERE = object()


def verdict(lines, number, *arguments, architecture):
    """What the kernel would make of a system call: runs the filter as it does."""
    data = {0: number, 4: architecture, **{16 + 8 * index: value for index, value in enumerate(arguments)}}
    loaded, place = 0, 0
    while True:
        code, yes, no, value = lines[place]
        place += 1
        if code == 0x20:
            loaded = data.get(value, 0) & 0xFFFFFFFF
        elif code == 0x06:
            return ALLOWED if value == ALLOWED else value & 0xFFFF
        else:
            holds = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[code]
            place += yes if holds else no


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("read", (0,), ALLOWED),
        ("socket", (2, 1), REFUSED),
        ("execve", (), REFUSED),
        ("ptrace", (), REFUSED),
        ("unlinkat", (), REFUSED),
        ("io_uring_setup", (), REFUSED),
        ("clone3", (), UNKNOWN),
        ("openat2", (), UNKNOWN),
        ("clone", (0x10000 | 0x100,), ALLOWED),
        ("clone", (0x11,), REFUSED),
        ("openat", (-100, 0, os.O_RDONLY), ALLOWED),
        ("openat", (-100, 0, os.O_WRONLY), NO_WRITING),
        ("openat", (-100, 0, os.O_RDWR), NO_WRITING),
        ("openat", (-100, 0, os.O_RDONLY | os.O_CREAT), NO_WRITING),
        ("kill", (HERE, 9), ALLOWED),
        ("kill", (1, 9), REFUSED),
        ("tgkill", (1, 1, 9), REFUSED),
        ("prctl", (1, 0), REFUSED),
        ("prctl", (15, 0), ALLOWED),
        ("fcntl", (0, 8, 1), REFUSED),
        ("fcntl", (0, 10, 9), REFUSED),
        ("fcntl", (0, 15, 0), REFUSED),
        ("fcntl", (0, 1, 0), ALLOWED),
    ],
)
def test_what_the_filter_says(machine, name, arguments, expected):
    numbers = {
        "x86_64": {"read": 0, "clone": 56, "openat": 257, "kill": 62, "tgkill": 234, "prctl": 157, "socket": 41}
        | {"fcntl": 72, "execve": 59, "ptrace": 101, "unlinkat": 263},
        "aarch64": {"read": 63, "clone": 220, "openat": 56, "kill": 129, "tgkill": 131, "prctl": 167, "socket": 198}
        | {"fcntl": 25, "execve": 221, "ptrace": 117, "unlinkat": 35},
    }[machine] | {"clone3": 435, "openat2": 437, "io_uring_setup": 425}
    architecture, known = ARCHITECTURES[machine]
    arguments = [os.getpid() if value is HERE else value for value in arguments]
    lines = seccomp._filter(architecture, known)
    assert verdict(lines, numbers[name], *arguments, architecture=architecture) == expected


def test_another_processor_s_calls_are_refused():
    architecture, known = ARCHITECTURES["x86_64"]
    lines = seccomp._filter(architecture, known)
    assert verdict(lines, 0, architecture=0x40000003) == REFUSED
    assert verdict(lines, 0x40000000, architecture=architecture) == REFUSED


def test_the_filter_is_handed_over_line_by_line():
    machine = os.uname().machine
    if machine not in ARCHITECTURES:
        pytest.skip(f"no filter for {machine}")
    libc = Libc()
    assert seccomp.restrict_calls(libc) == ["", "seccomp"]
    assert libc.program == seccomp._filter(*ARCHITECTURES[machine])


def test_a_processor_that_is_not_known_is_named(monkeypatch):
    class Uname:
        machine = "abacus"

    monkeypatch.setattr(os, "uname", Uname)
    assert seccomp.restrict_calls(Libc()) == ["not known for the processor abacus"]
