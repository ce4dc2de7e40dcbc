"""Every command's help has examples, and every example does what it says."""

import shlex

import click
import pytest

from runner.cli.help_screen import COMMANDS
from runner.cli.main import drill
from tests.conftest import Cli

_STAYS = "--watch"
"""What goes on until a key is pressed has tests in a terminal of its own."""

_INPUTS = {
    "debrief": "Acme\n" + "\n" * 20,
    "debrief --mock": "\n" * 20,
    "mock --only ask": "y\n\n",
    "story": "\n" * 3 + "y\n" * 5,
}


def examples():
    with click.Context(drill) as context:
        for name in COMMANDS:
            yield from _of(name, drill.get_command(context, name))


def _of(name, command):
    found = [line.split("  #")[0].strip() for line in (command.help or "").partition("Example:")[2].splitlines()]
    yield from ((name, line) for line in found if line)
    for each in getattr(command, "commands", {}).values():
        yield from _of(f"{name} {each.name}", each)


EXAMPLES = list(examples())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_of_its_own(name):
    assert any(line.startswith(f"drill {name}") for of, line in EXAMPLES if of == name), name


_ELSEWHERE = ("drill bank check", "drill preview", "drill tour", "drill doctor", "drill try '", "eval", "ssh")
"""What takes minutes, looks at the machine, or is about another problem or shell: all have tests of their own."""

_PROMPT = "drill try second-highest-salary"
"""A prompt, which needs a terminal. It has a test of its own, too."""


def is_run(line):
    return (
        line != _PROMPT
        and not line.startswith(_ELSEWHERE)
        and not any(each in line for each in (_STAYS, "$(", " ~/", "/media"))
    )


RUN = sorted({line for _, line in EXAMPLES if is_run(line)})


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A learner with an open problem whose answer fails, debriefs, a note, an interview ahead, and two mocks."""
    cli = Cli(tmp_path_factory.mktemp("prepared") / "home")
    cli.ok("next", "second-highest-salary")
    cli.ok("next", "two-sum", "--yes")
    cli.answer("def two_sum(nums, target):\n    return [0, 0]", "two-sum")
    cli("check")
    cli.ok("note", "two-sum", "a complement")
    cli.ok("interview", "add", "Acme", "--on", "2026-03-20")
    for _ in range(2):
        cli.ok("debrief", "--from", "-", stdin="growth: [{text: graphs}]\n")
    cli.ok("mock", "--yes", stdin="q\n")
    cli.wait(minutes=31)
    cli.ok("mock", stdin="\n" * 20)
    cli.ok("mock", "--yes", stdin="q\n")
    cli.ok("mock", "abandon", "--yes")
    return cli


@pytest.fixture
def at_work(cli, prepared, tmp_path, monkeypatch):
    """That learner, in a folder with the files that examples name."""
    cli.go_on_from(prepared)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.gettrace", object)
    cli.environ |= {"HOME": str(tmp_path), "EDITOR": "true"}
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "two_sum.py").write_text(cli.solution("two-sum").read_text())
    (tmp_path / "friday.yaml").write_text("growth: [{text: graphs}]\n")
    (tmp_path / "history.jsonl").write_text(cli.ok("export").stdout)
    return cli


@pytest.mark.parametrize("line", RUN)
def test_an_example_does_what_it_says(at_work, line):
    command = line.partition(" > ")[0].partition(" | ")[0]
    _, *words = shlex.split(command)
    if line.startswith("drill mock abandon"):
        at_work.ok("mock", "--yes", stdin="q\n")
    result = at_work(*words, stdin=_INPUTS.get(" ".join(words), "y\n"))
    asks = "with --yes it is done without a question" in result.stderr
    assert asks or result.exit_code in (0, 1), f"{line}\n{result.stdout}{result.stderr}"
