"""What all tests share: nobody touches the real home, and a command line in a throw-away one."""

import json
import os
import shutil
import signal
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from runner.grading import found_inputs
from tests.support.bank import write_problem

# A busy machine is no failure, and what a test is given does not depend on what ran before.
settings.register_profile("drill", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("drill")

SLOW = frozenset((Path(__file__).parent / "slow_tests.txt").read_text(encoding="utf-8").splitlines())
"""Tests that took more than about half a second on a quiet core. Of a test with many cases a quick one stays in the quick suite."""


def pytest_collection_modifyitems(items):
    """Give these tests the marker `slow`: the quick suite leaves them out, and the whole one runs them."""
    for item in items:
        if item.nodeid in SLOW:
            item.add_marker("slow")


@pytest.fixture(scope="session", autouse=True)
def _no_real_home(tmp_path_factory):
    """Let every use of the real home fail: nothing can be made below a file."""
    wall = tmp_path_factory.mktemp("wall") / "the-real-home-is-off-limits"
    wall.write_text("tests use a home of their own")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(wall))
        patch.setenv("DRILL_HOME", str(wall / "drill"))
        for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "EDITOR", "VISUAL"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _signals_as_in_a_terminal():
    """Undo what `nohup` or a background job leaves behind: programs that tests start would ignore these signals too."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGHUP)}
    for number, usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
        if before[number] is signal.SIG_IGN:
            signal.signal(number, usual)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


_FOUND = {}


@pytest.fixture(autouse=True)
def found_once(monkeypatch):
    """Find the inputs of a problem once for all tests of this process: it is half of the work of an accepted check.

    Tests of the finding itself override this.
    """
    known = found_inputs.FoundInputs._known

    def remembered(self, name, find):
        key = (name, found_inputs.EXAMPLES, repr(self._problem))
        return known(self, name, lambda: _FOUND.get(key) or _FOUND.setdefault(key, find()))

    monkeypatch.setattr(found_inputs.FoundInputs, "_known", remembered)


@dataclass
class Result:
    """What a command printed, and how it ended."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def json(self):
        return json.loads(self.stdout)

    @property
    def lines(self):
        return self.stdout.splitlines()


class Cli:
    """The command line in a home of its own. `clock` does not move by itself."""

    def __init__(self, home: Path):
        self.home = home
        self.environ = {**os.environ, "DRILL_HOME": str(home), "TERM": "dumb", "COLUMNS": "80"}
        self.clock = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)

    def __call__(self, *words, stdin=None) -> Result:
        from click.testing import CliRunner

        from runner.cli.app import App
        from runner.cli.main import drill

        app = App(self.environ, lambda: self.clock)
        result = CliRunner().invoke(drill, list(map(str, words)), obj=app, input=stdin)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Result(result.exit_code, result.stdout, result.stderr)

    def ok(self, *words, **given) -> Result:
        """Run a command that has to end well."""
        result = self(*words, **given)
        assert result.exit_code == 0, result.stdout + result.stderr
        return result

    def wait(self, **given):
        """Let time pass."""
        self.clock += timedelta(**given)

    def go_on_from(self, other: "Cli"):
        """Take over what another one has done so far, and its clock."""
        shutil.copytree(other.home, self.home, dirs_exist_ok=True)
        self.clock = other.clock

    def solution(self, problem="tiny") -> Path:
        return self.home / "solutions" / f"{problem.replace('-', '_')}.py"

    def answer(self, code, problem="tiny"):
        """Write an answer where the learner would."""
        path = self.solution(problem)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# drill: {problem}\n{code}\n")


@pytest.fixture
def cli(tmp_path):
    """The command line in a new home, whose own bank holds the tiny problem."""
    home = tmp_path / "home"
    write_problem(home / "bank")
    return Cli(home)


@pytest.fixture
def bare_cli(tmp_path):
    """The command line in a home that is not there yet."""
    return Cli(tmp_path / "home")


@pytest.fixture
def main(monkeypatch):
    """The program's way in, for this process: what it sets for the rest of a process's life is not set."""
    from runner.__main__ import main

    monkeypatch.setattr("gc.set_threshold", lambda *_: None)
    monkeypatch.setattr("atexit.register", lambda *_: None)
    monkeypatch.setattr("runner.cli.terminal.streams.make_safe", lambda: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    return main
