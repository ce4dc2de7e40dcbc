"""The benchmark of problems over tables counts what is judged wrongly, and what the counterexamples show."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from benchmarks import tables as benchmark
from runner.grading.report import Reason, Stage
from runner.verdict import Verdict
from tests.support.bank import shipped_problem
from tests.support.tables import ordered, orders

ID = "second-highest-salary"


def judge(monkeypatch, verdict_of, stage=Stage.SMALL):
    """Let the judge say this, with a counterexample of three rows; return what it was given."""
    seen = []

    def grade(problem, source, filename, options):
        seen.append((source.decode(), options.seed_offset))
        verdict = verdict_of(source.decode())
        found = None if verdict is Verdict.AC else SimpleNamespace(args={"employee": [[1, 2], [2, 3], [3, None]]})
        stages = [SimpleNamespace(stage=stage, status="passed" if found is None else "failed")]
        return SimpleNamespace(verdict=verdict, reason=Reason.NONE, counterexample=found, stages=stages)

    monkeypatch.setattr(benchmark, "grade", grade)
    monkeypatch.setattr(benchmark, "seconds_of", lambda _: 1.5)
    monkeypatch.setattr(benchmark, "_hold", lambda row, problem, seeds: seen.extend(("held", seed) for seed in seeds))
    return seen


def test_all_is_well_where_each_gets_what_it_deserves(monkeypatch, capsys):
    wrong = {each.code for each in shipped_problem(ID).wrong}
    seen = judge(monkeypatch, lambda code: Verdict.WA if code in wrong else Verdict.AC)
    assert benchmark.main(["--only", ID, "--seeds", "4"]) == 0
    out = capsys.readouterr().out
    assert "3 in the median problem   reached" in out
    assert "judged wrongly: 0   reached" in out
    assert seen[:3] == [("held", 2), ("held", 3), ("held", 4)], "a right one is judged on what the other seeds draw"
    assert len(seen) == 3 + 3 + len(wrong), "what fails on a small input fails there with every seed"


def test_what_only_drawn_tables_catch_is_checked_with_every_seed(monkeypatch):
    wrong = {each.code for each in shipped_problem(ID).wrong}
    seen = judge(monkeypatch, lambda code: Verdict.WA if code in wrong else Verdict.AC, Stage.GENERATED)
    benchmark.main(["--only", ID, "--seeds", "4", "--right", "1"])
    assert len(seen) == 3 + len(wrong) * 4


@pytest.mark.slow
def test_a_right_query_that_a_seed_refuses_is_counted(monkeypatch):
    monkeypatch.setattr(benchmark, "CASES", 40)
    problem = shipped_problem(ID)
    row = benchmark.Row(ID)
    benchmark._hold(row, problem, [2, 3])
    assert (row.checks, row.faults) == (2 * len(problem.query.right), [])
    benchmark._hold(row, replace(problem, query=replace(problem.query, right=(problem.wrong[0].code,))), [2])
    assert row.faults == ["right: refused with seed 2"]


@pytest.mark.parametrize("verdict", [Verdict.AC, Verdict.WA])
def test_a_wrong_one_that_is_accepted_and_a_right_one_that_is_refused_are_counted(monkeypatch, capsys, verdict):
    judge(monkeypatch, lambda _: verdict)
    assert benchmark.main(["--only", ID, "--seeds", "1"]) == 1
    assert "judged wrongly: 0" not in capsys.readouterr().out


def test_a_slow_judge_misses_its_bar(monkeypatch, capsys):
    judge(monkeypatch, lambda _: Verdict.AC)
    monkeypatch.setattr(benchmark, "seconds_of", lambda _: 5.1)
    assert benchmark.main(["--only", ID, "--seeds", "1"]) == 1
    assert f"5.1 s at most ({ID})   MISSED" in capsys.readouterr().out


def test_an_order_is_taken_from_the_outermost_select_only():
    problem = ordered(orders())
    code = f"WITH some AS (SELECT name FROM customers ORDER BY id) {problem.reference}"
    (found,) = set(benchmark._without_order(replace(problem, reference=code, query=replace(problem.query, right=()))))
    assert "ORDER BY id" in found
    assert found.endswith("AS answer")
