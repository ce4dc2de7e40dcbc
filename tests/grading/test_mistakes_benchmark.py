"""The benchmark of mistakes counts those that are accepted, and the right solutions that are refused."""

from types import SimpleNamespace

import pytest

from benchmarks import mistakes as benchmark
from runner.verdict import Verdict


@pytest.mark.parametrize(
    ("verdict", "code", "said"),
    [
        (Verdict.WA, 1, ("declares: 0 of", "others made: 0 of", "right solutions: 3 of 3")),
        (Verdict.JE, 1, ("declares: 7 of 7", "others made: 10 of 10", "right solutions: 3 of 3")),
        (Verdict.AC, 1, ("declares: 7 of 7", "others made: 10 of 10", "right solutions: 0 of 3")),
    ],
)
def test_what_is_judged_wrongly_is_counted(monkeypatch, capsys, verdict, code, said):
    monkeypatch.setattr(benchmark, "grade", lambda *_: SimpleNamespace(verdict=verdict))
    assert benchmark.main(["--only", "two-sum"]) == code
    out = capsys.readouterr().out
    for words in said:
        assert words in out
    if verdict is Verdict.WA:
        assert "two-sum-reference gets WA" in out


def test_all_is_well_where_each_gets_what_it_deserves(monkeypatch, capsys):
    wanted = {known.code: known.wanted for known in benchmark.right_ones(benchmark.problems("two-sum"))}
    monkeypatch.setattr(
        benchmark,
        "grade",
        lambda _, source, __: SimpleNamespace(verdict=wanted.get(source.decode(), Verdict.RTE)),
    )
    assert benchmark.main(["--only", "two-sum"]) == 0, "a mistake has to be refused, with whatever verdict"
    assert "gets" not in capsys.readouterr().out
