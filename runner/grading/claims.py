"""The complexity that a learner claims in their file (`Time: O(n)  Space: O(1)`), held against what is known.

Kindly: a claim decides nothing. Space is noted only; nobody measures it.
"""

from __future__ import annotations

import re

from runner.bank.model import Complexity
from runner.verdict import Verdict

_CLAIM = re.compile(r"\b(Time|Space)(?:\s+complexity)?\s*:\s*(O\((?:[^()\n]|\([^()\n]*\))*\))", re.IGNORECASE)
_SAME = (("²", "^2"), ("³", "^3"), ("**", "^"), ("·", ""), ("*", ""), ("log2", "log"), ("lg", "log"), (" ", ""))


def claims_in(source: bytes) -> dict[str, str]:
    """Find what a file claims, by `time` and `space`; a claim that was not filled in, `O(?)`, is none."""
    text = source.decode("utf-8", "replace")
    return {which.lower(): claim for which, claim in _CLAIM.findall(text) if "?" not in claim}


def remarks(source: bytes, asked: Complexity, verdict: Verdict, *, is_measured: bool) -> list[str]:
    """Say how the claims compare, where the solution is right; nothing without a claim."""
    if verdict not in (Verdict.AC, Verdict.SLOW):
        return []
    claims = claims_in(source)
    found = []
    if "time" in claims:
        found.append(_on_time(claims["time"], asked.time, verdict, is_measured=is_measured))
    if "space" in claims and not is_same(claims["space"], asked.space):
        found.append(f"You claim {claims['space']} space; the reference takes {asked.space}.")
    return found


def _on_time(claim: str, asked: str, verdict: Verdict, *, is_measured: bool) -> str:
    if not is_same(claim, asked):
        grows = ", and what was measured grows like that" if is_measured and verdict is Verdict.AC else ""
        return f"You claim {claim} time; {asked} is asked for{grows}."
    if verdict is Verdict.SLOW:
        return f"You claim {claim} time, and so does the problem; what was measured grows faster."
    return (
        f"You claim {claim} time, and what was measured agrees."
        if is_measured
        else f"{claim} time is what is asked for."
    )


def is_same(left: str, right: str) -> bool:
    """Whether two complexities are written the same, but for spaces, case and signs; it does no algebra."""
    return _folded(left) == _folded(right)


def _folded(text: str) -> str:
    text = text.lower()
    for old, new in _SAME:
        text = text.replace(old, new)
    return text
