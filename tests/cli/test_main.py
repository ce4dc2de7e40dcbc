"""Help, errors and exit codes: what every command has in common."""

import ast
import json
import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from runner.cli.help_screen import COMMANDS, SECTIONS
from runner.cli.main import drill
from tests.cli.answers import RIGHT, WRONG
from tests.support.terminals import wait_for_workers


def test_help_names_every_command(cli):
    text = cli.ok("--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in text


def test_help_imports_no_command(cli):
    code = "import sys; from runner.cli.main import drill; drill(['--help'], standalone_mode=False);"
    code += "print([m for m in sys.modules if m in ('rich', 'yaml', 'jinja2', 'sqlite3', 'pytest', 'hypothesis')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_next_imports_neither_judge_nor_scheduler(cli):
    code = "import sys; from runner.cli.main import drill; drill(['next'], standalone_mode=False);"
    code += "print(sorted({'hypothesis', 'pytest', 'fsrs', 'rich'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=cli.environ)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["plan", "stats", "interview"])
def test_what_is_planned_and_counted_imports_nothing_of_the_judge(cli, command):
    code = f"import sys; from runner.cli.main import drill; drill(['{command}'], standalone_mode=False);"
    code += "print([each for each in sys.modules if each.startswith('runner.grading')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=cli.environ)
    assert done.stdout.splitlines()[-1] == "[]"


ROOMS = tuple(f"runner.interview.{room}" for room in ("calendar", "mock", "stories"))
"""The rooms of interview practice: what is due of it is known without them."""


@pytest.mark.parametrize("words", [("next",), ("check",)])
def test_next_and_check_import_nothing_of_interview_practice(cli, words):
    """Also if an interview is near, a mock was judged long ago and something is named."""
    cli.clock = datetime.now(UTC)
    cli.ok("interview", "add", "Acme", "--on", (cli.clock + timedelta(days=9)).date())
    past = {"id": "a", "kind": "debrief", "at": "2026-01-02T12:00:00+00:00", "rank": 1}
    past["body"] = {"record": {"date": "2026-01-02", "mock": "m"}}
    cli.ok("import", "-", stdin=f'{{"drill_export": 2}}\n{json.dumps(past)}\n')
    cli.ok("next", "--problem", "tiny", "--json")  # which leaves the reminder of the day to the command below
    cli.answer(RIGHT)
    code = f"import sys; from runner.cli.main import drill; drill({list(words)}, standalone_mode=False);"
    code += "print([each for each in sys.modules if each.startswith('runner.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=cli.environ)
    assert words != ("next",) or "drill mock" in done.stdout
    names = ast.literal_eval(done.stdout.splitlines()[-1])
    assert not [each for each in names if each.startswith(ROOMS) or re.search("mock|stor(y|ies)$|interview", each)]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name):
    import click

    command = drill.get_command(click.Context(drill), name)
    commands = command.commands.values() if hasattr(command, "commands") else [command]
    for each in commands:
        assert "Example:" in each.help, each.name
        assert "drill " in each.help


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_help_is_the_command_s_own(name):
    import click

    command = drill.get_command(click.Context(drill), name)
    lines = {each: text for section in SECTIONS.values() for each, text in section.items()}
    assert command.short_help == lines[name]


def test_an_unknown_command_gets_a_guess(cli):
    result = cli("chekc")
    assert result.exit_code == 2
    assert "did you mean `drill check`?" in result.stderr


def test_a_fault_of_drill_s_own_goes_into_a_log(cli, monkeypatch):
    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    monkeypatch.setattr("runner.cli.commands.stats.show_stats", lambda *_, **__: 1 / 0)
    result = cli("stats")
    assert result.exit_code == 3
    assert "ZeroDivisionError" in result.stderr
    (log,) = (cli.home / "logs").iterdir()
    assert str(log) in result.stderr
    assert "Traceback" in log.read_text()


def test_a_home_that_cannot_be_made_is_said_plainly(bare_cli, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    bare_cli.environ["DRILL_HOME"] = str(blocked / "drill")
    result = bare_cli("next")
    assert result.exit_code == 4
    assert "DRILL_HOME" in result.stderr


def test_output_survives_a_terminal_that_knows_only_ascii(cli):
    environ = {**cli.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    words = [sys.executable, "-m", "runner", "show", "tiny"]
    done = subprocess.run(words, capture_output=True, env=environ, check=True)
    text = done.stdout.decode("ascii")
    assert "->" in text
    assert "1 <= len(nums) <= 1000" in text


def test_no_control_codes_when_piped_and_colors_on_request(cli):
    words = [sys.executable, "-m", "runner", "show", "tiny"]
    environ = {**cli.environ, "TERM": "xterm-256color"}
    assert b"\x1b" not in subprocess.run(words, capture_output=True, env=environ, check=True).stdout
    colored = {**environ, "FORCE_COLOR": "1"}
    assert b"\x1b[1m" in subprocess.run(words, capture_output=True, env=colored, check=True).stdout
    without = {**colored, "NO_COLOR": "1"}
    assert b"\x1b" not in subprocess.run(words, capture_output=True, env=without, check=True).stdout


def test_a_reader_that_leaves_early_is_no_fault(cli):
    words = [sys.executable, "-m", "runner", "list"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=cli.environ) as process:
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141, "1 would say that a solution is not accepted"


def test_interrupted_it_ends_with_130_and_leaves_no_process(cli):
    cli.answer("def spread(nums):\n    while True: pass")
    process = subprocess.Popen(
        [sys.executable, "-m", "runner", "check", "tiny"],
        env=cli.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_for_workers(process.pid)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130
    alive = subprocess.run(["ps", "-eo", "sid="], capture_output=True, text=True, check=False).stdout.split()
    assert str(process.pid) not in alive


LOST = """
import gc, signal, sys, time
from runner import __main__
import runner.cli.main

def collected(phase, info):
    gc.callbacks.remove(collected)
    signal.raise_signal(signal.{signal})

def command(**_):
    gc.callbacks.append(collected)
    gc.collect()
    time.sleep(60)

runner.cli.main.drill.get_command = lambda ctx, name: __import__("click").Command("wait", callback=command)
sys.argv[1:] = ["list"]
__main__.main()
"""


@pytest.mark.parametrize(("signal", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_that_comes_in_a_callback_of_the_collector_is_not_lost(cli, signal, code):
    words = [sys.executable, "-c", LOST.format(signal=signal)]
    done = subprocess.run(words, capture_output=True, text=True, env=cli.environ, timeout=30, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


SLOW = """
import signal, sys
from runner import __main__

arm = signal.setitimer

def armed_slowly(*given):
    arm(*given)
    if given[1]:  # the timer runs out before the hook returns
        signal.pause()

signal.setitimer = armed_slowly
""" + LOST.format(signal="SIGTERM")


def test_a_signal_is_not_lost_on_a_slow_machine(cli):
    words = [sys.executable, "-c", SLOW]
    done = subprocess.run(words, capture_output=True, text=True, env=cli.environ, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (143, "")


INTERRUPTED = """
import click
import runner.cli.main
from runner import __main__

def command(**_):
    exec("raise KeyboardInterrupt")  # as while a dataclass is made

runner.cli.main.drill.get_command = lambda ctx, name: click.Command("import", callback=command)
__main__.main()
"""


def test_interrupted_in_code_of_an_import_it_ends_with_130(cli, tmp_path):
    (tmp_path / "interrupted.py").write_text(INTERRUPTED)
    words = [sys.executable, "-m", "interrupted", "list"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, env=cli.environ, check=False)
    assert (done.returncode, done.stderr) == (130, "\nInterrupted.\n")


STARTING = """
import os, signal, sys
from runner import __main__

class Interrupting:
    def find_spec(self, name, *_):
        if name == "MODULE":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
__main__.main()
"""


@pytest.mark.parametrize("module", ["runner.cli.terminal.streams", "runner.cli.main", "click"])
def test_interrupted_while_it_starts_it_prints_no_traceback(cli, tmp_path, module):
    (tmp_path / "starting.py").write_text(STARTING.replace("MODULE", module))
    words = [sys.executable, "-m", "starting", "list"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, env=cli.environ, check=False)
    assert (done.returncode, done.stderr) == (130, "\nInterrupted.\n")


def test_the_help_fits_and_says_the_same_at_every_width():
    from runner.cli.help_screen import help_text

    words = [word for word in help_text(100).split() if word != "#"]
    for width in (50, 60, 80, 200):
        text = help_text(width)
        assert all(len(line) <= min(width, 100) for line in text.splitlines())
        assert [word for word in text.split() if word != "#"] == words


@pytest.mark.parametrize("end", [None, ValueError, KeyboardInterrupt, SystemExit])
def test_the_store_is_closed_however_a_command_ends(cli, monkeypatch, end):
    def ended(*_):
        assert (cli.home / "drill.db-wal").exists()
        raise end

    if end:
        monkeypatch.setattr("runner.store.store.Store.notes", ended)
    cli("note", "--all")
    assert (cli.home / "drill.db").exists()
    assert not (cli.home / "drill.db-wal").exists()


def test_on_windows_wsl_is_named(main, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(SystemExit, match="WSL"):
        main()


def test_tests_cannot_touch_the_real_home():
    assert os.environ["DRILL_HOME"].startswith(os.environ["HOME"])
    with pytest.raises(NotADirectoryError):
        os.mkdir(os.environ["DRILL_HOME"])  # noqa: PTH102


def test_a_new_home_is_named_as_a_folder(bare_cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert bare_cli.ok("next").stderr.startswith("Made ./home for your solutions")


def test_help_without_click(main, monkeypatch, capsys):
    for words in ([], ["--help"], ["-h"]):
        monkeypatch.setattr(sys, "argv", ["drill", *words])
        main()
        assert capsys.readouterr().out.startswith("Usage: drill COMMAND")


@pytest.mark.parametrize("name", ["check", "hint", "debug", "preview", "solution"])
def test_an_option_for_the_file_is_answered_with_how_the_file_is_named(cli, name):
    result = cli(name, "--file", "tiny.py")
    assert result.exit_code == 2
    assert f"there is no option --file; drill {name} takes the file itself" in result.stderr
    assert f"drill {name} FILE" in result.stderr


def test_an_option_for_the_problem_is_answered_with_how_the_problem_is_named(cli):
    assert "drill hint takes the problem itself" in cli("hint", "--problem", "tiny").stderr
    assert "No such option" in cli("stats", "--problem", "tiny").stderr


def test_every_command_on_an_answer_takes_its_file(opened, tmp_path):
    file = tmp_path / "mine.py"
    file.write_text(f"# drill: tiny\n{WRONG}")
    assert "Wrong answer" in opened("check", file).stdout
    assert "Hint 1" in opened.ok("hint", file).stdout
    for words in ((file,), ("--file", file)):
        assert opened("try", *words, "nums=[5, 1]").exit_code == 1
    assert "Idea" in opened.ok("solution", file, "--yes").stdout
