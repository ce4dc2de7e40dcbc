"""The catalog of kinds of mistakes that people make. Every wrong solution of drill's own bank names one.

It is there for authors: a list to go through before the mistakes of a problem are written, so that they are not all of
one kind. docs/mistakes.md shows it.
"""

from __future__ import annotations

from collections.abc import Mapping

SPECIFIC = "specific"
"""The kind of a mistake that exists in one problem only."""

KINDS: Mapping[str, str] = {
    "off-by-one": "A bound, a slice or a loop ends one too early or one too late.",
    "missing-edge": "The empty, the single or the smallest input is not handled.",
    "wrong-tie": "Equal candidates are resolved the wrong way: `<` where `<=` is right.",
    "greedy": "Each step takes what looks best at that moment, where that fails.",
    "kept-state": "State is not reset between calls, branches or rounds.",
    "base-case": "A recursion or a table starts from a wrong value.",
    "mutated-input": "An argument is changed that must be kept, or is read after it was changed.",
    "lost-duplicates": "A set or a dict swallows equal values.",
    "repeated-answers": "The same answer is given twice.",
    "order-of-checks": "Something is updated before it is tested, or tested before it is updated.",
    "deep-recursion": "The recursion is too deep for the largest size.",
    "sentinel": "A placeholder is also a legal value.",
    "truthiness": 'A 0, a `""` or an empty list is taken for a missing value.',
    "wrong-infinity": "An input can exceed the value from which a minimum or maximum starts: 0, -1, 10⁹.",
    "shared-reference": "One list is in two places, or a path is stored without a copy.",
    "wrong-direction": "A loop, a traversal or a table runs in the wrong direction.",
    "neighbors-only": "A value is compared with its neighbor or parent, and not with all.",
    "last-for-best": "The last or local value is returned, and not the best.",
    "missing-visited": "A visited mark is missing, or is set too late.",
    "early-stop": "The first candidate ends the search.",
    "rounding": "A division rounds the wrong way, or a half is lost.",
    "floats": "Floats are used where they are not precise enough.",
    "fixed-width": "A number is cut to 8, 16 or 32 bits, or a buffer has a fixed size.",
    "swapped": "Rows and columns, key and value, or left and right are exchanged.",
    "if-for-while": "One step is made where many can be needed.",
    "leftover": "What remains after the loop is forgotten: a carry, the last group.",
    "wrong-unit": "An index is used for a value, a count for a sum, a substring for a subsequence.",
    "collision": "Different inputs share one key.",
    "assumed-order": "The input is taken to be sorted or without duplicates.",
    "stale-closure": "A function uses the state or props of the render that made it, and not the latest.",
    "no-cleanup": "A timer, a listener or a request goes on after the effect that started it is over.",
    "copied-prop": "A prop is copied into state, and the copy misses its changes.",
    "mutated-state": "State is changed in place, or is kept where React does not see it change.",
    "render-effect": "Something is set, started or called while the component renders.",
    "wrong-dependencies": "An effect or a memo runs too rarely or too often: its list of dependencies is wrong.",
    "race": "An older answer arrives later, and replaces a newer one.",
    SPECIFIC: "A mistake that only this problem invites.",
}
"""A sentence for each kind."""
