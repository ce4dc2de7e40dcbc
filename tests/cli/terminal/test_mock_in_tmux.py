"""A whole mock in a real terminal, killed after each step: everything that was confirmed is there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from runner.bank.bank import Bank
from tests.support.tmux import Tmux, needs_tmux

pytestmark = [pytest.mark.slow, needs_tmux]

KEYS = "q close"


@pytest.fixture
def live(cli, tmp_path):
    """The command line with the clock of this machine, and a terminal."""
    cli.environ["HOME"] = str(tmp_path)
    now = datetime.now(UTC)
    cli.clock = now
    with Tmux(tmp_path, cli.environ) as terminal:
        cli.terminal = terminal
        yield cli


def item(cli, number=0):
    return cli.ok("mock", "show", "--json").json["items"][number]


def ratings(cli):
    """Return the ratings as the store has them, although no page shows them yet."""
    from runner.interview.mock.state import mock_of
    from runner.store.store import Store

    with Store(cli.home / "drill.db") as store:
        latest = store.latest_mock()
        return mock_of(latest.start, latest.steps).answers


def test_a_whole_mock_is_killed_at_each_step_and_comes_back(live):
    terminal = live.terminal
    terminal.run("mock")
    terminal.wait_for("Enter starts the clock")
    terminal.type("Enter")
    terminal.wait_for(KEYS)
    problem = Bank.open(live.home).problem(item(live)["id"])
    fact = problem.facts[0]

    def again(*keys, until):
        """Kill drill, go on, press keys, and wait for what they bring."""
        terminal.kill()
        terminal.run("mock")
        terminal.wait_for("it goes on")
        for key, before in keys:
            terminal.wait_for(before)
            terminal.type(key)
            if len(key) > 1 and key != "Enter":  # a line, not a key
                terminal.type("Enter")
        terminal.wait_for(until)

    again(("a", KEYS), (fact.keyword, "lists words"), until=f"{fact.keyword}: ")
    assert item(live)["facts"]["asked"] == [fact.keyword]
    again(("p", KEYS), ("one pass over it", "Your plan in one line"), until=KEYS)
    wait_until(lambda: item(live)["plan"] == "one pass over it")
    again(("n", KEYS), until=problem.hints[0].split()[0])
    wait_until(lambda: item(live)["facts"]["nudges"] == 1)
    live.answer(problem.reference, problem.id)
    again(("r", KEYS), until="examples pass")
    assert item(live)["facts"]["runs"] == 1
    again(("z", KEYS), until="Paused")
    again(("Enter", "Paused"), until="The clock goes on.")
    again(("s", KEYS), ("y", "Submit it?"), until="a behavioral question")
    assert item(live)["submitted_by"] == "key"
    again(("Enter", "start the clock"), ("Enter", "stop the clock"), until="Follow-up:")
    assert item(live, 1)["seconds"] is not None
    again(("Enter", "answered"), until="Was it in your answer?")
    points = ["Something specific?", "Your own part or reason?", "A fact that can be checked?", "Why this job?"]
    for point, following in zip(points, [*points[1:], "Time and space"], strict=True):
        again(("y", point), until=following)
    assert item(live, 1)["points"] == 0, "so short an answer has none"
    again(("O(n), O(n)", "Time and space"), until="Rate yourself: Communication")
    for level, name in enumerate(("Communication", "Problem solving", "Code", "Verification"), start=1):
        again((str(level), f"Rate yourself: {name}"), until="Noted")
    assert [ratings(live)[f"rating:self:{each}"] for each in ("communication", "code", "verification")] == [1, 3, 4]
    again(("Enter", "What went well"), until="One thing to do differently")
    assert ratings(live)["well"].startswith("I said a plan")
    again(("Enter", "One thing to do differently"), until="Follow-up 1 of 2")
    terminal.type("q")
    terminal.wait_for("it ended with 0")
    view = live.ok("mock", "show", "--json").json
    assert (view["state"], view["items"][0]["verdict"]) == ("judged", "AC")
    assert view["items"][0]["facts"]["asked"] == [fact.keyword]
    assert len(live.ok("mock", "list", "--json").json["mocks"]) == 1
    assert live.ok("stats", "--json").json["total"]["attempts"] == 1


def test_a_kill_while_it_is_judged_judges_again_and_counts_once(live):
    terminal = live.terminal
    terminal.run("mock", "--format", "onsite", "--yes")
    terminal.wait_for(KEYS)
    for number in (0, 1):
        problem = Bank.open(live.home).problem(item(live, number)["id"])
        live.answer(problem.reference, problem.id)
        for key, prompt in (("s", "Your plan in one line"), ("Enter", "Submit it?")):
            terminal.type(key)
            wait_until(lambda prompt=prompt, number=number: terminal.wait_for(prompt).count(prompt) > number)
        terminal.type("y")
        terminal.wait_for("Time and space" if number else "2 of 2")
    for number in (0, 1):
        title = Bank.open(live.home).problem(item(live, number)["id"]).title
        terminal.wait_for(f"{title}\nTime and space")
        terminal.type("Enter")
    for name in ("Communication", "Problem solving", "Code", "Verification"):
        terminal.wait_for(name)
        terminal.type("Enter")
    terminal.wait_for("What went well")
    terminal.type("Enter")
    terminal.wait_for("One thing to do differently")
    terminal.type("Enter")
    terminal.wait_for("checking:")
    terminal.kill()
    assert live.ok("mock", "show", "--json").json["state"] == "open"
    assert live.ok("stats", "--json").json["total"]["attempts"] == 0
    terminal.run("mock")
    terminal.wait_for("Follow-up 1")
    assert live.ok("stats", "--json").json["total"]["attempts"] == 2


def wait_until(holds):
    """Wait until something holds: the screen has changed a moment before or after the store."""
    import time

    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)
