"""The rules of a problem that need a run, with what each requires. `bank.rules` has the rules about its form."""

from __future__ import annotations

from collections.abc import Mapping

PROOF_RULES: Mapping[str, str] = {
    "cases-impossible": "Every shape of the cases can be made, and expressions hold good on what they make.",
    "small-missing": "There are small inputs to enumerate.",
    "large-missing": "There are large inputs.",
    "large-far-below": "For each limit on a length, a large input has at least a tenth of it (a warning).",
    "generation-refused": "Most of what is generated meets the constraints.",
    "group-empty": "Every group is reached by some input.",
    "answer-never": "An answer 0, -1 or empty that the statement names is given on some input (a warning).",
    "reference-fails": "The reference answers every input.",
    "reference-refused": "The reference is accepted.",
    "example-differs": "The examples say what the reference says.",
    "brute-fails": "The brute answers every small input in time.",
    "brute-disagrees": "The brute agrees with the reference.",
    "right-refused": "Every further right solution is accepted.",
    "pandas-refused": "The solution in pandas is accepted.",
    "translation-refused": "The reference in another language, in a file beside the problem's, is accepted.",
    "stub-accepted": "The untouched stub is not accepted.",
    "wrong-accepted": "A wrong solution is not accepted.",
    "wrong-verdict": "A wrong solution gets the verdict that is declared.",
    "wrong-group": "A wrong solution fails in the group that is declared.",
    "slow-accepted": "A slow solution gets SLOW or TLE.",
    "checker-fails": "The checker's predicate answers for any result of the type.",
    "checker-accepts-altered": "The checker refuses right answers that were altered.",
}
"""What each rule requires, by its name. tests/bank/bad_proof has a broken sample for each."""

WARNINGS = frozenset({"answer-never", "large-far-below"})
"""Rules with exceptions: a problem counts as proved although one of them is broken."""
