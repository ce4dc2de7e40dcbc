"""`drill tour`: real from end to end."""

from runner.cli.commands.tour import PROBLEM


def test_the_tour_is_live(bare_cli):
    text = bare_cli.ok("tour").stdout
    order = [
        "$ drill next",
        "GCD and LCM of an array",
        "$ drill check",
        "Wrong answer",
        "nums     = [1, 1, 2]",
        "Accepted",
    ]
    order += ["$ drill stats", "1 of 1 attempt accepted"]
    positions = [text.index(words) for words in order]
    assert positions == sorted(positions)
    assert not bare_cli.home.exists()


def test_it_shows_what_the_bank_says(bare_cli, monkeypatch):
    from runner.bank.bank import Bank

    original = Bank.problem

    def changed(self, name):
        from dataclasses import replace

        problem = original(self, name)
        if problem.id != PROBLEM:
            return problem
        reference = problem.reference.replace("return divisor, multiple", "return divisor + 1, multiple")
        assert reference != problem.reference
        return replace(problem, title="Another title", reference=reference)

    monkeypatch.setattr(Bank, "problem", changed)
    text = bare_cli.ok("tour").stdout
    assert "Another title" in text
    assert "Accepted" not in text
