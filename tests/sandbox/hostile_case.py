"""What a hostile solution is, and what becomes of it under each layer."""

from __future__ import annotations

from dataclasses import dataclass

HANG = 0.3
DENIED = "raise:PermissionError"
FORK = "raise:BlockingIOError"


@dataclass(frozen=True)
class Hostile:
    """A body is what `f(1)` does; `f(2)` returns 7, and must again afterward where the solution `recovers`.

    `outcome` is the kind of the outcome, for a `raise` with the exception's type after a colon; `wrong` is a value of
    the wrong type. Where the layers differ, `l0` is what happens without the kernel's fences, and `root` what happens
    there to a user whose processes nobody counts. What it says twice, with a blank between, may come either way.
    `HOME` and `BANK` stand in the body for the learner's folder and a problem with its reference; `leaves` is a file
    that L0 cannot keep it from making there. `value` is what must come, where that is not any value.
    """

    name: str
    body: str
    outcome: str
    l0: str = ""
    root: str = ""
    head: str = ""
    returns: str = "int"
    recovers: bool = True
    seconds: float = 5.0
    leaves: str = ""
    value: object = None

    def source(self, home: str = "/not/there", bank: str = "/not/there") -> str:
        body = "\n".join(f"    {line}" for line in self.body.strip("\n").splitlines())
        start = f"import os, sys, signal, threading, time\nHOME, BANK = {home!r}, {bank!r}\n"
        return f"{start}{self.head}\ndef f(x):\n    if x == 2: return 7\n{body}\n"

    def expected(self, layer: str, *, is_root: bool) -> str:
        if layer == "L1":
            return self.outcome
        return (self.root if is_root else "") or self.l0 or self.outcome


QUICK = (
    "sys.exit", "loop that swallows", "growing list", "lying hash", "half of a character", "no number",
    "nested answer", "answer through the worker's own frames", "fork bomb", "read the bank and the reference",
)  # fmt: skip
"""The names of a few, one of each kind, for tests that are to be quick."""
