"""The nine verdicts, in the judges' standard abbreviations."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """The result of one check. The value is the code in data; `words` is what people read."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    RTE = "RTE"
    CE = "CE"
    SLOW = "SLOW"
    MUT = "MUT"
    JE = "JE"

    @property
    def words(self) -> str:
        """The verdict spelled out, to start a sentence."""
        return _WORDS[self]

    @property
    def is_wrong(self) -> bool:
        """Whether a program ran and was wrong. AC, CE and JE are not wrong."""
        return self not in (Verdict.AC, Verdict.CE, Verdict.JE)


_WORDS = {
    Verdict.AC: "Accepted",
    Verdict.WA: "Wrong answer",
    Verdict.TLE: "Time limit",
    Verdict.MLE: "Memory limit",
    Verdict.RTE: "Runtime error",
    Verdict.CE: "Does not compile",
    Verdict.SLOW: "Right, but too slow",
    Verdict.MUT: "Changed its input",
    Verdict.JE: "Judge error",
}
