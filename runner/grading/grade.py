"""The one door to grading: takes a problem and a solution's source, and returns a report. Every surface uses it.

What a solution does is a verdict and raises nothing. A wrong problem and drill's own faults are the verdict JE, with
the traceback of the latter in the report. Only an interpreter that cannot be used raises, a `ConfigError`. A clock
decides about time limits and nothing else.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import field
from importlib import import_module
from pathlib import Path

from runner.bank.model import Args, Problem
from runner.errors import BankFaultError, ConfigError, DrillError
from runner.grading.check import Check, Finding, seed_of
from runner.grading.claimed_complexity import remarks
from runner.grading.confirm import confirm
from runner.grading.counterexamples import counterexample
from runner.grading.found_inputs import FoundInputs
from runner.grading.machine import Machine
from runner.grading.report import Counterexample, Fault, Reason, Report, Stage, StageResult, StageStatus
from runner.grading.session import Session
from runner.grading.stages.load import load
from runner.grading.warm_start import WarmStart
from runner.record import record
from runner.sandbox.frame_room import with_frame_room
from runner.verdict import Verdict

_STAGES = {
    Stage.EXAMPLES: "examples",
    Stage.SMALL: "small",
    Stage.GENERATED: "generated",
    Stage.LARGE: "large",
    Stage.GROWTH: "growth",
}
"""The modules of `stages`. Each is imported when its turn comes: most wrong solutions do not reach the later ones."""

OnStage = Callable[[StageResult], None]


@record
class GradeOptions:
    """How to grade.

    `replay`: inputs that failed before; they are tried first. `upto`: the last stage that is run. `seed_offset` changes
    what is drawn; a bank is proved with several. `on_stage` is called with each stage as it ends. `warm_start`: what an
    earlier check of the same problem on the same machine has left in this process. `inputs_folder`: the folder in which
    checks in other processes leave the inputs that they have found.
    """

    replay: tuple[Args, ...] = ()
    upto: Stage = Stage.GROWTH
    machine: Machine = field(default_factory=Machine)
    seed_offset: int = 0
    on_stage: OnStage | None = None
    warm_start: WarmStart | None = None
    inputs_folder: Path | None = None


def grade(problem: Problem, source: bytes, filename: str, options: GradeOptions | None = None) -> Report:
    """Grade a solution. The same problem, source and options give the same report, except for its seconds."""
    options = options or GradeOptions()
    reference = options.warm_start.reference if options.warm_start else None
    with Session(problem, source, filename, options.machine, reference) as session:
        return grade_in(session, options)


def grade_in(session: Session, options: GradeOptions) -> Report:
    """Grade in a session that the caller has entered: its workers start while the caller does something else."""
    run = _Run(session, options)
    try:
        with_frame_room(run.stages)
    except ConfigError:
        raise
    except BankFaultError as error:
        run.bank_error(error)
    except DrillError as error:
        run.judge_error(Reason.BANK, error.message)
    except Exception as error:  # noqa: BLE001  # whatever it is, it is not the learner's fault
        run.judge_error(Reason.DRILL, f"{type(error).__name__}: {error}", traceback.format_exc())
    return run.report()


class _Run:
    """Runs the stages one after the other, and collects their results."""

    def __init__(self, session: Session, options: GradeOptions) -> None:
        self._session, self._options = session, options
        problem = session.problem
        self._start = time.monotonic()
        inputs = (
            options.warm_start.inputs
            if options.warm_start
            else FoundInputs(problem, options.inputs_folder, options.machine.layer)
        )
        self._check = Check(problem, session, seed_of(problem, options.seed_offset), inputs, options.replay)
        self._results: list[StageResult] = []
        self._verdict, self._reason = Verdict.AC, Reason.NONE
        self._finding: Finding | None = None
        self._fault: Fault | None = None
        self._trace = ""
        self._blamed: tuple[str | int, ...] = ()
        self._line = 0

    def stages(self) -> None:
        """Run the stages up to the first that fails, or the last that was requested."""
        start = time.monotonic()
        self._load()
        self._note(Stage.LOAD, self._verdict is not Verdict.AC, 0, start)
        for stage in _upto(self._options.upto):
            if self._verdict is not Verdict.AC:
                return
            start, inputs = time.monotonic(), self._check.counts.inputs
            self._check.begin(stage)
            finding: Finding | None = import_module(f"runner.grading.stages.{_STAGES[stage]}").run(self._check)
            if finding is not None:
                self._finding = confirm(self._check, finding)
                self._verdict = self._finding.judgment.verdict
                self._reason = self._finding.reason or self._finding.judgment.reason
            elif self._check.slow:
                self._verdict = Verdict.SLOW
            self._note(stage, self._verdict is not Verdict.AC, self._check.counts.inputs - inputs, start)

    def _load(self) -> None:
        if failure := load(self._session):
            self._verdict, self._reason = failure.verdict, failure.reason
            self._fault = failure.fault
            self._check.notes.extend([failure.note] if failure.note else [])
        self._check.notes.extend(self._session.remarks.notes)

    def _note(self, stage: Stage, failed: bool, inputs: int, start: float) -> None:  # noqa: FBT001
        status = StageStatus.FAILED if failed else StageStatus.PASSED
        self._add(StageResult(stage, status, inputs, time.monotonic() - start))

    def _add(self, result: StageResult) -> None:
        self._results.append(result)
        if self._options.on_stage:
            self._options.on_stage(result)

    def bank_error(self, error: BankFaultError) -> None:
        """Make the verdict JE, and say where in the bank the fault is."""
        from runner.bank.places import located_message  # noqa: PLC0415 - it brings the parser

        self.judge_error(Reason.BANK, located_message(self._session.problem, error))
        self._blamed, self._line = error.where, error.line

    def judge_error(self, reason: Reason, message: str, trace: str = "") -> None:
        """Make the verdict JE, which does not count against the learner."""
        self._verdict, self._reason, self._finding = Verdict.JE, reason, None
        self._fault, self._trace = None, trace
        self._check.notes.append(message)

    def report(self) -> Report:
        """Make the report. A stage that was not run says why."""
        problem, check = self._session.problem, self._check
        done = {result.stage for result in self._results}
        for stage in Stage:
            if stage not in done:
                self._add(StageResult(stage, StageStatus.NOT_RUN, because=self._because()))
        is_measured = bool(check.growth and check.growth.rows)
        found = self._counterexample()
        fault = self._fault or (found.fault if found else None)
        notes = [
            *([self._newer(fault)] if fault else []),
            *check.notes,
            *(f"Warning: {text}" for _, text in self._session.warnings),
            *([self._finding.note] if self._finding and self._finding.note else []),
            *remarks(self._session.source, problem.complexity, self._verdict, is_measured=is_measured),
        ]
        return Report(
            problem_id=problem.id,
            problem_version=problem.version,
            verdict=self._verdict,
            reason=self._reason,
            stages=tuple(self._results),
            groups=check.counts.groups,
            inputs=check.counts.inputs,
            seconds=time.monotonic() - self._start,
            isolation=self._session.isolation,
            counterexample=found,
            fault=self._fault,
            growth=check.growth,
            notes=tuple(dict.fromkeys(note for note in notes if note)),
            warnings=tuple(dict.fromkeys(kind for kind, _ in self._session.warnings)),
            trace=self._trace,
            language=self._session.language.name,
            blamed=self._blamed,
            line=self._line,
        )

    def _newer(self, fault: Fault) -> str:
        faults = self._session.language.faults
        return faults.newer(fault.type, fault.message, fault.source, self._session.version)

    def _because(self) -> str:
        if self._verdict is Verdict.JE:
            return "the judge could not continue"
        failed = next((result.stage for result in self._results if result.status is StageStatus.FAILED), None)
        return f"`{failed}` failed" if failed else "it was not requested"

    def _counterexample(self) -> Counterexample | None:
        found = self._finding
        if found is None:
            return None
        return counterexample(
            self._session.problem, found.stage, found.judgment, first_call=found.first_call, note=found.note
        )


def _upto(last: Stage) -> list[Stage]:
    stages = list(Stage)
    return stages[1 : stages.index(last) + 1]
