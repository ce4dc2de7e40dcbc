"""How problems over tables are judged: the time of a check, the mistakes that it lets through, and what it shows.

    python -m benchmarks.tables                          # all of them, with the seeds 1 to 20
    python -m benchmarks.tables --only salary --seeds 3  # of the problems with this in their name
    python -m benchmarks.tables --right 1                # every wrong query with 20 seeds, the right ones with one

A seed changes only the drawn tables: what fails on an example or on a small input fails there with every seed. So a
right query is checked once, and then judged on what the other seeds draw; a wrong one is checked with all seeds only if
it fails later. A query that lacks its ORDER BY is made of each right one, where the problem asks for an order. The
seconds are CPU seconds, of both workers and their start, too: other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import sqlglot

from benchmarks.solutions import problems
from runner.bank.model import Problem
from runner.grading.check import seed_of
from runner.grading.grade import GradeOptions, grade
from runner.grading.hypothesis_search import drawn
from runner.grading.machine import Machine
from runner.grading.report import Reason, Report, Stage
from runner.grading.session import Session
from runner.grading.stages.load import load
from runner.grading.warm_start import WarmStart
from runner.strategies.generated import strategy_for
from runner.verdict import Verdict

CASES = 300
BATCH = 50
MOST_SECONDS = 5.0
MOST_ROWS = 6
_FOR_EVERY_SEED = frozenset({Stage.EXAMPLES, Stage.SMALL})


@dataclass
class Row:
    """The figures of one problem."""

    name: str
    seconds: float = 0.0
    checks: int = 0
    rows: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def median(self) -> float:
        """The median number of rows in the counterexamples of its wrong queries."""
        return statistics.median(self.rows) if self.rows else 0.0


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of each problem, then the bars. The exit code says whether all are reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="TEXT", help="problems with this in their name")
    parser.add_argument("--seeds", type=int, default=20, metavar="N", help="check with the seeds 1 to N")
    parser.add_argument(
        "--right", type=int, metavar="N", help="right queries with the seeds 1 to N; default: as the others"
    )
    options = parser.parse_args(argv)
    chosen = [problem for problem in problems(options.only) if problem.kind.has_tables]
    rows = [measured(problem, options.seeds, options.right or options.seeds) for problem in chosen]
    median = statistics.median([row.median for row in rows]) if rows else 0.0
    slowest = max(rows, key=lambda row: row.seconds, default=Row("none"))
    faults = [fault for row in rows for fault in row.faults]
    print(f"{len(rows)} problems, {sum(row.checks for row in rows):,} checks with {options.seeds} seeds")
    print(f"{CASES} cases: {slowest.seconds:.1f} s at most ({slowest.name})   {_bar(slowest.seconds <= MOST_SECONDS)}")
    print(f"rows of a counterexample: {median:g} in the median problem   {_bar(median <= MOST_ROWS)}")
    print(f"judged wrongly: {len(faults)}   {_bar(not faults)}")
    return 0 if not faults and slowest.seconds <= MOST_SECONDS and median <= MOST_ROWS else 1


def measured(problem: Problem, seeds: int, right_seeds: int) -> Row:
    """Take the figures of a problem, and print them."""
    row = Row(problem.id, seconds_of(problem))
    _hold(row, problem, range(2, right_seeds + 1))
    with WarmStart(problem, Machine()) as warm:
        for code in _right(problem):
            _note(row, "right", _checked(problem, code, warm, 1), {Verdict.AC})
        for wrong in problem.wrong:
            for seed in range(1, seeds + 1):
                report = _checked(problem, wrong.code, warm, seed)
                _note(row, wrong.name, report, {wrong.verdict})
                if _fails_at(report) in _FOR_EVERY_SEED:
                    break
        for code in _without_order(problem):
            report = _checked(problem, code, warm, 1)
            _note(row, "no ORDER BY", report, {Verdict.WA} if report.reason is Reason.NO_ORDER else set())
    print(
        f"{row.name:<44}{row.seconds:5.1f} s   {row.median:4.1f} rows   {row.checks:4} checks", *row.faults, flush=True
    )
    return row


def _hold(row: Row, problem: Problem, seeds: Sequence[int]) -> None:
    """Judge the right queries on what these seeds draw."""
    assert problem.query is not None
    drawn_by = {seed: drawn(strategy_for(problem), number=seed_of(problem, seed), examples=CASES) for seed in seeds}
    for code in problem.query.right if seeds else ():
        with Session(problem, code.encode(), "query.sql") as session:
            load(session)
            for seed, cases in drawn_by.items():
                judged = [
                    one for at in range(0, len(cases), BATCH) for one in session.judge_batch(cases[at : at + BATCH])
                ]
                row.checks += 1
                if len(judged) < len(cases) or any(one.failed for one in judged):
                    row.faults.append(f"right: refused with seed {seed}")


def seconds_of(problem: Problem) -> float:
    """Return the CPU seconds in which a session judges the reference on drawn tables."""
    cases = drawn(strategy_for(problem), number=seed_of(problem), examples=CASES)
    start = _cpu()
    with Session(problem, problem.reference.encode(), "query.sql") as session:
        load(session)
        for place in range(0, len(cases), BATCH):
            session.judge_batch(cases[place : place + BATCH])
    return (_cpu() - start) * CASES / max(len(cases), 1)


def _cpu() -> float:
    """Return the CPU seconds of this process and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _right(problem: Problem) -> list[str]:
    assert problem.query is not None
    return [problem.reference, *problem.query.right]


def _without_order(problem: Problem) -> Iterator[str]:
    """Yield each right query without the ORDER BY of its outermost SELECT."""
    assert problem.query is not None
    for code in _right(problem) if problem.query.order else ():
        tree = sqlglot.parse_one(code, read="postgres")
        tree.set("order", None)
        yield tree.sql("postgres")


def _checked(problem: Problem, code: str, warm: WarmStart, seed: int) -> Report:
    return grade(problem, code.encode(), "query.sql", GradeOptions(seed_offset=seed, warm_start=warm))


def _note(row: Row, name: str, report: Report, wanted: set[Verdict]) -> None:
    row.checks += 1
    if report.verdict not in wanted:
        row.faults.append(f"{name}: {report.verdict}")
    if report.counterexample is not None:
        row.rows.append(sum(len(rows) for rows in report.counterexample.args.values()))


def _fails_at(report: Report) -> Stage | None:
    return next((result.stage for result in report.stages if result.status == "failed"), None)


def _bar(is_reached: bool) -> str:  # noqa: FBT001
    return "reached" if is_reached else "MISSED"


if __name__ == "__main__":
    sys.exit(main())
