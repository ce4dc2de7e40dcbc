"""Files that make no sense: one message each with place and fix, never an internal error, and the history stays usable.

Malformed problems are in `tests/bank/test_malformed.py`.
"""

import json

import pytest

from tests.interview.debrief import test_file
from tests.store.test_malformed_imports import EVENTS, HEADER, LINES
from tests.test_config import MISTAKES as SETTINGS

DEBRIEFS = test_file.MISTAKES
IMPORTS = [[HEADER, json.dumps(event)] for _, event in EVENTS] + list(LINES.values())


@pytest.fixture
def used(cli):
    cli.ok("note", "tiny", "both ends count")
    return cli


def is_usable(cli):
    """Whether what was stored is still there, and more can be added."""
    cli.ok("note", "tiny", "and once more")
    assert "both ends count" in cli.ok("note", "tiny").stdout
    assert "tiny" in cli.ok("next", "--problem", "tiny").stdout


def refusal(result, exit_code):
    """The message and the fix of a command that refused a file."""
    assert (result.exit_code, result.stdout) == (exit_code, ""), result
    message, *fix = result.stderr.splitlines()
    assert message.startswith("drill: ")
    assert fix, message
    assert all(line.startswith("  ") for line in fix), fix
    return message.removeprefix("drill: ")


def test_there_are_as_many_as_were_promised():
    assert len(SETTINGS) >= 30
    assert len(DEBRIEFS) >= 30
    assert len(IMPORTS) >= 70


def test_settings(used):
    file = used.home / "config.toml"
    for text, *_ in SETTINGS:
        file.write_text(text)
        assert refusal(used("next"), 4).startswith(f"{file}:"), text
    file.unlink()
    is_usable(used)


def test_debriefs(used, tmp_path):
    file = tmp_path / "friday.yaml"
    for text, _ in DEBRIEFS:
        file.write_text(text)
        assert refusal(used("debrief", "--from", file), 2).startswith(f"{file}:"), text
        assert used.ok("debrief", "list", "--json").json["debriefs"] == [], text
    is_usable(used)
    file.write_text("growth: [{text: graphs}]")
    used.ok("debrief", "--from", file)


def test_imports(used, tmp_path):
    file, before = tmp_path / "history.jsonl", used.ok("export").stdout
    for lines in IMPORTS:
        file.write_text("\n".join(lines))
        assert refusal(used("import", file), 4).startswith(("line ", "this export was written by a newer drill")), lines
        assert used.ok("export").stdout == before, lines
    is_usable(used)
    file.write_text(before)
    used.ok("import", file)
