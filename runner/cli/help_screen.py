"""All commands on one screen, without click: importing that alone would be three quarters of `drill --help`."""

from __future__ import annotations

import os
import sys

SECTIONS: dict[str, dict[str, str]] = {
    "Practise": {
        "next": "Hand me the problem that is worth most now.",
        "check": "Check my answer: is it right, and what is the smallest input it fails on?",
        "try": "Run my code and the reference on an input of my own.",
        "debug": "Run my code in the debugger on the input that failed.",
        "hint": "Show one hint more for the open problem.",
        "solution": "Show the explanation, the reference and what to say aloud.",
        "skip": "Put the open problem aside.",
        "reset": "Start the solution afresh; the old one is archived.",
    },
    "Look back": {
        "debrief": "Turn an interview into a curriculum.",
        "plan": "Show my curriculum, day by day up to an interview.",
        "stats": "Show what is weak and what is getting better, with the evidence.",
        "list": "List the problems of the bank and how I stand with each.",
        "show": "Show a problem.",
        "note": "Keep a note on a problem, or read my notes.",
        "undo": "Take back the last check, hint or skip.",
    },
    "The house": {
        "export": "Write my whole history as JSON Lines.",
        "backup": "Copy my history into one file, also while drill runs.",
        "import": "Add a history that was exported.",
        "rebuild": "Make estimates, reviews and counts anew from the log.",
        "tour": "See all of it at work, in a throw-away home, in ten seconds.",
        "docs": "Read the documentation.",
        "doctor": "Say what works on this machine and what does not.",
        "report": "Write one file for somebody who can look at a doubtful verdict.",
        "bank": "Check the problem bank, or begin a problem of my own.",
        "completion": "Print the completion script of a shell.",
    },
}
"""Every command by section, with its one line of help, so that `--help` imports none of them."""

COMMANDS = [name for section in SECTIONS.values() for name in section]

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

_ABOUT = "Practise for coding interviews in the terminal, without an account or a network."

_EXAMPLE = {
    "drill next": "a problem, and a stub for the answer",
    "drill check": "is it right? if not: the smallest input on which it fails",
}

_EXIT_CODES = (
    "Exit codes: 0 accepted or fine, 1 not accepted, 2 wrong usage, 3 drill's own fault, "
    "4 bank, configuration or store, 130 interrupted"
)


def help_text(width: int) -> str:
    """Write the help of `drill` itself; what is longer than a line wraps under itself."""
    width = min(max(width, 40), _WIDEST)
    indent = 2 + max(map(len, COMMANDS)) + 2
    lines = ["Usage: drill COMMAND [OPTIONS] [ARGUMENTS]\n", f"  {_wrapped(_ABOUT, width - 2, 2)}\n", "  Example:"]
    for command, text in _EXAMPLE.items():
        lines.append(f"    {command:<11}  # {_wrapped(text, width - 19, 17, '# ')}")
    for title, commands in SECTIONS.items():
        lines.append(f"\n{title}:")
        for name, text in commands.items():
            lines.append(f"  {name}".ljust(indent) + _wrapped(text, width - indent, indent))
    lines.append("\n`drill COMMAND --help` says more, with an example.\n")
    lines.append("  -h, --help     Show this.\n  -V, --version  Show the version.\n")
    return "\n".join(lines) + f"\n{_wrapped(_EXIT_CODES, width, 0)}\n"


def _wrapped(text: str, room: int, indent: int, sign: str = "") -> str:
    """Break between words, `sign` before each further line; `textwrap` would be as much to import as all of this."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return ("\n" + " " * indent + sign).join(lines)


def columns() -> int:
    """Give the terminal's columns, or what COLUMNS says; 80 where there is neither. Never less than 30."""
    if (said := os.environ.get("COLUMNS", "")).isdigit():
        return max(int(said), 30)
    try:  # what shutil does, without the compression libraries that it imports
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, 30)
    except (OSError, ValueError, AttributeError):
        return 80
