"""The steps of a mock: each confirmed key or line is one event `mock-step`, so that a kill loses nothing."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """What can happen in a mock. The comment says which values the event has, in addition to `item` where it fits."""

    ITEM = "item"  # the item is shown; its own time starts
    PLANNED = "planned"  # text, "" if skipped
    ASKED = "asked"  # text, keyword ("" if no fact was meant)
    RAN = "ran"  # passed, of; the code as evidence
    TRIED = "tried"  # text, agrees; the code as evidence
    NUDGED = "nudged"  # number
    SUBMITTED = "submitted"  # by; the code as evidence, if it is a program
    SPOKEN = "spoken"  # answer: what is known of the answer to a question
    PAUSED = "paused"
    RESUMED = "resumed"
    CLOCK = "clock"  # elapsed: the computer's clock was set back
    EXPIRED = "expired"
    ENDED = "ended"  # all items are done or the time is over: the wrap begins
    ANSWERED = "answered"  # about, value
    JUDGED = "judged"  # results
    ABANDONED = "abandoned"


BY_KEY, BY_CLOCK, GIVEN_UP = "key", "clock", "given-up"
"""How a program was submitted: by the person, because the time was over, or to go on without having solved it."""
