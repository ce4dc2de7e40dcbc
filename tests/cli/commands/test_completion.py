"""Completion, by what happens when Tab is pressed in each shell."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

START = {"bash": ["--norc", "--noprofile", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "-i"]}
TAUGHT = {
    "bash": 'PS1="$ "; eval "$(drill completion bash)"; echo rea""dy',
    "zsh": 'autoload -U compinit; compinit -u -D; eval "$(drill completion zsh)"; echo rea""dy',
    "fish": 'drill completion fish | source; echo rea""dy',
}
_OWN_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp(sys.argv[1], sys.argv[1:])"
)
_PATIENCE = 20


class Shell:
    """A shell that knows drill's words, in a folder with one file."""

    def __init__(self, name, environ, folder):
        self._outer, inner = pty.openpty()
        termios.tcsetwinsize(inner, (40, 200))
        words = [sys.executable, "-c", _OWN_TERMINAL, name, *START[name]]
        streams = {"stdin": inner, "stdout": inner, "stderr": inner}
        self._process = subprocess.Popen(words, env=environ, cwd=folder, start_new_session=True, **streams)
        os.close(inner)
        self.write(TAUGHT[name] + "\n")
        self.wait_for("ready")

    def write(self, text):
        os.write(self._outer, text.encode())

    def wait_for(self, text):
        shown, deadline = "", time.monotonic() + _PATIENCE
        while text not in shown:
            assert time.monotonic() < deadline, f"no {text!r} in {shown!r}"
            if select.select([self._outer], [], [], 0.1)[0]:
                shown += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", os.read(self._outer, 1 << 16).decode("utf-8", "replace"))
        return shown

    def end(self):
        self._process.kill()
        self._process.wait()
        os.close(self._outer)


@pytest.fixture(params=START)
def shell(request, cli, tmp_path):
    if not shutil.which(request.param):
        pytest.skip(f"there is no {request.param} here")
    command = tmp_path / "bin" / "drill"
    command.parent.mkdir()
    root = Path(__file__).parents[3]
    command.write_text(f"#!/bin/sh\nPYTHONPATH='{root}' exec '{sys.executable}' -m runner \"$@\"\n")
    command.chmod(0o755)
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.joinpath("history.jsonl").touch()
    environ = {**cli.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(folder), "TERM": "xterm"}
    shell = Shell(request.param, environ, folder)
    yield shell
    shell.end()


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("drill hin", "hint "),
        ("drill next --topic gra", "graphs "),
        ("drill next --difficulty=easy --topic=gra", "--topic=graphs "),
        ("drill mock --format ons", "onsite "),
        ("drill export -o his", "history.jsonl "),
        ("drill import --json his", "history.jsonl "),
        ("drill debrief --from=his", "--from=history.jsonl "),
    ],
)
def test_tab(shell, typed, completed):
    shell.write(typed + "\t")
    # The shell repeats what it needs to; the whole line comes when it is redrawn on request.
    shell.wait_for(completed.rpartition("=")[2][3:])
    shell.write("\x0c")
    assert completed in shell.wait_for(completed)


def test_descriptions_are_whole_in_fish():
    from runner.cli.commands.completion import Fish

    assert 'string split -m1 ","' in Fish.source_template
    assert 'string split ","' not in Fish.source_template


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(cli, shell):
    assert "_DRILL_COMPLETE" in cli.ok("completion", shell).stdout


def test_completion_of_problems(cli, monkeypatch):
    from click.shell_completion import ShellComplete

    from runner.cli.main import drill

    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    complete = ShellComplete(drill, {}, "drill", "_DRILL_COMPLETE")
    assert "two-sum" in [item.value for item in complete.get_completions(["check"], "two_s")]
    assert "graphs" in [item.value for item in complete.get_completions(["next", "--topic"], "gra")]
    assert "hint" in [item.value for item in complete.get_completions([], "hi")]
    assert [item.value for item in complete.get_completions(["list", "--set"], "c")] == ["classics", "components"]
    cli.ok("interview", "add", "Acme", "--on", "friday")
    assert "Acme" in [item.value for item in complete.get_completions(["interview", "edit"], "ac")]
    assert "onsite" in [item.value for item in complete.get_completions(["interview", "add", "--format"], "on")]


def test_check_completes_files_where_no_problem_begins_so(cli, monkeypatch):
    from runner.cli.options import complete_target

    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    assert [each.value for each in complete_target(None, None, "tin")] == ["tiny"]
    assert [each.type for each in complete_target(None, None, "./ans")] == ["file"]


def test_completion_as_a_shell_asks_for_it(cli):
    environ = {**cli.environ, "_DRILL_COMPLETE": "bash_complete", "COMP_WORDS": "drill ch", "COMP_CWORD": "1"}
    words = [sys.executable, "-m", "runner"]
    done = subprocess.run(words, capture_output=True, text=True, env=environ, check=False)
    assert "plain,check" in done.stdout
