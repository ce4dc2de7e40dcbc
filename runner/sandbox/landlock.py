"""Landlock: a solution may read the standard library, its own file and the paths that are named, and nothing else.

A right to a folder covers everything in it. If drill itself, with its references, is installed inside of the standard
library's folder, the entries of the library are granted one by one, and only the names in the folder can be read. That
takes some milliseconds, so it is not done if drill is elsewhere, as in an environment. The kernel's interface has
versions (ABI). What an older version lacks is left out of the request; if a kernel reports a version and refuses its
bits, the next older version is tried.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .annotations import Any

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_PATH_BENEATH = 1
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_NEWEST = 6

# Bits by the version that introduced them. 1: files; 2: moves between folders; 3: truncation; 5: ioctl on devices.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_NET_RIGHTS = {4: 0b11}
_SCOPES = {6: 0b11}

_PACKAGES = frozenset({"site-packages", "dist-packages"})
_DEVICES = ("/dev/null", "/dev/urandom", "/etc/ld.so.cache")


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def restrict_files(libc: ctypes.CDLL, readable: list[str], programs: Sequence[str] = ()) -> list[str]:
    """Restrict this process. Returns the reason why not, or "" and the version that is in force.

    If it will become another program, `programs` are the files to execute for that, and Python's are of no use.
    """
    abi = libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if abi < 1:
        return ["this kernel has no Landlock, or it is switched off"]
    for version in range(min(abi, _NEWEST), 0, -1):
        ruleset = _create(libc, version)
        if ruleset >= 0:
            break
        if ctypes.get_errno() not in (errno.EINVAL, errno.E2BIG):
            return [os.strerror(ctypes.get_errno())]
    else:
        return [os.strerror(errno.EINVAL)]
    try:
        for path in programs:
            _allow(libc, ruleset, path, _READ_FILE | _EXECUTE)
        for path in {*readable, *_DEVICES, *(() if programs else (*_standard_library(), *_libraries()))}:
            _allow(libc, ruleset, path, _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE)
        for path in () if programs else filter(_holds_drill, sys.path):
            _allow(libc, ruleset, path, _READ_DIR)
        if libc.syscall(_RESTRICT, ruleset, ctypes.c_uint32(0)):
            return [os.strerror(ctypes.get_errno())]
    finally:
        os.close(ruleset)
    return ["", f"Landlock, version {version}"]


def _create(libc: ctypes.CDLL, version: int) -> int:
    rights = _Ruleset(*(_up_to(version, bits) for bits in (_FILE_RIGHTS, _NET_RIGHTS, _SCOPES)))
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    descriptor: int = libc.syscall(_CREATE, ctypes.byref(rights), ctypes.c_size_t(size), ctypes.c_uint32(0))
    return descriptor


def _up_to(version: int, bits: dict[int, int]) -> int:
    return sum(right for since, right in bits.items() if since <= version)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    """Allow `rights` on a file or folder. A path that does not exist needs no rule."""
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rule: Any = _PathBeneath(rights, descriptor)
    libc.syscall(_ADD, ruleset, ctypes.c_int(_PATH_BENEATH), ctypes.byref(rule), ctypes.c_uint32(0))
    os.close(descriptor)


def _standard_library() -> list[str]:
    """List the paths of the standard library, without drill."""
    found = []
    for folder in sys.path:
        if _holds_drill(folder):
            found += [f"{folder}/{name}" for name in _names(folder) if name not in _PACKAGES]
        else:
            found.append(folder)
    return found


def _libraries() -> set[str]:
    """List the folders of this interpreter's shared libraries: modules of the standard library load others from there.

    If drill is in such a folder, list only the libraries in it.
    """
    with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as maps:
        paths = {line.split(maxsplit=5)[5].strip() for line in maps if ".so" in line}
    found: set[str] = set()
    for folder in {os.path.dirname(path) for path in paths}:
        if _holds_drill(folder):
            found.update(f"{folder}/{name}" for name in _names(folder) if ".so" in name)
        else:
            found.add(folder)
    return found


def _holds_drill(folder: str) -> bool:
    return os.path.realpath(__file__).startswith(f"{os.path.realpath(folder)}/")


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
