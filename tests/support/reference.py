"""The parts of the documentation that are made from the program: `DRILL_UPDATE_DOCS=1 pytest tests/test_docs.py`."""

import inspect
import re
import textwrap

import click

from runner.cli.help_screen import SECTIONS
from runner.cli.main import drill
from runner.config import KEYS

HEAD = """# Commands

Made from the program's own help by tests/test_docs.py, which keeps them in step.
"""


def command_reference():
    """The text of docs/commands.md."""
    parts = [HEAD]
    for title, commands in SECTIONS.items():
        parts.append(f"\n## {title}\n")
        for name in commands:
            parts += [f"\n{text}" for text in _help_of(drill, name, "drill")]
    return "".join(parts)


def _help_of(group, name, prefix):
    command = group.get_command(click.Context(drill), name)
    words = f"{prefix} {name}"
    arguments = [_argument(param) for param in command.params if param.param_type_name == "argument"]
    text, example = inspect.cleandoc(command.help).split("\n\n\b\nExample:\n")
    yield f"### `{' '.join([words, *arguments])}`\n\n{text}\n\n```\n{textwrap.dedent(example)}\n```\n"
    options = [_option(param) for param in command.params if param.param_type_name == "option" and not param.hidden]
    if options:
        yield "| option | |\n|---|---|\n" + "".join(options)
    if isinstance(command, click.Group):
        for each in command.commands:
            yield from _help_of(command, each, words)


def _argument(param):
    if param.metavar:
        return param.metavar
    name = "|".join(getattr(param.type, "choices", ())) or param.name.upper()
    return f"[{name}...]" if param.nargs == -1 else name


def _option(param):
    """One row, written here and not by click, whose releases lay it out differently."""
    choices = "\\|".join(getattr(param.type, "choices", ()))
    value = "" if param.is_flag else f" {choices or param.metavar or param.name.upper()}"
    default = f" ({param.default})" if getattr(param, "show_default", None) else ""
    return f"| `{', '.join(param.opts)}{value}` | {param.help}{default} |\n"


def command_table():
    """The README's table of commands."""
    rows = [f"| `drill {name}` | {text} |\n" for commands in SECTIONS.values() for name, text in commands.items()]
    return "| command | what it does |\n|---|---|\n" + "".join(rows)


def settings_table():
    """The README's table of settings."""
    rows = []
    for key in KEYS:
        name = f"{key.table}.{key.name}" if key.table else key.name
        rows.append(f"| `{name}` | {' '.join(key.meaning.split())} |\n")
    return "| key | what it does |\n|---|---|\n" + "".join(rows)


def replaced(text, begin, end, inner):
    """Return `text` with the part between two marks replaced."""
    pattern = re.compile(f"({re.escape(begin)}[^\n]*\n).*?({re.escape(end)})", re.DOTALL)
    assert pattern.search(text), f"{begin} is missing"
    return pattern.sub(lambda match: match[1] + inner + match[2], text)
