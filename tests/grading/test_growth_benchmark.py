"""The benchmark of growth decisions counts what it says, and its smallest run comes through."""

from benchmarks import growth as benchmark
from benchmarks.solutions import problems, right_ones, slow_ones
from runner.verdict import Verdict


def test_a_few_decisions_of_one_problem(capsys):
    assert benchmark.main(["--only", "two-sum", "--right", "2", "--slow", "0", "--load", "1"]) == 0
    out = capsys.readouterr().out
    assert "1 problems, 1 other jobs" in out
    assert "right: 2 decisions on 3 solutions, 0 called slow or refused" in out


def test_alarms_and_misses_are_counted_and_printed(capsys, monkeypatch):
    calls = []
    monkeypatch.setattr(benchmark, "decided", lambda known: (Verdict.SLOW if calls else Verdict.AC, None))
    monkeypatch.setattr(benchmark, "checked", lambda known: calls.append(known.name) or (Verdict.AC, None))
    assert benchmark.main(["--only", "two-sum", "--right", "2", "--slow", "1", "--load", "0"]) == 1
    assert calls[0].startswith("two-sum: "), "what the growth stage lets pass gets a whole check"
    assert "not told" in capsys.readouterr().out
    assert benchmark.main(["--only", "two-sum", "--right", "3", "--slow", "0", "--load", "0"]) == 1
    assert "right: two-sum-reference gets SLOW: no table" in capsys.readouterr().out


def test_right_solutions_come_in_turn_over_the_problems():
    chosen = [problem for problem in problems("t") if not problem.growth.none]
    names = [known.problem.id for known in right_ones(chosen)]
    assert names[: len(chosen)] == [problem.id for problem in chosen]
    assert len(names) >= 3 * len(chosen)
    assert all(known.wanted is Verdict.SLOW for known in slow_ones(chosen))


def test_translated_solutions_are_decided_in_their_language(capsys, monkeypatch):
    seen = []

    def decided(known):
        seen.append(known)
        return known.wanted, None

    monkeypatch.setattr(benchmark, "decided", decided)
    assert (
        benchmark.main(["--only", "two-sum", "--language", "javascript", "--right", "2", "--slow", "1", "--load", "0"])
        == 0
    )
    assert [(known.suffix, known.wanted) for known in seen] == [(".js", Verdict.AC)] * 2 + [(".js", Verdict.SLOW)]
    assert "right: 2 decisions on 1 solutions" in capsys.readouterr().out
