"""`config.toml`: the learner's settings, each documented once, here.

The table below is the only list of keys: defaults, checks and the file that is written on first use come from it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from runner.errors import ConfigError
from runner.languages import DEFAULT, languages_for
from runner.record import record


@record
class Config:
    """The settings. "" and 0 mean drill's default; the comments in `default_text` say what it is."""

    editor: str = ""
    language: str = DEFAULT.name
    python: str = ""
    node: str = ""
    isolation: str = "auto"
    kinds: str = "functions"
    reviews: float = 0.25
    seconds: float = 0.0
    memory_mb: int = 0


@record
class Key:
    """A key: its TOML table ("" for the top), its field of `Config`, its meaning, and the check of its value."""

    table: str
    name: str
    meaning: str
    complaint: Callable[[Any], str]


def _text(value: Any) -> str:
    return "" if isinstance(value, str) else "it must be a text in quotes"


def _language(value: Any) -> str:
    known = [language.name for language in languages_for("function")]
    return "" if value in known else f"it must be {' or '.join(map(_toml, known))}"


def _isolation(value: Any) -> str:
    return "" if value in ("auto", "L0", "L1", "L2") else 'it must be "auto", "L0", "L1" or "L2"'


def _share(value: Any) -> str:
    return "" if _is_number(value) and 0 <= value <= 1 / 3 else "it must be a number from 0 to 0.333"


def _kinds(value: Any) -> str:
    return "" if value in ("functions", "sql", "all") else 'it must be "functions", "sql" or "all"'


def _seconds(value: Any) -> str:
    return "" if _is_number(value) and 0 <= value <= 60 else "it must be a number from 0 to 60"


def _megabytes(value: Any) -> str:
    is_right = isinstance(value, int) and not isinstance(value, bool) and (value == 0 or 64 <= value <= 65536)
    return "" if is_right else "it must be an integer from 64 to 65536, or 0"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


KEYS = (
    Key("", "editor", "The editor that `drill next --edit` opens. Empty: $VISUAL, then $EDITOR.", _text),
    Key(
        "",
        "language",
        'The language of new stubs: "python" or "javascript". With "javascript", `drill next` also\n'
        "chooses React components and utilities.",
        _language,
    ),
    Key("", "python", "The interpreter that runs your solutions in Python. Empty: the one that runs drill.", _text),
    Key("", "node", "The Node that runs your solutions in JavaScript. Empty: the one on the PATH.", _text),
    Key(
        "",
        "isolation",
        'How your solutions are kept apart: "L0" (a process with limits), "L1" (and no network, no files),\n'
        '"L2" (and bubblewrap), or "auto" (the best that this machine has without asking).',
        _isolation,
    ),
    Key(
        "",
        "kinds",
        'What `drill next` chooses from by itself: "functions", "sql" (queries and data frames), or "all".',
        _kinds,
    ),
    Key("", "reviews", "The share of picks that may be reviews that are due: at most a third.", _share),
    Key(
        "limits", "seconds", "Seconds for one input, where a problem says nothing else. 0: drill's own limit.", _seconds
    ),
    Key("limits", "memory_mb", "Megabytes for a check, where a problem says nothing else. 0: drill's own.", _megabytes),
)


def load_config(path: Path) -> Config:
    """Read the settings. Without a file they are the defaults.

    Raises `ConfigError` with file and line for a syntax error, an unknown key or a wrong value.
    """
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}", "fix it, or move it aside to use the defaults") from None
    return Config() if _sets_nothing(text) else parse_config(text, str(path))


def _sets_nothing(text: str) -> bool:
    """Whether there are only comments and the head of a table, as in the file of the first use: tomllib takes 3 ms."""
    lines = [line for line in text.split("\n") if line and not (line.startswith("#") and line.isprintable())]
    return not lines or lines == ["[limits]"]


def parse_config(text: str, file: str) -> Config:
    """Parse the text of a `config.toml`. `file` is its name in errors."""
    import tomllib  # noqa: PLC0415 - needed only if there is a file

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(*_syntax_error(str(error), text, file)) from None
    except RecursionError:
        lines = text.splitlines()
        line = max(range(len(lines)), key=lambda index: len(re.findall(r"[\[{]", lines[index])))
        where = f"{file}:{line + 1}"
        raise ConfigError(f"{where}: this is nested too deeply", "no setting nests") from None
    except ValueError as error:  # a number with more digits than Python reads
        message = f"{file}:{_longest_number(text)}: this cannot be read: {error}"
        raise ConfigError(message, "write a shorter number") from None
    tables = {key.table for key in KEYS} - {""}
    top = {name: value for name, value in document.items() if name not in tables}
    found = _checked("", top, text, file)
    for table in sorted(tables & document.keys()):
        inner = document[table]
        if not isinstance(inner, dict):
            where = f"{file}:{_line_of(text, '', table)}"
            raise ConfigError(f"{where}: `{table}` is a table", f"write `[{table}]` on a line of its own")
        found |= _checked(table, inner, text, file)
    return Config(**found)


def default_text() -> str:
    """Return the file for the first use: every key with its meaning and its default, commented out."""
    default = Config()
    lines = ["# Settings of drill. A line with `# ` before a key shows the default: remove the `# ` to set it."]
    table = ""
    for key in KEYS:
        if key.table != table:
            table = key.table
            lines += ["", f"[{table}]"]
        comments = [f"# {line}" for line in key.meaning.splitlines()]
        lines += ["", *comments, f"# {key.name} = {_toml(getattr(default, key.name))}"]
    return "\n".join(lines) + "\n"


def _checked(table: str, values: Mapping[str, Any], text: str, file: str) -> dict[str, Any]:
    keys = {key.name: key for key in KEYS if key.table == table}
    for name, value in values.items():
        where, shown = f"{file}:{_line_of(text, table, name)}", f"{table}.{name}" if table else name
        if name not in keys:
            raise ConfigError(f"{where}: there is no key `{shown}`", _guess(name, table))
        if complaint := keys[name].complaint(value):
            raise ConfigError(f"{where}: `{shown}` cannot be {_toml(value)}: {complaint}", keys[name].meaning)
    return dict(values)


def _guess(name: str, table: str) -> str:
    """Suggest the key that was probably meant, also one of another table."""
    import difflib  # noqa: PLC0415 - for the error alone

    near = difflib.get_close_matches(name, [key.name for key in KEYS] + ["limits"], n=1)
    meant = next((key for key in KEYS if near and key.name == near[0]), None)
    if meant and meant.table != table:
        return f"did you mean `{meant.name}` {f'under `[{meant.table}]`' if meant.table else 'above all tables'}?"
    if near:
        return f"did you mean `{near[0]}`?"
    known = ", ".join(f"`{key.table}.{key.name}`" if key.table else f"`{key.name}`" for key in KEYS)
    return f"the keys are {known}"


def _line_of(text: str, table: str, name: str) -> int:
    """Find the line of a key, because the parser does not give it. For unusual spellings, return that of the table."""
    current, line_of_table = "", 1
    quoted = re.compile(rf"""\s*(?:{re.escape(table)}\s*\.\s*)?["']?{re.escape(name)}["']?\s*[=.]""")
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line):
            current = header[1].strip("\"'")
            if current in (table, name) or current.startswith(f"{name}."):
                line_of_table = number
        elif current in (table, "") and quoted.match(line):
            return number
    return line_of_table


def _syntax_error(error: str, text: str, file: str) -> tuple[str, str]:
    message, _, place = error.partition(" (at ")
    numbers = re.findall(r"\d+", place)  # none if the parser says "at end of document"
    where = ":".join([file, *numbers]) if numbers else f"{file}:{max(1, len(text.splitlines()))}"
    return f"{where}: not valid TOML: {message}", "fix the line, or move the file aside to use the defaults"


def _longest_number(text: str) -> int:
    lengths = [max(map(len, re.findall(r"[0-9_]+", line)), default=0) for line in text.splitlines()]
    return lengths.index(max(lengths)) + 1


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)
