"""The verdict of a check in words: what it says first, and the reason."""

from __future__ import annotations

from runner.grading.report import Reason, Report
from runner.languages import LANGUAGES
from runner.verdict import Verdict

REASONS = {
    Reason.NONE: "",
    Reason.KEEPS_STATE: "it keeps state between calls",
    Reason.PRINTED: "it prints the answer instead of returning it",
    Reason.WRONG_TYPE: "it returns the wrong type",
    Reason.REBOUND: "it only gives the argument's name a new value; the list of the caller stays as it was",
    Reason.RETURNED: "it returns something; change the argument itself instead",
    Reason.NOT_A_COPY: "its copy shares nodes with the input",
    Reason.FOREIGN_NODE: "it returns a node that is not one of the input's",
    Reason.NO_ORDER: "the order of its rows is left to chance",
    Reason.NO_SUCH_FUNCTION: "the function that the problem asks for is not there",
    Reason.SYNTAX: "it is not valid {language}",
    Reason.REFUSED: "",
    Reason.TOO_LARGE: "it is too large to be read as a solution",
    Reason.IMPORT: "it fails while it is imported",
    Reason.EXITED: "it ended the interpreter",
    Reason.CRASHED: "it crashed the interpreter",
    Reason.PROTOCOL: "it wrote into drill's own channel",
    Reason.THREADS: "it leaves threads running",
    Reason.OUTPUT: "it prints too much",
    Reason.BUSY: "it was still computing",
    Reason.STARVED: "it was waiting, not computing",
    Reason.BANK: "the problem itself is wrong",
    Reason.DRILL: "this is an internal error",
}


def verdict_words(report: Report) -> str:
    """Spell out the verdict; for a file that cannot be called, return the reason instead."""
    if report.reason is Reason.NO_SUCH_FUNCTION and report.fault:
        return f"No such {report.fault.message.split()[1]}"
    if _does_not_finish_loading(report):
        return "The file does not finish loading"
    return "Not written yet" if is_unwritten(report) else report.verdict.words


def reason_words(report: Report) -> str:
    """Spell out the reason, unless the verdict or the counterexample says it already."""
    if report.reason is Reason.NO_SUCH_FUNCTION or _does_not_finish_loading(report):
        return ""
    noted = report.counterexample is not None and report.counterexample.note
    words = REASONS[report.reason].format(language=LANGUAGES[report.language].title)
    return "" if report.reason is Reason.WRONG_TYPE and noted else words


def is_unwritten(report: Report) -> bool:
    """Whether it reached the placeholder line of a stub."""
    found = report.counterexample
    if found is None or found.fault is None:
        return False
    return LANGUAGES[report.language].faults.is_unwritten(found.fault.type)


def placeholder(report: Report) -> str:
    """Name the placeholder that was reached, with its line, because a class has one for each method."""
    frames = report.counterexample.fault.frames if report.counterexample and report.counterexample.fault else ()
    return f"`{LANGUAGES[report.language].stubs.PLACEHOLDER}`" + (f" in line {frames[-1].line}" if frames else "")


def _does_not_finish_loading(report: Report) -> bool:
    return report.verdict is Verdict.TLE and report.reason is Reason.IMPORT
