"""`config.toml`: defaults, every key, and every way to get it wrong with its line and fix."""

from __future__ import annotations

import dataclasses
import sys
import tomllib

import pytest

from runner.config import KEYS, Config, default_text, load_config, parse_config
from runner.errors import ConfigError


def test_without_a_file_the_defaults_hold(tmp_path):
    assert load_config(tmp_path / "config.toml") == Config()


def test_the_file_that_is_written_first_says_the_defaults(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(default_text(), encoding="utf-8")
    assert load_config(path) == Config()


def test_its_lines_uncommented_are_the_defaults_too():
    lines = default_text().splitlines()
    names = {key.name for key in KEYS}
    text = "\n".join(line[2:] if line[2:].split(" = ")[0] in names else line for line in lines)
    assert len(tomllib.loads(text)) == 8
    assert parse_config(text, "config.toml") == Config()


def test_every_setting_is_a_documented_key():
    assert [key.name for key in KEYS] == [field.name for field in dataclasses.fields(Config)]
    assert all(key.meaning.splitlines()[0] in default_text() for key in KEYS)


def test_every_key_is_read():
    text = """
        editor = "vim -f"
        language = "javascript"
        python = "/usr/bin/python3"
        node = "/usr/bin/node"
        isolation = "L1"
        kinds = "all"
        reviews = 0
        [limits]
        seconds = 3
        memory_mb = 1024
    """
    assert parse_config(text, "c") == Config(
        "vim -f", "javascript", "/usr/bin/python3", "/usr/bin/node", "L1", "all", 0, 3, 1024
    )


MISTAKES = [
    ("editr = 'vi'", "c.toml:1: there is no key `editr`", "did you mean `editor`?"),
    ("\n[limits]\n\nsecons = 3", "c.toml:4: there is no key `limits.secons`", "did you mean `seconds`?"),
    ("seconds = 3", "c.toml:1: there is no key `seconds`", "did you mean `seconds` under `[limits]`?"),
    ("[limits]\neditor = 'vi'", "c.toml:2: there is no key `limits.editor`", "`editor` above all tables?"),
    ("# x\n[limit]\nseconds = 3", "c.toml:2: there is no key `limit`", "did you mean `limits`?"),
    ("color = 'blue'", "c.toml:1: there is no key `color`", "the keys are `editor`, `language`, `python`, `node`"),
    ("limits = 3", "c.toml:1: `limits` is a table", "write `[limits]` on a line of its own"),
    ("editor = 3", "c.toml:1: `editor` cannot be 3: it must be a text", "$EDITOR"),
    ("reviews = 0.5", "c.toml:1: `reviews` cannot be 0.5: it must be a number from 0 to 0.333", "a third"),
    ("reviews = true", "`reviews` cannot be true", "a third"),
    ("reviews = nan", "`reviews` cannot be nan", "a third"),
    ("language = 'java'", '`language` cannot be "java": it must be "python" or "javascript"', "new stubs"),
    ("isolation = 'L3'", '`isolation` cannot be "L3"', "bubblewrap"),
    ("[limits]\nseconds = -1", "c.toml:2: `limits.seconds` cannot be -1", "drill's own limit"),
    ("limits.memory_mb = 3", "c.toml:1: `limits.memory_mb` cannot be 3", "Megabytes"),
    ("limits.memory_mb = 512.5", "an integer", "Megabytes"),
    ("\neditor = vim", "c.toml:2:10: not valid TOML: Invalid value", "fix the line"),
    ("editor = 'a'\neditor = 'b'", "c.toml:2:", "fix the line"),
    ("editor = '", "c.toml", "fix the line"),
    ("\neditor = " + "[" * 5000 + "]" * 5000, "c.toml:2: this is nested too deeply", "no setting nests"),
    ("x = 1\n" + "editor = " + "{a = " * 3000, "c.toml:2: this is nested too deeply", "no setting nests"),
    ("\n[limits]\nseconds = " + "9" * 5000, "c.toml:3: this cannot be read", "a shorter number"),
    ("[limits]\nmemory_mb = 1e9999", "c.toml:2: `limits.memory_mb` cannot be inf", "Megabytes"),
    ("[[limits]]\nseconds = 3", "c.toml:1: `limits` is a table", "a line of its own"),
    ("[limits]\n[limits]", "c.toml:2:", "fix the line"),
    ("[editor]\na = 1", "c.toml:1: `editor` cannot be", "$EDITOR"),
    ("editor = 1979-05-27", "c.toml:1: `editor` cannot be 1979-05-27", "$EDITOR"),
    ("editor = ['vi', '-f']", "c.toml:1: `editor` cannot be", "$EDITOR"),
    ("python = ''\n'python' = 'x'", "c.toml:2:", "fix the line"),
    ("[limits", "c.toml:1:", "fix the line"),
    ("=", "c.toml:1:", "fix the line"),
    ("editor = 'a' 'b'", "c.toml:1:", "fix the line"),
    ("editor = 'a\x00'", "c.toml:1:", "fix the line"),
    ("editor = 2020-13-45", "c.toml:1:", "fix the line"),
    ("[limits]\nseconds = inf", "c.toml:2: `limits.seconds` cannot be inf", "drill's own limit"),
    ("isolation = ''", '`isolation` cannot be ""', "bubblewrap"),
    ("reviews = -0.1", "c.toml:1: `reviews` cannot be -0.1", "a third"),
    ("reviews = '0.2'", "c.toml:1: `reviews` cannot be", "a third"),
]
"""Settings that make no sense, with the message and the fix that they get."""


@pytest.mark.parametrize(("text", "message", "fix"), MISTAKES)
def test_what_is_wrong_is_said_with_its_line(text, message, fix):
    with pytest.raises(ConfigError) as caught:
        parse_config(text, "c.toml")
    assert message in caught.value.message
    assert fix in caught.value.fix


def test_a_file_that_cannot_be_read(tmp_path):
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "config.toml")


def test_a_file_that_is_no_text(tmp_path):
    (tmp_path / "config.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "config.toml")


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("reviews = 0", True),
        ("reviews = 0.3333", True),
        ("reviews = 0.34", False),
        ("reviews = -0.1", False),
        ("reviews = true", False),
        ("[limits]\nseconds = 60", True),
        ("[limits]\nseconds = 60.5", False),
        ("[limits]\nseconds = true", False),
        ("[limits]\nmemory_mb = 0", True),
        ("[limits]\nmemory_mb = 64", True),
        ("[limits]\nmemory_mb = 65536", True),
        ("[limits]\nmemory_mb = 63", False),
        ("[limits]\nmemory_mb = 65537", False),
        ("[limits]\nmemory_mb = true", False),
    ],
)
def test_how_far_a_value_may_go(text, is_right):
    if is_right:
        parse_config(text, "c.toml")
    else:
        with pytest.raises(ConfigError, match="cannot be"):
            parse_config(text, "c.toml")


def test_a_file_that_sets_nothing_is_not_parsed(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tomllib", None)
    (tmp_path / "config.toml").write_text(default_text(), encoding="utf-8")
    assert load_config(tmp_path / "config.toml") == Config()
    (tmp_path / "config.toml").write_text("editor = 'vi'", encoding="utf-8")
    with pytest.raises(ImportError):
        load_config(tmp_path / "config.toml")
