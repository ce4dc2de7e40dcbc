"""Seccomp: refuses system calls that no solution needs: processes, sockets, signals to others, changes to files.

A refused call fails with an error number, which Python turns into an ordinary exception on the learner's line.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys

from .syscalls import ARCHITECTURES, Numbers

_PR_SET_SECCOMP = 22
_MODE_FILTER = 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_CLONE_THREAD = 0x10000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_X32 = 0x40000000
_SIGNALS_OF_A_FILE = (8, 10, 15)
"""The fcntl commands F_SETOWN, F_SETSIG and F_SETOWN_EX: with them, a pipe sends any signal to a user's processes."""

_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


Instruction = tuple[int, int, int, int]
Test = tuple[int, int]


def restrict_calls(libc: ctypes.CDLL, *, may_execute: bool = False) -> list[str]:
    """Install the filter. Returns the reason why not, or "" and the name of the filter.

    With `may_execute` the process may become another program, which does not lift the filter.
    """
    found = ARCHITECTURES.get(os.uname().machine)
    if found is None or sys.byteorder != "little" or sys.maxsize < 1 << 32:
        return [f"not known for the processor {os.uname().machine}"]
    lines = _filter(*found, may_execute=may_execute)
    instructions = (_Instruction * len(lines))(*(_Instruction(*line) for line in lines))
    program = _Program(len(lines), instructions)
    if libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0):
        return [os.strerror(ctypes.get_errno())]
    return ["", "seccomp"]


def _filter(architecture: int, numbers: Numbers, *, may_execute: bool = False) -> list[Instruction]:
    refuse = (_RETURN, 0, 0, _ERRNO | errno.EPERM)
    lines: list[Instruction] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        refuse,
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32),
        refuse,
    ]
    for number in numbers.refused:
        if may_execute and number in numbers.execute:
            continue
        lines += [(_EQUAL, 0, 1, number), refuse]
    for number in numbers.unknown:
        # "Not implemented" makes libc use the older call, whose arguments a filter can check.
        lines += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | errno.ENOSYS)]
    lines += _unless(numbers.clone, 0, (_ANY_BIT, _CLONE_THREAD))
    for number, argument in numbers.opening:
        lines += _if(number, argument, (_ANY_BIT, _WRITING), error=errno.EACCES)
    for number in numbers.signaling:
        lines += _unless(number, 0, (_EQUAL, os.getpid()))
    lines += _unless(numbers.prlimit, 0, (_EQUAL, 0))  # its own limits, never those of other processes
    lines += _if(numbers.prctl, 0, (_EQUAL, 1), error=errno.EPERM)
    lines += _if(numbers.fcntl, 1, *((_EQUAL, command) for command in _SIGNALS_OF_A_FILE), error=errno.EPERM)
    return [*lines, (_RETURN, 0, 0, _ALLOW)]


def _if(number: int, argument: int, *tests: Test, error: int) -> list[Instruction]:
    """Refuse the call if any test of one argument holds."""
    refuse = (_RETURN, 0, 0, _ERRNO | error)
    return _tested(number, argument, [line for code, value in tests for line in ((code, 0, 1, value), refuse)])


def _unless(number: int, argument: int, test: Test) -> list[Instruction]:
    """Refuse the call unless the test of one argument holds."""
    code, value = test
    return _tested(number, argument, [(code, 1, 0, value), (_RETURN, 0, 0, _ERRNO | errno.EPERM)])


def _tested(number: int, argument: int, tests: list[Instruction]) -> list[Instruction]:
    """Apply the tests to the lower half of an argument: flags and process numbers have no upper half."""
    return [
        (_EQUAL, 0, len(tests) + 2, number),
        (_LOAD, 0, 0, _FIRST_ARGUMENT + 8 * argument),
        *tests,
        (_RETURN, 0, 0, _ALLOW),
    ]
