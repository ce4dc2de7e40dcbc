"""The report of one check, as data. Every surface (terminal, JSON, pytest) shows this and nothing else."""

from __future__ import annotations

from enum import StrEnum

from runner.bank.model import Args, Plain
from runner.languages import DEFAULT
from runner.record import record
from runner.verdict import Verdict


class Stage(StrEnum):
    """The stages of a check, in their order."""

    LOAD = "load"
    EXAMPLES = "examples"
    SMALL = "small"
    GENERATED = "generated"
    LARGE = "large"
    GROWTH = "growth"


class StageStatus(StrEnum):
    """How a stage ended. A stage that was not run says why."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Reason(StrEnum):
    """The reason for a verdict; empty if the verdict says it all.

    `BANK` and `DRILL` say whose fault a JE is; `BUSY` and `STARVED` say whether a TLE computed or waited.
    """

    NONE = ""
    KEEPS_STATE = "keeps_state"
    PRINTED = "printed_instead_of_returned"
    WRONG_TYPE = "wrong_type"
    REBOUND = "rebound_argument"
    RETURNED = "returned_instead_of_changed"
    NOT_A_COPY = "shares_nodes_with_input"
    FOREIGN_NODE = "node_not_of_input"
    NO_SUCH_FUNCTION = "no_such_function"
    NO_ORDER = "no_order"
    SYNTAX = "syntax"
    REFUSED = "refused"
    TOO_LARGE = "too_large"
    IMPORT = "import"
    EXITED = "exited"
    CRASHED = "crashed"
    PROTOCOL = "protocol_broken"
    THREADS = "leaves_threads"
    OUTPUT = "prints_too_much"
    BUSY = "busy"
    STARVED = "starved"
    BANK = "bank"
    DRILL = "drill"


@record
class Frame:
    """One frame of the learner's own code: 1-based line, function, the source line."""

    line: int
    function: str
    source: str


@record
class Fault:
    """What went wrong in the learner's code: an exception, a compile error, or the line at which time ran out."""

    type: str
    message: str
    frames: tuple[Frame, ...] = ()
    line: int = 0
    column: int = 0
    source: str = ""


@record
class Counterexample:
    """The smallest failing input: plain arguments, plain expected and returned values.

    `has_returned` is False if the call did not return a value. `first_call` is set for a solution that keeps state
    between calls: the arguments of the call before. `call_index` is the index of the first wrong call of a class case;
    it is the number of calls if only what came after them is wrong: a timer that runs on.
    """

    stage: Stage
    args: Args
    expected: Plain
    has_returned: bool = False
    returned: Plain = None
    returned_text: str = ""
    groups: tuple[str, ...] = ()
    fault: Fault | None = None
    printed: str = ""
    first_call: Args | None = None
    call_index: int | None = None
    note: str = ""


@record
class StageResult:
    """One stage: how it ended, how many inputs it tried, and, if it was not run, why."""

    stage: Stage
    status: StageStatus
    inputs: int = 0
    seconds: float = 0.0
    because: str = ""


@record
class GroupCount:
    """A named group of inputs: how many were tried and how many failed."""

    name: str
    tried: int
    failed: int


@record
class GrowthRow:
    """One size of the growth table: seconds of CPU for the learner's solution and for the reference.

    `is_cut`: the solution's timing was ended at this time, and would have taken longer.
    """

    n: int
    yours: float
    reference: float
    is_cut: bool = False

    @property
    def ratio(self) -> float:
        """How many times the reference's time the learner's took."""
        return self.yours / self.reference


@record
class GrowthTable:
    """The measurements, and the conclusion in one sentence."""

    rows: tuple[GrowthRow, ...]
    conclusion: str


@record
class Report:
    """A whole check. `seconds` is wall time, for people; nothing depends on it.

    `trace` is the traceback of drill's own fault, for the log; "" in every other report. `language` is the solution's.
    `blamed` is the place in the bank's file that caused a JE, as keys and indices; `line` is the line in the text at
    that place, 0 if it is not known. `warnings` are the kinds of the warnings that are among the notes.
    """

    problem_id: str
    problem_version: str
    verdict: Verdict
    reason: Reason
    stages: tuple[StageResult, ...]
    groups: tuple[GroupCount, ...]
    inputs: int
    seconds: float
    isolation: str
    counterexample: Counterexample | None = None
    fault: Fault | None = None
    growth: GrowthTable | None = None
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    trace: str = ""
    language: str = DEFAULT.name
    blamed: tuple[str | int, ...] = ()
    line: int = 0

    @property
    def failing_groups(self) -> tuple[str, ...]:
        """Names of the groups with at least one failing input."""
        return tuple(group.name for group in self.groups if group.failed)
