"""All commands on one screen, without click: importing that alone would be three quarters of `drill --help`."""

from __future__ import annotations

import os
import sys

SECTIONS: dict[str, dict[str, str]] = {
    "Practice": {
        "next": "Get the next problem to practice.",
        "check": "Check your answer, and get the smallest input on which it fails.",
        "try": "Run your code and the reference solution on an input of your own.",
        "debug": "Run your code in the debugger on the input that failed.",
        "preview": "Show your component in a browser, and follow the file.",
        "hint": "Show the next hint for the open problem.",
        "solution": "Show the explanation, the reference solution and what to say aloud.",
        "skip": "Put the open problem aside.",
        "reset": "Start the solution again; the old one is archived.",
    },
    "Interview practice": {
        "mock": "Practice the interview itself, against the clock.",
        "story": "Practice behavioral questions with your own stories.",
        "interview": "Keep a calendar of interviews that the plan works toward.",
    },
    "Look back": {
        "debrief": "Turn an interview into a curriculum.",
        "plan": "Show your curriculum, day by day until an interview.",
        "stats": "Show what is weak and what is getting better, with the evidence.",
        "list": "List the problems and your status in each.",
        "show": "Show a problem.",
        "note": "Write, read, edit or remove notes on a problem.",
        "undo": "Undo the last step, such as a check or an answer.",
    },
    "Data and setup": {
        "export": "Export your whole history as JSON Lines.",
        "backup": "Back up your history into one file, also while drill runs.",
        "import": "Add a history that was exported.",
        "rebuild": "Rebuild estimates, reviews and counts from the log.",
        "tour": "See a demo in a temporary home, in ten seconds.",
        "docs": "Read the documentation.",
        "doctor": "Check this installation.",
        "report": "Write a report about a verdict that seems wrong.",
        "bank": "Check the problem bank, or write a problem of your own.",
        "completion": "Print the completion script of a shell.",
    },
}
"""Every command by section, with its one line of help, so that `--help` imports none of them."""

COMMANDS = [name for section in SECTIONS.values() for name in section]

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

_ABOUT = "Practice for coding interviews in the terminal, without an account or a network."

_EXAMPLE = {
    "drill next": "a problem, and a stub for the answer",
    "drill check": "accepted, or the smallest input on which it fails",
}

_EXIT_CODES = (
    "Exit codes: 0 accepted or fine, 1 not accepted, 2 wrong usage, 3 internal error, "
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
    """Give the terminal's columns, or what COLUMNS says; 80 if there is neither. Never less than 30."""
    if (said := os.environ.get("COLUMNS", "")).isdigit():
        return max(int(said), 30)
    try:  # what shutil does, without the compression libraries that it imports
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, 30)
    except (OSError, ValueError, AttributeError):
        return 80
