"""The complexity that a learner claims in their file (`Time: O(n)  Space: O(1)`), compared with what is known.

A claim does not affect the verdict. A claim about space is compared with the problem's only; it is not measured.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from runner.bank.known_solutions import Complexity
from runner.verdict import Verdict

_CLAIM = re.compile(r"\b(Time|Space)(?:\s+complexity)?\s*:\s*(O\((?:[^()\n]|\([^()\n]*\))*\))", re.IGNORECASE)
_ORDER = re.compile(r"O\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)", re.IGNORECASE)
_FACTOR = re.compile(r"(?:log|lg)2?\s*\(?\s*\w+\s*\)?|\w*\((?:[^()]|\([^()]*\))*\)|[\w^√]+")
_SIGNS = str.maketrans({"²": "^2", "³": "^3", "ⁿ": "^n", "ᵏ": "^k", "·": " ", "*": " ", "\u00d7": " "})
_LETTERS = 3
"""A word of at most this many letters is a product of variables: `nm`."""


def claims_in(source: bytes) -> dict[str, str]:
    """Find the claims in a file, by `time` and `space`. `O(?)`, which the stub has, is not a claim."""
    text = source.decode("utf-8", "replace")
    return {which.lower(): claim for which, claim in _CLAIM.findall(text) if "?" not in claim}


def remarks(source: bytes, required: Complexity, verdict: Verdict, *, is_measured: bool) -> list[str]:
    """Write the notes on the claims in a file. Without a claim, or for a wrong solution, there are none."""
    return compared(claims_in(source), required, verdict, is_measured=is_measured)


def compared(claims: Mapping[str, str], required: Complexity, verdict: Verdict, *, is_measured: bool) -> list[str]:
    """Write the notes on claims (by `time` and `space`) about a right solution; none about a wrong one."""
    if verdict not in (Verdict.AC, Verdict.SLOW):
        return []
    found = []
    if "time" in claims:
        found.append(_on_time(claims["time"], required.time, verdict, is_measured=is_measured))
    if "space" in claims and not is_same(claims["space"], required.space):
        found.append(f"You claim {claims['space']} space; the reference takes {required.space}.")
    return found


def _on_time(claim: str, required: str, verdict: Verdict, *, is_measured: bool) -> str:
    if not is_same(claim, required):
        grows = ", and what was measured grows like that" if is_measured and verdict is Verdict.AC else ""
        return f"You claim {claim} time; required: {required}{grows}."
    if verdict is Verdict.SLOW:
        return f"You claim {claim} time, and so does the problem; what was measured grows faster."
    return (
        f"You claim {claim} time, and what was measured agrees."
        if is_measured
        else f"{claim} time is what the problem requires."
    )


def is_same(left: str, right: str) -> bool:
    """Whether two complexities are spelled the same, with factors and summands in any order and without constants.

    It does no algebra, and compares the first `O(…)` of each.
    """
    return _terms(left) == _terms(right)


def _terms(text: str) -> list[list[str]]:
    found = _ORDER.search(text)
    inner = (found[1] if found else text).lower().replace("**", "^").translate(_SIGNS)
    return sorted(sorted(_factors(term)) for term in inner.split("+"))


def _factors(term: str) -> list[str]:
    factors = [factor for word in _FACTOR.findall(term) for factor in _variables(word)]
    return [factor for factor in factors if not factor.isdigit()] or ["1"]


def _variables(word: str) -> list[str]:
    """Split a factor into its usual spelling: `log2(n)` is `log n`, and `nm` is `n` and `m`."""
    if word.startswith(("log", "lg")):
        return ["log " + word.lstrip("log2 (").rstrip(" )")]
    if word.startswith("len("):
        return ["n"]
    letters = word.lstrip("0123456789")
    if letters.isalpha() and len(letters) <= _LETTERS:
        return [*letters]
    return [word if letters.startswith("^") else letters or word]
