"""The report of one check: data before it is text. Every surface (terminal, JSON, pytest) shows just this."""

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
    """Tri-state: a stage that was not run says because of what."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Reason(StrEnum):
    """Finer reasons that stand beside a verdict; empty where the verdict says it all.

    `BANK` and `DRILL` say whose fault a JE is; `BUSY` and `STARVED` whether a TLE computed or waited.
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
    SYNTAX = "syntax"
    TOO_LARGE = "too_large"
    IMPORT = "import"
    EXITED = "exited"
    CRASHED = "crashed"
    PROTOCOL = "protocol_broken"
    THREADS = "leaves_threads"
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
    """What went wrong in the learner's code: an exception, a compile error, or where it was when time ran out."""

    type: str
    message: str
    frames: tuple[Frame, ...] = ()
    line: int = 0
    column: int = 0
    source: str = ""


@record
class Counterexample:
    """The smallest failing input: plain arguments, plain expected and returned values.

    `has_returned` is False where the call did not come back with a value. `first_call` is set for a solution that keeps
    state between calls: the arguments of the call before. `call_index` points to the first wrong call of a class case.
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
    """One stage: how it went, how many inputs it tried, and why it was not run where it was not."""

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

    `is_cut`: the solution's timing was ended there, and would have taken longer.
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
    """What was measured, and what was concluded in one sentence."""

    rows: tuple[GrowthRow, ...]
    conclusion: str


@record
class Report:
    """One check from end to end. `seconds` is wall time for people; nothing is decided by it.

    `trace` is the traceback of drill's own fault, for the log; "" in every other report. `language` is the solution's.
    `blamed` is the place in the bank's file that a JE is about, as keys and indices, and `line` the line in the text
    there, 0 where it is not known.
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
    trace: str = ""
    language: str = DEFAULT.name
    blamed: tuple[str | int, ...] = ()
    line: int = 0

    @property
    def failing_groups(self) -> tuple[str, ...]:
        """Names of the groups with at least one failing input."""
        return tuple(group.name for group in self.groups if group.failed)
