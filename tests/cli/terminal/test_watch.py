"""`drill check --watch` in a real terminal: saves are checked, keys are obeyed, and nothing is left behind."""

import signal
import time
from itertools import product

import pytest

from benchmarks import watch as benchmark
from runner.cli.app import App
from tests.cli.answers import RAISES, RIGHT, WRONG
from tests.support.terminals import Terminal, is_alive, wait_for_workers

LOOPS = "def spread(nums):\n    while True:\n        pass"
SLEEPS = "import time\ndef spread(nums):\n    time.sleep(1000)"
KEYS = "q quit"


def watching(cli, *options):
    return Terminal(cli.environ, "check", "--watch", *options)


def test_saves_and_keys(opened):
    with watching(opened) as terminal:
        assert "Wrong" not in terminal.wait_for(KEYS), "the untouched stub is not an answer"
        opened.answer(WRONG)
        assert "Wrong answer" in terminal.wait_for(KEYS)
        opened.answer(WRONG)
        assert "saved without a change" in terminal.wait_for(KEYS)
        terminal.press("h")
        assert "Hint 1 of 3" in terminal.wait_for(KEYS)
        replace(opened, RIGHT)
        assert "2 checks, 1 hint" in terminal.wait_for(KEYS)
        terminal.press("n")
        assert "Stub: " in terminal.wait_for(KEYS)
        terminal.press("q")
        assert terminal.end() == 0
    assert opened.ok("stats", "--json").json["total"]["solved"] == 1


def test_the_keys_are_shown_again_when_it_is_resumed(opened):
    with watching(opened) as terminal:
        terminal.wait_for(KEYS)
        terminal.process.send_signal(signal.SIGTSTP)  # nobody can resume it here, so it goes on at once
        assert "Watching tiny.py" in terminal.wait_for(KEYS)


def replace(cli, code):
    """Save as many editors do: another file is written and takes the place of the old one."""
    path = cli.solution()
    swap = path.with_name(".tiny.swp")
    swap.write_text(f"# drill: tiny\n{code}\n")
    swap.replace(path)


def test_a_check_can_be_requested_and_errors_do_not_end_it(opened):
    opened.answer(RAISES)
    with watching(opened, "--no-log") as terminal:
        assert "Runtime error" in terminal.wait_for(KEYS)
        terminal.press("c")
        assert "Runtime error" in terminal.wait_for(KEYS)
        opened.solution().unlink()
        terminal.press("c")
        assert "there is no file" in terminal.wait_for(KEYS)
        terminal.press("?")
        terminal.wait_for(KEYS)
        opened.answer(RIGHT)
        assert "Accepted" in terminal.wait_for(KEYS)
        terminal.press("q")
        assert terminal.end() == 0
    assert "checks" not in opened("report").stdout


def test_the_stub_made_again_is_no_answer(opened):
    opened.answer(RIGHT)
    with watching(opened) as terminal:
        terminal.wait_for(KEYS)
        opened.ok("reset", "tiny")
        assert "the stub as it was" in terminal.wait_for(KEYS)


ENDS = {"interrupt": "\x03", "term": signal.SIGTERM, "hangup": signal.SIGHUP}
ENDLESS = {"loops": ("auto", LOOPS), "sleeps": ("L0", SLEEPS)}
QUICK = {("check", "interrupt", "loops"), ("watch", "term", "sleeps"), ("check", "hangup", "sleeps")}


def endless_checks():
    for command, end, body in product(("check", "watch"), ENDS, ENDLESS):
        marks = () if (command, end, body) in QUICK else pytest.mark.slow
        options = ("check", "--watch") if command == "watch" else ("check",)
        yield pytest.param(options, ENDS[end], *ENDLESS[body], id=f"{command}-{end}-{body}", marks=marks)


@pytest.mark.parametrize(("options", "end", "isolation", "code"), list(endless_checks()))
def test_nothing_is_left_of_an_endless_check(opened, options, end, isolation, code):
    opened.home.joinpath("config.toml").write_text(f'isolation = "{isolation}"\n')
    opened.answer(code)
    with Terminal(opened.environ, *options) as terminal:
        workers = wait_for_workers(terminal.process.pid)
        if isinstance(end, str):
            terminal.press(end)
        else:
            terminal.process.send_signal(end)
        assert terminal.end() == (130 if isinstance(end, str) else 128 + end)
        assert "Traceback" not in terminal.screen
    assert gone(workers)


def gone(pids):
    deadline = time.monotonic() + 2
    while any(map(is_alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not any(map(is_alive, pids))


def test_it_shows_pages_only(opened):
    result = opened("check", "--watch", "--json")
    assert result.exit_code == 2
    assert "--watch" in result.stderr


def test_a_missing_file_is_said_at_once(opened):
    opened.solution().unlink()
    assert opened("check", "--watch").exit_code == 2


def test_the_benchmark_measures_a_re_check(cli, capsys):
    with App(cli.environ) as app:
        ratio = benchmark.measured(app, "two-sum", 1, (0.01, 0.02))
    assert 0 < ratio < 1000
    assert capsys.readouterr().out.startswith("two-sum ")
    assert cli("report", "two-sum", "-o", "-").stdout.count("verdict: WA") == 1
